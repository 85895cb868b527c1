import type { Official } from "../../src/model/official.ts";
import type { Source } from "../../src/model/source.ts";
import type { ExplorerEdition } from "./model.ts";

// In the page's script this module stands in for src/dataset.ts, so that the helpers read the data that was loaded and the
// script need not hold them.

/** The people of the newest edition; empty until they are loaded. */
export let officials: readonly Official[] = [];

/** The sources of the newest edition; empty until they are loaded. */
export let sources: readonly Source[] = [];

/** Gives the helpers their data. */
export function provide(edition: ExplorerEdition): void {
  officials = edition.officials;
  sources = edition.sources;
}
