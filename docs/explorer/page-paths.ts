import type { RecordKind } from "dprk-russia-exchanges/changes";
import type { ExplorerEdition } from "./model.ts";

/** The kinds of record of which each has a page. */
export type PageKind = "exchanges" | "officials" | "places";

/** The path of a record's page, in the folder of its language. */
export function pagePath(kind: RecordKind, id: string): string {
  return `${kind}/${id}.html`;
}

/** Whether a record has a page: those of the newest edition have. */
export function hasPage(edition: ExplorerEdition, kind: RecordKind, id: string): boolean {
  if (kind !== "exchanges" && kind !== "officials" && kind !== "places") return false;
  const rows: readonly { readonly id: string }[] = edition[kind];
  return rows.some((row) => row.id === id);
}
