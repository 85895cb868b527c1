import { expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { csvOf, jsonOf } from "../../docs/explorer/csv.ts";
import { exchangeColumns } from "../../scripts/tables/columns.ts";
import { parseCsv } from "../support/csv.ts";

test.each(readInput().editions)("csvOf() writes what the table of the package holds: $meta.version", (edition) => {
  const [header = [], ...rows] = parseCsv(csvOf(edition.exchanges, edition));
  expect(header.slice(0, exchangeColumns.length)).toEqual(exchangeColumns.map(({ name }) => name));
  expect(rows.map((row) => row.slice(0, exchangeColumns.length))).toEqual(
    edition.exchanges.map((exchange) => exchangeColumns.map(({ value }) => String(value(exchange) ?? ""))),
  );
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test("csvOf() of nothing is a header", () => {
  const [edition] = readInput().editions;
  if (edition !== undefined) expect(parseCsv(csvOf([], edition))).toHaveLength(1);
});

test("jsonOf() loses nothing", () => {
  for (const { exchanges } of readInput().editions) expect(JSON.parse(jsonOf(exchanges))).toEqual(exchanges);
});
