import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { ExplorerEdition, Language } from "../model.ts";
import { pictureFile, selectionText } from "./frame.ts";
import type { Theme } from "./palette.ts";
import { timelineDrawing } from "./timeline.ts";

/** The timeline of exchanges of an edition by direction, as a standalone picture. */
export function wholePicture(
  exchanges: readonly Exchange[],
  { meta, exchanges: all }: Pick<ExplorerEdition, "meta" | "exchanges">,
  language: Language,
  theme: Theme,
): string {
  const drawing = timelineDrawing("direction", exchanges, { all, coverage: meta.coverage, language });
  const selection = selectionText(exchanges.length, all.length, "", language);
  return pictureFile(drawing, { shape: "landscape", theme, language, meta, selection });
}
