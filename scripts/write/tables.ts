import type * as z from "zod/v4";
import { type CodeList, namesOf } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { elementOf, type Field, fieldsOf, typeNameOf, unwrap } from "./fields.ts";

/** A value in a table. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column, with the information that Frictionless Data and Parquet need. */
export interface Column {
  /** Name in the header. */
  readonly name: string;
  /** Path of the value in the record or list entry; empty for columns that the table adds and for entries without fields. */
  readonly path: readonly string[];
  /** Type of its values. A list contains codes or ids. */
  readonly type: "string" | "date" | "integer" | "number" | "boolean" | "list";
  /** Whether a value can be missing. */
  readonly isNullable: boolean;
  /** Meaning. */
  readonly description: string;
  /** The code list of its values, if they are codes. */
  readonly codeList: CodeList | null;
  /** The table to which its ids refer. */
  readonly references: string | null;
  /** A prefix added to its texts so that no program reads them as dates. */
  readonly prefix: string;
}

/** The table of a kind of record, or of one list in those records. */
export interface Table {
  /** Name, such as `exchanges` or `exchange_participants`. */
  readonly name: string;
  /** What a row stands for. */
  readonly description: string;
  /** The field that holds the list; empty for the table of the records themselves. */
  readonly list: readonly string[];
  /** Columns, in order. */
  readonly columns: readonly Column[];
  /** How many of the first columns identify a row. */
  readonly keyLength: number;
}

/** The tables of a kind: one with a row per record, and for each list one with a row per entry. */
export interface KindTables {
  /** The kind. */
  readonly kind: Kind;
  /** The table of the records. */
  readonly records: Table;
  /** The tables of their lists. */
  readonly lists: readonly Table[];
}

type Path = readonly string[];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnNameOf = (path: Path) => path.map(snake).join("_");

/** The singular of each kind, with which the names of its list tables begin. */
const singular: Readonly<Record<Kind, string>> = {
  exchanges: "exchange",
  unconfirmed: "unconfirmed",
  officials: "official",
  places: "place",
  sources: "source",
  claims: "claim",
};

/** The table to which ids of each type refer. */
const tableOfId: Readonly<Record<string, Kind>> = {
  "Loose<ExchangeId>": "exchanges",
  "Loose<UnconfirmedId>": "unconfirmed",
  "Loose<OfficialId>": "officials",
  "Loose<PlaceId>": "places",
  "Loose<SourceId>": "sources",
  "Loose<ClaimId>": "claims",
};

const isList = ({ schema }: Field) => unwrap(schema).type === "array";

/** Whether a list needs its own table, because its entries have fields or refer to other records. Codes stay in a cell. */
function needsTable({ schema }: Field): boolean {
  const element = unwrap(elementOf(schema));
  return element.type === "object" || typeNameOf(element) in tableOfId;
}

function plainTypeOf(schema: z.ZodType, typeName: string): Column["type"] {
  if (typeName === "Loose<IsoDay>") return "date";
  if (schema.type === "array") return "list";
  if (schema.type === "boolean") return "boolean";
  if (schema.type !== "number") return "string";
  return (schema as z.ZodNumber).isInt ? "integer" : "number";
}

function columnOf({ path, schema, isNullable, description, cell }: Field): Column {
  const inner = unwrap(schema);
  const valueType = typeNameOf(inner.type === "array" ? elementOf(inner) : inner);
  const isOwnId = path.length === 1 && path[0] === "id";
  return {
    name: cell?.column ?? columnNameOf(path),
    path,
    type: plainTypeOf(inner, valueType),
    isNullable,
    description,
    codeList: codeLists.find(({ type }) => type === valueType) ?? null,
    references: isOwnId || inner.type === "array" ? null : (tableOfId[valueType] ?? null),
    prefix: cell?.prefix ?? "",
  };
}

/** A column that is not a field of a record. */
export function addedColumn(
  name: string,
  type: Column["type"],
  description: string,
  more: Partial<Column> = {},
): Column {
  return {
    name,
    path: [],
    type,
    isNullable: false,
    description,
    codeList: null,
    references: null,
    prefix: "",
    ...more,
  };
}

/** The last column of every table, so that rows copied elsewhere still name their edition. */
export const editionColumn = addedColumn("edition", "string", "The edition of the dataset, such as `v1.0.0`.", {
  prefix: "v",
});

/** The column of a list whose entries have no fields. */
function plainColumn(list: Field): Column {
  const element = elementOf(list.schema);
  const column = columnOf({ ...list, schema: element, isNullable: false });
  const field = columnNameOf(list.path);
  return { ...column, name: field in singular ? singular[field as Kind] : field, path: [] };
}

function listTable(kind: Kind, list: Field): Table {
  const owner = singular[kind];
  const element = elementOf(list.schema);
  const columns = unwrap(element).type === "object" ? fieldsOf(element).map(columnOf) : [plainColumn(list)];
  return {
    name: `${owner}_${columnNameOf(list.path)}`,
    description: `One row per entry of \`${list.path.join(".")}\` of a record in \`${kind}\`. ${list.description}`,
    list: list.path,
    columns: [
      addedColumn(owner, "string", `Id of the record in \`${kind}\`.`, { references: kind }),
      addedColumn("position", "integer", "Position in the list, from 1."),
      ...columns,
      editionColumn,
    ],
    keyLength: 2,
  };
}

/** The tables of a kind of record. They depend only on its schema. */
export function tablesOf(kind: Kind): KindTables {
  const fields = fieldsOf(kinds[kind]);
  const lists = fields.filter((field) => isList(field) && needsTable(field));
  const single = fields.filter((field) => !lists.includes(field));
  const records: Table = {
    name: kind,
    description: `One row per record. ${kinds[kind].meta()?.description ?? ""}`,
    list: [],
    columns: [...single.map(columnOf), editionColumn],
    keyLength: 1,
  };
  return { kind, records, lists: lists.map((list) => listTable(kind, list)) };
}

/** The codes that a column can hold. */
export function codesOf({ codeList }: Column): readonly string[] | null {
  return codeList === null ? null : namesOf(codeList);
}

/** The value at a path of a record; `null` if anything on the way is `null`. */
export function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | null)?.[name] ?? null,
    record,
  );
}

/** The value of a column as the table shows it. */
export function cellOf(column: Column, holder: unknown): Cell {
  const value = valueAt(holder, column.path) as Cell;
  return typeof value === "string" ? `${column.prefix}${value}` : value;
}

/** The rows of a table. */
export function rowsOf(table: Table, records: readonly object[], version: string): readonly (readonly Cell[])[] {
  const edition = `${editionColumn.prefix}${version}`;
  const own = table.columns.slice(table.list.length === 0 ? 0 : table.keyLength, -1);
  const cells = (holder: unknown) => own.map((column) => cellOf(column, holder));
  if (table.list.length === 0) return records.map((record) => [...cells(record), edition]);
  return records.flatMap((record) =>
    (valueAt(record, table.list) as readonly unknown[]).map((entry, position) => [
      (record as { id: string }).id,
      position + 1,
      ...cells(entry),
      edition,
    ]),
  );
}
