import { csvOf } from "./csv.ts";
import { jsonOf } from "./json.ts";
import type { Lookup } from "./names.ts";
import { isWhole, type Selection } from "./selection.ts";
import { writeState } from "./state.ts";

/** The selection as a file in a format, `csv` or `json`. */
export function fileOf(format: string, { exchanges, state }: Selection, { edition }: Lookup): Blob {
  const asked = { ...state, since: null, sort: "newest", compare: null, picture: "direction" } as const;
  const selection = isWhole(state) ? "" : writeState(asked).slice(1);
  if (format === "csv") return new Blob([csvOf(exchanges, edition, selection)], { type: "text/csv;charset=utf-8" });
  return new Blob([jsonOf(exchanges, edition, selection)], { type: "application/json" });
}

/** Lets the reader save a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
