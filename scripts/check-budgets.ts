// Compares bundle sizes and the size of the package with their budgets: `npm run check:budgets`.
// With `-- --write` it writes the sizes into the performance guide.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table, withRegion } from "../docs/markdown/markdown.ts";
import { budgets, growing, packageBudget, packedSize, sizeOf } from "./bench/bundles.ts";
import { fail } from "./lib/exit.ts";

const root = join(import.meta.dirname, "..");
const guide = join(root, "docs/guides/performance.md");
interface Row {
  readonly name: string;
  readonly most: number;
  readonly bytes: number;
}

function bytes(count: number): string {
  return `${count.toLocaleString("en-GB")} B`;
}

/** A size to two digits, which stays true while the data grow a little. */
function kilobytes(count: number): string {
  return `${Number((count / 1000).toPrecision(2))} kB`;
}

/**
 * Whether two texts are the same except for numbers that differ by at most a fifth. Every record adds to the sizes, and two branches
 * that each add one must merge without conflict.
 */
function isNearly(one: string, other: string): boolean {
  const number = /\d+(?:\.\d+)?/g;
  const [ofOne, ofOther] = [one, other].map((text) => (text.match(number) ?? []).map(Number));
  const areClose = ofOne?.every((size, position) => Math.abs(size - (ofOther?.[position] ?? Infinity)) <= size / 5);
  return areClose === true && one.replace(number, "") === other.replace(number, "");
}

const { packed, unpacked } = packedSize(root);
const fixed = await Promise.all(budgets.map(async (budget) => ({ ...budget, ...(await sizeOf(budget, root)) })));
const grown = await Promise.all(growing.map(async (budget) => ({ ...budget, ...(await sizeOf(budget, root)) })));

const rows: readonly Row[] = [
  ...fixed.map(({ name, most = Number.NaN, bytes: actual }) => ({ name, most, bytes: actual })),
  { name: "package, packed", most: packageBudget.packed, bytes: packed },
  { name: "package, unpacked", most: packageBudget.unpacked, bytes: unpacked },
];
const shown = rows.map(({ name, most, bytes: actual }) => [
  name,
  bytes(most),
  bytes(actual),
  actual > most ? "over" : "",
]);
process.stdout.write(`${table(["minified", "budget", "actual", ""], shown)}\n`);

const regions = {
  budgets: table(
    ["import", "at most", "holds"],
    fixed.map(({ name, most = Number.NaN, holds }) => [name, bytes(most), holds]),
  ),
  growing: table(
    ["import", "now", "with gzip", "holds"],
    grown.map(({ name, bytes: actual, zipped, holds }) => [name, kilobytes(actual), kilobytes(zipped), holds]),
  ),
};
const text = readFileSync(guide, "utf8");
const written = Object.entries(regions).reduce((before, [name, content]) => withRegion(before, name, content), text);
if (process.argv.includes("--write")) writeFileSync(guide, written);
else if (!isNearly(text, written))
  fail("docs/guides/performance.md has outdated sizes: run npm run check:budgets -- --write");

const over = rows.filter(({ most, bytes: actual }) => !(actual <= most)).map(({ name }) => name);
if (over.length > 0) fail(`Over budget: ${over.join(", ")}`);
