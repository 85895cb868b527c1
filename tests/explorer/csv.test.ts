import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { csvOf, jsonOf } from "../../docs/explorer/csv.ts";
import { parseCsv } from "../support/csv.ts";

const { editions } = await readInput();

test("csvOf() writes what the table of the package holds in the columns of the same name", () => {
  const newest = editions.at(-1);
  if (newest === undefined) throw new Error("expected an edition");
  const file = fileURLToPath(new URL("../../dist/data/exchanges.csv", import.meta.url));
  const [header = [], ...rows] = parseCsv(csvOf(newest.exchanges, newest));
  const [packageHeader = [], ...packageRows] = parseCsv(readFileSync(file, "utf8"));
  const shared = packageHeader.filter((name) => header.includes(name));
  expect(shared).toEqual(expect.arrayContaining(["id", "start_earliest", "start_basis", "last_seen", "title_en"]));
  for (const name of shared) {
    const own = rows.map((row) => row[header.indexOf(name)]);
    expect(own).toEqual(packageRows.map((row) => row[packageHeader.indexOf(name)]));
  }
});

test.each(editions)("csvOf() writes a cell a column and a row an exchange: $meta.version", (edition) => {
  const [header = [], ...rows] = parseCsv(csvOf(edition.exchanges, edition));
  expect(rows.map(([id]) => id)).toEqual(edition.exchanges.map(({ id }) => id));
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test("csvOf() of nothing is a header", () => {
  const [edition] = editions;
  if (edition !== undefined) expect(parseCsv(csvOf([], edition))).toHaveLength(1);
});

test("jsonOf() loses nothing", () => {
  for (const { exchanges } of editions) expect(JSON.parse(jsonOf(exchanges))).toEqual(exchanges);
});
