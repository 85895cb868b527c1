import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Claim } from "dprk-russia-exchanges";
import { changesBetween, editions, resolveId, type Text } from "dprk-russia-exchanges/changes";
import { build, type Plugin } from "esbuild";
import { sitePage } from "../site/addresses.ts";
import { changesPage } from "./changes-page.ts";
import { csvOf } from "./csv.ts";
import { atomFeed } from "./feed.ts";
import { pathOf, scriptJson, styleSheets } from "./head.ts";
import { jsonOf } from "./json.ts";
import { type ExplorerEdition, type History, type Language, languages } from "./model.ts";
import { nameWordsOf } from "./name-words.ts";
import { explorerPage } from "./page.ts";
import { drawMapBase } from "./pictures/map-base.ts";
import { paletteCss } from "./pictures/palette.ts";
import { wholePicture } from "./pictures/whole.ts";

/** The input from which the explorer is built. */
export interface ExplorerInput {
  /** Every edition, oldest first. */
  readonly editions: readonly ExplorerEdition[];
  /** The changes between them. */
  readonly history: History;
  /** Address of the explorer's folder on the web. */
  readonly address: string;
}

/** Reads every edition, the newest last, and the changes between them. */
export async function readInput(): Promise<ExplorerInput> {
  const entries = await Promise.all(
    editions.map(
      async (version) =>
        (await import(`dprk-russia-exchanges/releases/${version}`)) as typeof import("dprk-russia-exchanges"),
    ),
  );
  return {
    editions: entries.map(({ meta, exchanges, unconfirmed, officials, places, sources }) => {
      return { meta, exchanges, unconfirmed, officials, places, sources, nameWords: nameWordsOf(officials) };
    }),
    history: historyOf(entries),
    address: new URL("explorer/", sitePage).href,
  };
}

type HistoricEdition = Pick<ExplorerEdition, "exchanges" | "unconfirmed" | "officials" | "places"> & {
  readonly claims: readonly Claim[];
};

/** The names of the records of all editions; the latest edition decides. */
function namesIn(entries: readonly HistoricEdition[]): History["names"] {
  const named = <Row extends { readonly id: string }>(
    rowsOf: (entry: HistoricEdition) => readonly Row[],
    nameOf: (row: Row) => Text,
  ) => Object.fromEntries(entries.flatMap((entry) => rowsOf(entry).map((row) => [row.id, nameOf(row)])));
  return {
    exchanges: named(
      (entry) => [...entry.unconfirmed, ...entry.exchanges],
      ({ title }) => title,
    ),
    unconfirmed: named(
      (entry) => entry.unconfirmed,
      ({ title }) => title,
    ),
    officials: named(
      (entry) => entry.officials,
      ({ name }) => ({ en: name.en, fr: name.fr ?? name.en }),
    ),
    places: named(
      (entry) => entry.places,
      ({ name }) => name,
    ),
    claims: named(
      (entry) => entry.claims,
      ({ claimant }) => claimant,
    ),
  };
}

/** The results of the `changes` entry point for all editions, so that a page can load them. */
function historyOf(entries: readonly HistoricEdition[]): History {
  const steps = editions.map((edition, position) => {
    return { edition, changes: changesBetween(editions[position - 1] ?? edition, edition) };
  });
  const ids = entries.flatMap(({ exchanges, unconfirmed }) => [...exchanges, ...unconfirmed].map(({ id }) => id));
  const resolved = [...new Set<string>(ids)].map((id) => [id, resolveId(id)] as const);
  return {
    steps,
    redirects: Object.fromEntries(resolved.filter(([, { status }]) => status !== "current")),
    names: namesIn(entries),
  };
}

/** Keeps the other language out of the script of a page: replaces each `words.ts` by the file for one language next to it. */
function onlyWordsOf(language: Language): Plugin {
  return {
    name: "only-words",
    setup({ onResolve }) {
      onResolve({ filter: /\/words\.ts$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, dirname(path), `words-only-${language}.ts`),
      }));
    },
  };
}

async function scriptText(entry: string, language: Language): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    charset: "utf8",
    // A page opened from a disk cannot run modules.
    format: "iife",
    legalComments: "none",
    // The files of the package import one another even where nothing is used.
    logOverride: { "ignored-bare-import": "silent" },
    minify: true,
    plugins: [onlyWordsOf(language)],
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

function dataScript(assignment: string, value: unknown): string {
  return `(globalThis.explorerData??={editions:{}}).${assignment}=${scriptJson(value).markup};\n`.replace(".[", "[");
}

function editionFiles(edition: ExplorerEdition): ReadonlyMap<string, string> {
  const { exchanges, meta } = edition;
  const pictures = languages.map((language): readonly [string, string] => [
    `data/${meta.version}.${language}.svg`,
    wholePicture(exchanges, edition, language, "light"),
  ]);
  return new Map([
    [`data/${meta.version}.js`, dataScript(`editions[${JSON.stringify(meta.version)}]`, edition)],
    [`data/${meta.version}.json`, jsonOf(exchanges, edition)],
    [`data/${meta.version}.csv`, csvOf(exchanges, edition)],
    ...pictures,
  ]);
}

/** A style sheet. That of the pictures also gets their colours, which are defined only in palette.ts. */
function styleSheet(name: string): string {
  const isOfPictures = name === "pictures.css";
  const text = readFileSync(join(import.meta.dirname, isOfPictures ? "pictures" : "", name), "utf8");
  return isOfPictures ? `${text}${paletteCss()}` : text;
}

/** Every generated file of the explorer, by path. */
export async function explorerFiles(input: ExplorerInput): Promise<ReadonlyMap<string, string>> {
  const newest = input.editions.at(-1);
  if (newest === undefined) throw new RangeError("Cannot build the explorer: expected at least one edition");
  const heads = input.editions.map(({ meta: { version, released, coverage } }) => ({ version, released, coverage }));
  const { history, address } = input;
  const mapBase = drawMapBase(input.editions.flatMap(({ places }) => places));
  const scripts = await Promise.all(
    languages.map(async (language) => [`explorer.${language}.js`, await scriptText("main.ts", language)] as const),
  );
  return new Map([
    ...languages.map((language): readonly [string, string] => [
      `${pathOf(language)}index.html`,
      explorerPage({ newest, heads, history, address, mapBase }, language),
    ]),
    ...languages.map((language): readonly [string, string] => [
      `${pathOf(language)}changes.html`,
      changesPage(heads, history, { edition: newest, address }, language),
    ]),
    ...languages.map((language): readonly [string, string] => [
      `${pathOf(language)}feed.xml`,
      atomFeed(heads, history, { edition: newest, address }, language),
    ]),
    ...scripts,
    ["pages.js", await scriptText("static-main.ts", "en")],
    ...[...styleSheets, "pages.css"].map((name): readonly [string, string] => [name, styleSheet(name)]),
    ["data/history.js", dataScript("history", history)],
    ...input.editions.flatMap((edition) => [...editionFiles(edition)]),
  ]);
}

/**
 * Writes the complete explorer: a page for each language, style sheet, script and data.
 *
 * Two builds of the same data are equal byte for byte.
 *
 * @param folder - Where to write it: `explorer` in the folder of the site. Other files there are kept.
 * @param input - The input; by default, every edition.
 */
export async function buildExplorer(folder: string, input?: ExplorerInput): Promise<void> {
  for (const [path, text] of await explorerFiles(input ?? (await readInput()))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync(join(import.meta.dirname, "favicon.svg"), join(folder, "favicon.svg"));
}
