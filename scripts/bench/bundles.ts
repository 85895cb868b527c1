// How many bytes one import of the package adds to a bundle, and how large the package is: the same on every machine.
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** An import of the package, and how many bytes it may add to a bundle. */
export interface Budget {
  /** What is imported. */
  readonly name: string;
  /** The code of the import. */
  readonly code: string;
  /** Bytes, minified and not compressed; `undefined` if the size grows with the dataset. */
  readonly most?: number;
  /** What the bundle then contains. */
  readonly holds: string;
}

function from(entry: string, ...names: readonly string[]): string {
  return `export { ${names.join(", ")} } from "dprk-russia-exchanges${entry}";`;
}

/**
 * What the package may weigh, in bytes. The target was 1.2 MB packed, but every list is there as JSON, CSV, Parquet and an ES module,
 * and what editions differ in twice, since neither module system can read the other's files everywhere: see the performance guide.
 */
export const packageBudget = { packed: 1_400_000, unpacked: 6_000_000 };

/** The imports that have a budget. */
export const budgets: readonly Budget[] = [
  { name: "`directionOf`", code: from("", "directionOf"), most: 300, holds: "no data" },
  { name: "`countSince`", code: from("", "countSince"), most: 1500, holds: "no data; reads calendar days" },
  { name: "`byMonth`", code: from("", "byMonth"), most: 2000, holds: "no data; reads calendar days" },
  { name: "`/meta`", code: from("/meta", "meta"), most: 1000, holds: "version, coverage, counts, hash" },
  { name: "`verify` of `/changes`", code: from("/changes", "verify"), most: 2500, holds: "no data" },
  {
    name: "`resolveId` of `/changes`",
    code: from("/changes", "resolveId"),
    most: 5000,
    holds: "every id ever released",
  },
  {
    name: "all of `/helpers`",
    code: 'export * from "dprk-russia-exchanges/helpers";',
    most: 10_000,
    holds: "every helper without data, the guards and the labels of the codes",
  },
  { name: "`parseExchange` of `/schema`", code: from("/schema", "parseExchange"), most: 115_000, holds: "zod" },
];

/** The imports that include records and grow with them. */
export const growing: readonly Budget[] = [
  { name: "`exchanges`", code: from("", "exchanges"), holds: "the exchanges, and neither people nor sources" },
  { name: "`findOfficial`", code: from("", "findOfficial"), holds: "the officials with all spellings" },
  { name: "`byOfficial`", code: from("", "byOfficial"), holds: "the officials with all spellings" },
  { name: "`sourcesOf`", code: from("", "sourcesOf"), holds: "the sources" },
  { name: "`isExchangeId`", code: from("", "isExchangeId"), holds: "the exchanges, for their ids" },
  {
    name: "`changesSince` of `/changes`",
    code: from("/changes", "changesSince"),
    holds: "the facts of every edition, and the reasons",
  },
  {
    name: "`exchanges` of `/releases/1.0.0`",
    code: from("/releases/1.0.0", "exchanges"),
    holds: "the exchanges of every edition since: an edition is stored by its difference from the next",
  },
];

/** The minified bundle that esbuild makes of an import, for browsers. */
async function bundleOf(code: string, root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The size of a bundle in bytes, before and after gzip. */
export async function sizeOf(
  { code }: Budget,
  root: string,
): Promise<{ readonly bytes: number; readonly zipped: number }> {
  const bundle = await bundleOf(code, root);
  return { bytes: bundle.length, zipped: gzipSync(bundle, { level: 9 }).length };
}

/** The size in bytes of the package that npm makes of a folder, packed and unpacked. */
export function packedSize(folder: string): { readonly packed: number; readonly unpacked: number } {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [result] = JSON.parse(printed) as readonly { readonly size: number; readonly unpackedSize: number }[];
  return { packed: result?.size ?? 0, unpacked: result?.unpackedSize ?? 0 };
}
