import type { DatedRecord } from "./dated.ts";
import { deepFreeze } from "./freeze.ts";
import { compareExchanges } from "./order.ts";

/** What differs in a list of an older edition from the list of the edition after it. */
export interface ListPatch {
  /** Ids of records that the older edition does not have. */
  readonly without: readonly string[];
  /** By id: the fields that differ, or the whole record where the newer edition does not have it. */
  readonly fields: Readonly<Record<string, object>>;
}

function isDated(record: object): record is DatedRecord {
  return "start" in record;
}

/** The order of a list: exchanges by time, everything else by id. */
function compare(a: { readonly id: string }, b: { readonly id: string }): number {
  if (isDated(a) && isDated(b)) return compareExchanges(a, b);
  return a.id < b.id ? -1 : 1;
}

/** A list of an older edition, made from the list of the edition after it. Records that are the same are shared. Deeply frozen. */
export function patchedList<R extends { readonly id: string }>(newer: readonly R[], patch: ListPatch): readonly R[] {
  const fields = new Map(Object.entries(deepFreeze(patch.fields)));
  const kept = newer
    .filter(({ id }) => !patch.without.includes(id))
    .map((record) => {
      const changed = fields.get(record.id);
      fields.delete(record.id);
      return changed === undefined ? record : Object.freeze({ ...record, ...changed });
    });
  return Object.freeze([...kept, ...([...fields.values()] as R[])].sort(compare));
}
