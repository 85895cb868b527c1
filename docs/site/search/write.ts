import { join } from "node:path";
import { build } from "esbuild";
import type { SearchPage } from "./page.ts";

/** The two scripts of the search, by path in the site: the one that every page loads, and the texts that it loads on demand. */
export async function searchScripts(pages: readonly SearchPage[]): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "main.ts")],
    bundle: true,
    charset: "utf8",
    // A page opened from a disk cannot run modules.
    format: "iife",
    minify: true,
    target: "es2022",
    write: false,
  });
  return new Map([
    ["assets/search-page.js", outputFiles.map(({ text }) => text).join("")],
    ["assets/search.js", `globalThis.searchPages=${JSON.stringify(pages)};\n`],
  ]);
}
