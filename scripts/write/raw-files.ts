import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Meta } from "../../src/meta.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";
import { datasetJsonLd } from "./catalogue-files.ts";
import { codeRows, codesTable, publishedCodeLists } from "./code-files.ts";
import { csvOf, rowsFromCsv } from "./csv.ts";
import { dataPackageOf } from "./data-package.ts";
import { jsonSchemaOf, schemaFileOf } from "./json-schemas.ts";
import { jsonTypes } from "./json-types.ts";
import { parquetOf } from "./parquet.ts";
import { checkLossless } from "./records-from-rows.ts";
import { type KindTables, rowsOf, type Table, tablesOf } from "./tables.ts";

/** Files by name. */
export type RawFiles = ReadonlyMap<string, string | Uint8Array>;

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

const allTables = ({ records, lists }: KindTables): readonly Table[] => [records, ...lists];

/** The tables of a kind as CSV, checked to contain everything in the records. */
function csvFiles(tables: KindTables, records: readonly object[], version: string): readonly [string, string][] {
  const texts = allTables(tables).map((table) => ({ table, text: csvOf(table, rowsOf(table, records, version)) }));
  checkLossless(tables, records, new Map(texts.map(({ table, text }) => [table.name, rowsFromCsv(table, text)])));
  return texts.map(({ table, text }) => [`${table.name}.csv`, text]);
}

/**
 * The files of `dist/data/` by name: JSON with types and schemas, CSV, Parquet, SQL, and their descriptors.
 *
 * @throws {RangeError} If a table would lose something or a spreadsheet would misread a cell; the message names the record and the field.
 */
export function rawFiles(dataset: Dataset, meta: Meta): RawFiles {
  const perKind = (Object.keys(kinds) as readonly Kind[]).map((kind) => ({
    kind,
    tables: tablesOf(kind),
    records: dataset[kind],
  }));
  return new Map<string, string | Uint8Array>([
    ...perKind.map(({ kind, records }): [string, string] => [`${kind}.json`, json(records)]),
    ...perKind.map(({ kind }): [string, string] => [schemaFileOf(kind), json(jsonSchemaOf(kind, meta))]),
    ["meta.json", json(meta)],
    ["codes.json", json(publishedCodeLists())],
    [
      "datapackage.json",
      json(dataPackageOf([...perKind.flatMap(({ tables }) => allTables(tables)), codesTable], meta)),
    ],
    ...jsonTypes(),
    ...perKind.flatMap(({ tables, records }) => csvFiles(tables, records, meta.version)),
    ["codes.csv", csvOf(codesTable, codeRows(meta.version))],
    ...perKind.map(({ kind, tables, records }): [string, Uint8Array] => [
      `${kind}.parquet`,
      parquetOf(tables, records, meta),
    ]),
    ["helpers.sql", readFileSync(join(import.meta.dirname, "../../src/helpers.sql"), "utf8")],
    ["dataset.jsonld", datasetJsonLd(meta)],
  ]);
}
