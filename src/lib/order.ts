import type { DatedRecord } from "./dated.ts";

function compareText(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of the dataset: first possible day, last possible day, id. */
export function compareExchanges({ start: a, id: idA }: DatedRecord, { start: b, id: idB }: DatedRecord): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest) || compareText(idA, idB);
}

/** Puts a list of one's own in the order of the dataset, and freezes it. Most lists are in order, and sorting one is one pass. */
export function inOrder<R extends DatedRecord>(list: R[]): readonly R[] {
  return Object.freeze(list.sort(compareExchanges));
}

/** Adds a record to its group; a group of its own for the first. */
export function addTo<Key, R>(groups: Map<Key, R[]>, key: Key, record: R): void {
  // A push gives a number, so a group that is there is never set again.
  groups.get(key)?.push(record) ?? groups.set(key, [record]);
}
