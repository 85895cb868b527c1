import { canonicalJson } from "../../src/lib/canonical-json.ts";
import type { ListPatch } from "../../src/lib/edition-patch.ts";

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The fields of a record whose values differ in a newer version of it. */
function changedFields(older: Row, newer: Row): object {
  const fields = Object.entries(older).filter(([name, value]) => canonicalJson(value) !== canonicalJson(newer[name]));
  return Object.fromEntries(fields);
}

/** The patch that turns a newer list into an older one: see `patchedList()`. */
export function patchOf(older: readonly object[], newer: readonly object[]): ListPatch {
  const [before, after] = [older, newer].map((list) => new Map((list as readonly Row[]).map((row) => [row.id, row])));
  const fields: Record<string, object> = {};
  for (const [id, row] of before ?? []) {
    const now = after?.get(id);
    const changed = now === undefined ? row : changedFields(row, now);
    if (Object.keys(changed).length > 0) fields[id] = changed;
  }
  return { without: [...(after?.keys() ?? [])].filter((id) => !before?.has(id)), fields };
}
