import { csvOf, jsonOf } from "./csv.ts";
import type { Lookup } from "./names.ts";
import { wholePicture } from "./pictures/whole.ts";
import type { Selection } from "./selection.ts";

/** The selection as a file of a form: `csv`, `json` or `svg`. */
export function fileOf(form: string, { exchanges }: Selection, { edition, language }: Lookup): Blob {
  if (form === "csv") return new Blob([csvOf(exchanges, edition)], { type: "text/csv;charset=utf-8" });
  if (form === "json") return new Blob([jsonOf(exchanges)], { type: "application/json" });
  return new Blob([wholePicture(exchanges, edition, language, "light")], { type: "image/svg+xml" });
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
