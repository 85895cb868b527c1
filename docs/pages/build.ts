import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ExplorerInput, readInput } from "../explorer/build.ts";
import { pathOf } from "../explorer/head.ts";
import { languages } from "../explorer/model.ts";
import { pagePath } from "../explorer/page-paths.ts";
import { drawMapBase } from "../explorer/pictures/map-base.ts";
import { exchangePage } from "./exchange-page.ts";
import { formerExchanges, formerPage } from "./former-page.ts";
import { officialPage } from "./official-page.ts";
import { pageContext } from "./page-lookup.ts";
import { placePage } from "./place-page.ts";
import { recordFile } from "./record-file.ts";

/** Every page and file of the records, by path in the folder of the explorer. */
export function pageFiles(input: ExplorerInput): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const mapBase = drawMapBase(input.editions.at(-1)?.places ?? []);
  for (const language of languages) {
    const context = pageContext(input, language);
    for (const exchange of context.edition.exchanges) {
      files.set(pathOf(language) + pagePath("exchanges", exchange.id), exchangePage(exchange, context, mapBase));
      files.set(`exchanges/${exchange.id}.json`, recordFile(exchange, context));
    }
    for (const { exchange, edition } of formerExchanges(input)) {
      files.set(pathOf(language) + pagePath("exchanges", exchange.id), formerPage(exchange, edition, context));
    }
    for (const official of context.edition.officials) {
      files.set(pathOf(language) + pagePath("officials", official.id), officialPage(official, context));
    }
    for (const place of context.edition.places) {
      files.set(pathOf(language) + pagePath("places", place.id), placePage(place, context));
    }
  }
  return files;
}

/**
 * Writes a page for every exchange, official and place of the newest edition, in every language.
 *
 * Two builds of the same data are equal byte for byte.
 *
 * @param folder - Where the explorer was written.
 * @param input - The input; by default, every edition.
 */
export async function buildPages(folder: string, input?: ExplorerInput): Promise<void> {
  for (const [path, content] of pageFiles(input ?? (await readInput()))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
