import { stringify } from "csv-stringify/sync";
import type { Meta } from "../../src/meta.ts";
import type { PublishedDataset } from "../data/publish.ts";
import {
  type Column,
  evidenceColumns,
  exchangeColumns,
  officialColumns,
  participantColumns,
  placeColumns,
  sourceColumns,
} from "./columns.ts";

interface Table {
  /** Name of the table and of its file. */
  readonly name: string;
  /** Columns, in order. */
  readonly columns: readonly Omit<Column<unknown>, "value">[];
  /** The file. */
  readonly csv: string;
}

function table<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const header = columns.map((column) => column.name);
  return { name, columns, csv: stringify([header, ...cells], { cast: { boolean: String }, record_delimiter: "\r\n" }) };
}

function tablesOf({ exchanges, officials, places, sources }: PublishedDataset): readonly Table[] {
  const participants = exchanges.flatMap(({ id, participants: list }) =>
    list.map((person) => ({ exchange: id, ...person })),
  );
  const evidence = exchanges.flatMap(({ id, evidence: list }) =>
    list.flatMap(({ source, supports }) => supports.map((field) => ({ exchange: id, source, field }))),
  );
  return [
    table("exchanges", exchangeColumns, exchanges),
    table("participants", participantColumns, participants),
    table("evidence", evidenceColumns, evidence),
    table("officials", officialColumns, officials),
    table("places", placeColumns, places),
    table("sources", sourceColumns, sources),
  ];
}

const foreignKeys: Readonly<Record<string, readonly { readonly fields: string; readonly resource: string }[]>> = {
  participants: [
    { fields: "exchange", resource: "exchanges" },
    { fields: "official", resource: "officials" },
  ],
  evidence: [
    { fields: "exchange", resource: "exchanges" },
    { fields: "source", resource: "sources" },
  ],
};

function resourceOf({ name, columns }: Table) {
  const keys = foreignKeys[name];
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
      missingValues: [""],
      ...(keys === undefined
        ? { primaryKey: "id" }
        : { foreignKeys: keys.map(({ fields, resource }) => ({ fields, reference: { resource, fields: "id" } })) }),
    },
  };
}

/** The data package's raw files, by name: JSON, CSV and the Frictionless descriptor. */
export function rawFiles(dataset: PublishedDataset, meta: Meta, jsonSchema: unknown): ReadonlyMap<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const tables = tablesOf(dataset);
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
    ...tables.map(({ name, csv }): [string, string] => [`${name}.csv`, csv]),
    ["meta.json", json(meta)],
    ["schema.json", json(jsonSchema)],
    ["datapackage.json", json(descriptor)],
  ]);
}
