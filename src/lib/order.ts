import type { DatedRecord } from "./dated.ts";

function compareText(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of the dataset: first possible day, last possible day, id. */
export function compareExchanges(a: DatedRecord, b: DatedRecord): number {
  return (
    compareText(a.start.earliest, b.start.earliest) ||
    compareText(a.start.latest, b.start.latest) ||
    compareText(a.id, b.id)
  );
}

/** Puts a list of one's own in the order of the dataset, and freezes it. Most lists are in order, and sorting one is one pass. */
export function inOrder<R extends DatedRecord>(list: R[]): readonly R[] {
  return Object.freeze(list.sort(compareExchanges));
}

/** Adds a record to its group; a group of its own for the first. */
export function addTo<Key, R>(groups: Map<Key, R[]>, key: Key, record: R): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [record]);
  else group.push(record);
}
