import type { Language } from "../explorer/model.ts";
import type { PageKind } from "../explorer/page-paths.ts";

/** Path of the preview picture of a record, in the folder of the explorer. */
export function cardPath(kind: PageKind, id: string, language: Language): string {
  return `cards/${kind}/${id}.${language}.png`;
}
