import { isDeeplyFrozen } from "../model/frozen.ts";
import type { DatedRecord } from "./input.ts";

function compareText(a: string, b: string): number {
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

/**
 * Remembers what `build` makes of an array, for as long as neither the array nor anything in it can change. An array that
 * can change is read anew on every call.
 */
export function rememberFrozen<Records extends object, Index>(
  build: (records: Records) => Index,
): (records: Records) => Index {
  const known = new WeakMap<Records, Index>();
  return (records) => {
    const remembered = known.get(records);
    if (remembered !== undefined) return remembered;
    const index = build(records);
    if (Object.isFrozen(records) && isDeeplyFrozen(records)) known.set(records, index);
    return index;
  };
}

/** How many of the ascending days are on or after a day, by binary search. */
export function countFrom(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as string) < day) low = middle + 1;
    else high = middle;
  }
  return days.length - low;
}
