import { stringify } from "csv-stringify/sync";
import type { Meta } from "../../src/meta.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";
import { type Column, type Table, tablesOf } from "./tables.ts";

function csvOf({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows], { cast: { boolean: String }, record_delimiter: "\r\n" });
}

function fieldOf({ name, type, description, codes }: Column) {
  return { name, type, description, ...(codes === null ? {} : { constraints: { enum: codes } }) };
}

function resourceOf({ name, columns, key }: Table) {
  const foreignKeys = columns
    .filter(({ references }) => references !== null)
    .map(({ name: field, references }) => ({ fields: field, reference: { resource: references, fields: "id" } }));
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey: key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/** The raw files of the package by name: JSON, CSV and the Frictionless descriptor. */
export function rawFiles(dataset: Dataset, meta: Meta, jsonSchema: unknown): ReadonlyMap<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const tables = (Object.keys(kinds) as readonly Kind[]).flatMap((kind) => tablesOf(kind, dataset[kind]));
  const descriptor = {
    profile: "tabular-data-package",
    name: meta.name,
    title: "High-level exchanges between North Korea and Russia",
    version: meta.version,
    licenses: [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    resources: tables.map(resourceOf),
  };
  return new Map([
    ...Object.entries(dataset).map(([kind, records]): [string, string] => [`${kind}.json`, json(records)]),
    ...tables.map((table): [string, string] => [`${table.name}.csv`, csvOf(table)]),
    ["meta.json", json(meta)],
    ["schema.json", json(jsonSchema)],
    ["datapackage.json", json(descriptor)],
  ]);
}
