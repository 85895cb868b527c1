import type { DatedRecord } from "./dated.ts";

function compareText(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of the dataset: first possible day, last possible day, id. */
export function compareExchanges({ start: a, id: idA }: DatedRecord, { start: b, id: idB }: DatedRecord): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest) || compareText(idA, idB);
}

/** Sorts a list in place, in the order of the dataset, and freezes it. Most lists are already in order, which takes one pass. */
export function inOrder<R extends DatedRecord>(list: R[]): readonly R[] {
  return Object.freeze(list.sort(compareExchanges));
}

/** Adds a record to its group, and creates the group for its first record. */
export function addTo<Key, R>(groups: Map<Key, R[]>, key: Key, record: R): void {
  // A push returns a number, so an existing group is never replaced.
  groups.get(key)?.push(record) ?? groups.set(key, [record]);
}
