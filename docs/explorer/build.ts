import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { readEditions } from "../../scripts/releases/editions.ts";
import { migrated } from "../../scripts/releases/migrate.ts";
import { exchanges, officials, places, sources, unconfirmed } from "../../src/dataset.ts";
import { redirects, releasedIds, steps } from "../../src/generated/changes.ts";
import { meta } from "../../src/meta.ts";
import { sitePage } from "../site/addresses.ts";
import { csvOf, jsonOf } from "./csv.ts";
import { pathOf, scriptJson } from "./head.ts";
import { type ExplorerEdition, type History, type Language, languages } from "./model.ts";
import { explorerPage } from "./page.ts";
import { timelineSvg } from "./timeline.ts";

/** What the explorer is built from. */
export interface ExplorerInput {
  /** Every edition, oldest first. */
  readonly editions: readonly ExplorerEdition[];
  /** What changed between them. */
  readonly history: History;
  /** Address of the explorer's folder on the web. */
  readonly address: string;
}

const root = join(import.meta.dirname, "../..");

/** Every edition, the working one last, and what changed between them. */
export function readInput(): ExplorerInput {
  const newest: ExplorerEdition = { meta, exchanges, unconfirmed, officials, places, sources };
  const earlier = readEditions(root)
    .filter((edition) => edition.meta.version !== meta.version)
    // The ids of an older edition need not be among those of today's types.
    .map((edition) => migrated(edition) as unknown as ExplorerEdition);
  return {
    editions: [...earlier, newest],
    history: { steps, redirects, releasedIds },
    address: new URL("explorer/", sitePage).href,
  };
}

/** Leaves out of a page's script what it loads apart, the data, and what it never says: other languages, and definitions. */
function onlyCodeOf(language: Language): Plugin {
  return {
    name: "only-code",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/dataset\.ts$/ }, () => ({ path: join(import.meta.dirname, "loaded.ts") }));
      onResolve({ filter: /\/words\.ts$/ }, () => ({ path: join(import.meta.dirname, `words-only-${language}.ts`) }));
      onLoad({ filter: /\/model\/(?:codes|topics)\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replaceAll(/\bdefinition:\s*"[^"]*"/g, 'definition: ""'),
        loader: "ts",
      }));
    },
  };
}

async function scriptText(language: Language): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "main.ts")],
    bundle: true,
    charset: "utf8",
    // A page that was opened from a disk runs no modules.
    format: "iife",
    legalComments: "none",
    minify: true,
    plugins: [onlyCodeOf(language)],
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function dataScript(assignment: string, value: unknown): string {
  return `(globalThis.explorerData??={editions:{}}).${assignment}=${scriptJson(value).markup};\n`.replace(".[", "[");
}

function editionFiles(edition: ExplorerEdition): ReadonlyMap<string, string> {
  const { meta: of, exchanges: all, unconfirmed: apart, officials: people, places: sites, sources: pages } = edition;
  const shown: ExplorerEdition = {
    meta: of,
    exchanges: all,
    unconfirmed: apart,
    officials: people,
    places: sites,
    sources: pages,
  };
  const pictures = languages.map((language): readonly [string, string] => [
    `data/${of.version}.${language}.svg`,
    timelineSvg(all, { coverage: of.coverage, language, layout: "picture" }),
  ]);
  return new Map([
    [`data/${of.version}.js`, dataScript(`editions[${JSON.stringify(of.version)}]`, shown)],
    [`data/${of.version}.json`, jsonOf(all)],
    [`data/${of.version}.csv`, csvOf(all, edition)],
    ...pictures,
  ]);
}

/** Every file of the explorer by its path, without the ones that are copied. */
export async function explorerFiles(input: ExplorerInput): Promise<ReadonlyMap<string, string>> {
  const newest = input.editions.at(-1);
  if (newest === undefined) throw new RangeError("Cannot build the explorer: expected at least one edition");
  const heads = input.editions.map(({ meta: { version, released, coverage } }) => ({ version, released, coverage }));
  const { history, address } = input;
  const scripts = await Promise.all(
    languages.map(async (language) => [`explorer.${language}.js`, await scriptText(language)] as const),
  );
  return new Map([
    ...languages.map((language): readonly [string, string] => [
      `${pathOf(language)}index.html`,
      explorerPage({ newest, heads, history, address }, language),
    ]),
    ...scripts,
    ["data/history.js", dataScript("history", history)],
    ...input.editions.flatMap((edition) => [...editionFiles(edition)]),
  ]);
}

/**
 * Writes the complete explorer: a page for each language, style sheet, script and data.
 *
 * Two builds of the same data are equal byte for byte.
 *
 * @param folder - Where to write it: `explorer` in the folder of the site. Files of other names stay.
 * @param input - What to build it from; the dataset and its frozen editions unless told otherwise.
 */
export async function buildExplorer(folder: string, input: ExplorerInput = readInput()): Promise<void> {
  for (const [path, text] of await explorerFiles(input)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const name of ["explorer.css", "favicon.svg"]) cpSync(join(import.meta.dirname, name), join(folder, name));
}
