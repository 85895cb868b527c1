import type { RecordKind } from "dprk-russia-exchanges/changes";
import type { ExplorerEdition } from "./model.ts";

/** The kinds of record that have their own pages. */
export type PageKind = "exchanges" | "officials" | "places";

/** The path of the page of a record, in the folder of its language. */
export function pagePath(kind: RecordKind, id: string): string {
  return `${kind}/${id}.html`;
}

/** Whether a record has its own page, as those of the newest edition do. */
export function hasPage(edition: ExplorerEdition, kind: RecordKind, id: string): boolean {
  if (kind !== "exchanges" && kind !== "officials" && kind !== "places") return false;
  const rows: readonly { readonly id: string }[] = edition[kind];
  return rows.some((row) => row.id === id);
}
