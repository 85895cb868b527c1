import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { ExplorerEdition, Language } from "../model.ts";
import type { Drawing } from "./drawing.ts";
import type { PictureKind } from "./kinds.ts";
import { mapDrawing } from "./map.ts";
import type { MapBase } from "./map-panels.ts";
import { peopleDrawing } from "./people.ts";
import { timelineDrawing } from "./timeline.ts";
import { totalDrawing } from "./total.ts";

/** The input from which every picture is drawn. */
export interface PictureInput {
  /** The edition. */
  readonly edition: Pick<ExplorerEdition, "meta" | "exchanges" | "officials" | "places">;
  /** The base maps. */
  readonly base: MapBase;
  /** Language of the texts. */
  readonly language: Language;
}

/**
 * A picture of some exchanges of an edition.
 *
 * A pure function of its arguments: the same picture in a page, in a file and in a test.
 */
export function drawingOf(kind: PictureKind, exchanges: readonly Exchange[], input: PictureInput): Drawing {
  const { edition, base, language } = input;
  const { meta, exchanges: all, officials, places } = edition;
  switch (kind) {
    case "map":
      return mapDrawing(exchanges, { base, places, room: all, language });
    case "total":
      return totalDrawing(exchanges, { all, coverage: meta.coverage, language });
    case "travelled":
    case "led":
    case "received":
      return peopleDrawing(kind, exchanges, { officials, language });
    default:
      return timelineDrawing(kind, exchanges, { all, coverage: meta.coverage, language });
  }
}
