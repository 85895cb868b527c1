import { csvOf } from "./csv.ts";
import { jsonOf } from "./json.ts";
import type { Lookup } from "./names.ts";
import { timelineSvg } from "./pictures/timeline.ts";
import { isWhole, type Selection } from "./selection.ts";
import { writeState } from "./state.ts";

/** The selection as a file of a format: `csv`, `json` or `svg`. */
export function fileOf(format: string, { exchanges, state }: Selection, { edition, language }: Lookup): Blob {
  const selection = isWhole(state) ? "" : writeState({ ...state, since: null, sort: "newest", compare: null }).slice(1);
  if (format === "csv") return new Blob([csvOf(exchanges, edition, selection)], { type: "text/csv;charset=utf-8" });
  if (format === "json") return new Blob([jsonOf(exchanges, edition, selection)], { type: "application/json" });
  const { coverage } = edition.meta;
  return new Blob([timelineSvg(exchanges, { coverage, language, layout: "picture" })], { type: "image/svg+xml" });
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
