import { claims, exchanges, meta, places } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { csvOf, rowsFromCsv } from "../../scripts/write/csv.ts";
import { rawFiles } from "../../scripts/write/raw-files.ts";
import { checkLossless, recordsFromRows } from "../../scripts/write/records-from-rows.ts";
import { rowsOf, tablesOf } from "../../scripts/write/tables.ts";
import type { Kind } from "../../src/records/kinds.ts";
import { exported, kindNames, shipped } from "./shipped.ts";

function rebuilt(kind: Kind, textOf: (table: string) => string): readonly object[] {
  const tables = tablesOf(kind);
  const rows = [tables.records, ...tables.lists].map(
    (table) => [table.name, rowsFromCsv(table, textOf(table.name))] as const,
  );
  return recordsFromRows(tables, new Map(rows));
}

/** The records of a kind after a round trip through CSV. */
function throughCsv(kind: Kind, records: readonly object[]): readonly object[] {
  const tables = tablesOf(kind);
  const texts = new Map(
    [tables.records, ...tables.lists].map((table) => [table.name, csvOf(table, rowsOf(table, records, "1.0.0"))]),
  );
  return rebuilt(kind, (name) => texts.get(name) ?? "");
}

const allTables = kindNames.flatMap((kind) => [tablesOf(kind).records, ...tablesOf(kind).lists]);

describe("CSV", () => {
  test.each(kindNames)("%s: the shipped tables hold everything that the records hold", (kind) => {
    expect(exported(kind).length).toBeGreaterThan(0);
    expect(rebuilt(kind, (name) => shipped(`${name}.csv`))).toEqual(exported(kind));
  });

  test("distinguishes null from an empty list", () => {
    const [claim] = claims.filter(({ scope }) => scope !== null);
    const withHosts = (hosts: readonly string[] | null) => ({ ...claim, scope: { ...claim?.scope, hosts } });
    const records = [withHosts(null), withHosts([]), withHosts(["KP", "RU"])];
    expect(throughCsv("claims", records)).toEqual(records);
  });

  test("keeps an exchange without places, topics, people and an end", () => {
    const records = [{ ...exchanges[0], places: [], topics: [], participants: [], end: null }];
    expect(throughCsv("exchanges", records)).toEqual(records);
  });

  test("ends every line with CR and LF, and names the edition in every row", () => {
    for (const { name, columns } of allTables) {
      const text = shipped(`${name}.csv`);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(columns.at(-1)?.name).toBe("edition");
      const lines = text.trimEnd().split("\r\n").slice(1);
      expect(lines.every((line) => line.endsWith(`,v${meta.version}`))).toBe(true);
    }
  });

  test("lets no program guess a delimiter other than the comma", () => {
    const countOf = (text: string, mark: string) => text.split(mark).length;
    for (const { name } of allTables) {
      // As much as programs read to guess it.
      const start = shipped(`${name}.csv`).slice(0, 1024);
      for (const mark of [";", "\t", "|"])
        expect(countOf(start, mark), `${name} ${mark}`).toBeLessThan(countOf(start, ","));
    }
  });

  test.each([
    "=HYPERLINK(1)",
    "+1",
    "-1 or so",
    "@SUM(A1)",
    "\tx",
    "2023-09-07/",
    "2024-03",
    "26 July",
    "26 juillet",
    "1.2.0",
    "2024-06/3",
    "12:30",
    "2024",
  ])("csvOf() refuses %j, and names record and field", (text) => {
    const { records } = tablesOf("places");
    const place = { ...places[0], id: "here", name: { en: text, fr: "x" } };
    expect(() => csvOf(records, rowsOf(records, [place], "1.0.0"))).toThrow(
      /^Cannot write .* as name_en of here in places\.csv: expected a text that no /,
    );
  });

  test.each([
    "novinite-2024-03-08",
    "360-2025-10-27",
    "May Day Stadium",
    "edtf:2023-09-07/",
    "v1.2.0",
    "says: 26 July",
  ])("csvOf() accepts %j", (text) => {
    const { records } = tablesOf("places");
    const place = { ...places[0], name: { en: text, fr: "x" } };
    expect(csvOf(records, rowsOf(records, [place], "1.0.0"))).toContain(text);
  });

  test("checkLossless() names the record and the field that a table would lose", () => {
    const tables = tablesOf("places");
    const record = { ...places[0], id: "here", extra: "more" };
    const rows = new Map([["places", rowsOf(tables.records, [record], "1.0.0")]]);
    expect(() => checkLossless(tables, [record], rows)).toThrow(
      'Cannot write "more" as extra of here in the tables of places: expected a value that a table can hold',
    );
  });

  test("rawFiles() refuses an edition if a table would lose something", () => {
    const broken = { ...places[0], subdivision: "" } as (typeof places)[number];
    const dataset = { exchanges: [], unconfirmed: [], officials: [], sources: [], claims: [], places: [broken] };
    expect(() => rawFiles(dataset, meta)).toThrow(`Cannot write "" as subdivision of ${broken.id}`);
  });
});
