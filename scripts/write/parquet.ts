import { constants, zstdCompressSync } from "node:zlib";
import { ByteWriter, parquetWrite, type SchemaElement } from "hyparquet-writer";
import { type Cell, type Column, cellOf, type KindTables, type Table, valueAt } from "./tables.ts";

type Repetition = "REQUIRED" | "OPTIONAL";

const typeOf: Readonly<Record<Column["type"], Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  // The type of the list entries: codes and ids.
  list: { type: "BYTE_ARRAY", converted_type: "UTF8" },
};

function listElements(
  name: string,
  repetition: Repetition,
  element: readonly SchemaElement[],
): readonly SchemaElement[] {
  return [
    { name, converted_type: "LIST", repetition_type: repetition, num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...element,
  ];
}

function columnElements(column: Column): readonly SchemaElement[] {
  const repetition = column.isNullable ? "OPTIONAL" : "REQUIRED";
  if (column.type !== "list") return [{ name: column.name, ...typeOf[column.type], repetition_type: repetition }];
  return listElements(column.name, repetition, [{ name: "element", ...typeOf.list, repetition_type: "REQUIRED" }]);
}

/** The columns of a list table that come from the list entries themselves. */
function entryColumns(table: Table): readonly Column[] {
  return table.columns.slice(table.keyLength, -1);
}

function hasFields(table: Table): boolean {
  return entryColumns(table).some(({ path }) => path.length > 0);
}

function listTableElements(table: Table): readonly SchemaElement[] {
  const columns = entryColumns(table);
  const element: readonly SchemaElement[] = hasFields(table)
    ? [
        { name: "element", repetition_type: "REQUIRED", num_children: columns.length },
        ...columns.flatMap(columnElements),
      ]
    : columns.flatMap(columnElements).map((plain) => ({ ...plain, name: "element" }));
  return listElements(listName(table), "REQUIRED", element);
}

const listName = ({ name }: Table) => name.slice(name.indexOf("_") + 1);

function typedCell(column: Column, cell: Cell): unknown {
  return column.type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}

function typedEntry(table: Table, entry: unknown): unknown {
  const cells = entryColumns(table).map((column): [string, unknown] => [
    column.name,
    typedCell(column, cellOf(column, entry)),
  ]);
  return hasFields(table) ? Object.fromEntries(cells) : cells[0]?.[1];
}

/** The origin written to the footer of every file. */
export interface ParquetOrigin {
  /** Name of the package. */
  readonly name: string;
  /** Version of the edition. */
  readonly version: string;
}

/**
 * The records of a kind as one Parquet file: the columns of its table, plus one column for each list that has its own table.
 *
 * Days are DATE, codes in a list LIST, and entries with fields a LIST of STRUCT, so a record is one row and needs no join.
 */
export function parquetOf(
  { records: table, lists }: KindTables,
  records: readonly object[],
  origin: ParquetOrigin,
): Uint8Array {
  const edition = table.columns.at(-1) as Column;
  const single = table.columns.slice(0, -1);
  const columnData = [
    ...single.map((column) => ({
      name: column.name,
      data: records.map((record) => typedCell(column, cellOf(column, record))),
    })),
    ...lists.map((list) => ({
      name: listName(list),
      data: records.map((record) =>
        (valueAt(record, list.list) as readonly unknown[]).map((entry) => typedEntry(list, entry)),
      ),
    })),
    { name: edition.name, data: records.map(() => `${edition.prefix}${origin.version}`) },
  ];
  const schema: SchemaElement[] = [
    { name: "root", num_children: columnData.length },
    ...single.flatMap(columnElements),
    ...lists.flatMap(listTableElements),
    ...columnElements(edition),
  ];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData,
    schema,
    // The smallest that DuckDB, Polars, Arrow, Spark and BigQuery all read.
    codec: "ZSTD",
    compressors: { ZSTD: (bytes) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 22 } }) },
    createdBy: origin.name,
    kvMetadata: [
      { key: "edition", value: origin.version },
      { key: "license", value: "CC0-1.0" },
    ],
  });
  return new Uint8Array(writer.getBuffer());
}
