import type * as z from "zod/v4";
import { namesOf } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { descriptions } from "../../src/records/describe.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";

/** A value of a table. */
type Cell = string | number | boolean | null;

/** A column, with what Frictionless Data and Parquet want to know. */
export interface Column {
  /** Name in the header. */
  readonly name: string;
  /** What it holds. */
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  /** Meaning. */
  readonly description: string;
  /** Allowed values, for a code. */
  readonly codes: readonly string[] | null;
  /** The table whose ids it holds. */
  readonly references: string | null;
}

/** A table: one row a record, or one row an entry of a list of a record. */
export interface Table {
  /** Name, such as `exchanges` or `exchange_participants`. */
  readonly name: string;
  /** Columns, in order. */
  readonly columns: readonly Column[];
  /** Columns that identify a row. */
  readonly key: readonly string[];
  /** Rows, with a value a column. */
  readonly rows: readonly (readonly Cell[])[];
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Path = readonly string[];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The singular of a kind, with which the tables of its lists begin. */
const singular: Readonly<Record<Kind, string>> = {
  exchanges: "exchange",
  unconfirmed: "unconfirmed",
  officials: "official",
  places: "place",
  sources: "source",
  claims: "claim",
};

/** The table to which an id of a type refers. */
const tableOfId: Readonly<Record<string, string>> = {
  "Loose<ExchangeId>": "exchanges",
  "Loose<UnconfirmedId>": "unconfirmed",
  "Loose<OfficialId>": "officials",
  "Loose<PlaceId>": "places",
  "Loose<SourceId>": "sources",
  "Loose<ClaimId>": "claims",
};

interface Leaf {
  readonly path: Path;
  readonly schema: z.ZodType;
  readonly description: string;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema.type === "nullable" ? unwrap((schema as z.ZodNullable<z.ZodType>).unwrap()) : schema;
}

function shapeOf(schema: z.ZodType): Shape {
  return (schema as z.ZodObject).shape as Shape;
}

/** The single values of an object, at any depth, and its lists. */
function partsOf(
  shape: Shape,
  path: Path,
  above: string,
): { readonly leaves: readonly Leaf[]; readonly lists: readonly Leaf[] } {
  const leaves: Leaf[] = [];
  const lists: Leaf[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const inner = unwrap(schema);
    const own = schema.meta()?.description ?? "";
    const description = above === "" ? own : `${above} ${own}`;
    const place = [...path, name];
    if (inner.type === "object") {
      const parts = partsOf(shapeOf(inner), place, description);
      leaves.push(...parts.leaves);
      lists.push(...parts.lists);
    } else if (inner.type === "array") lists.push({ path: place, schema: inner, description });
    else leaves.push({ path: place, schema: inner, description });
  }
  return { leaves, lists };
}

function columnOf({ path, schema, description }: Leaf): Column {
  const { type = "" } = descriptions.get(schema) ?? {};
  const list = codeLists.find((one) => one.type === type);
  const plain = schema.type === "boolean" ? "boolean" : schema.type === "number" ? "number" : "string";
  return {
    name: path.map(snake).join("_"),
    type: type === "Loose<IsoDay>" ? "date" : plain,
    description,
    codes: list === undefined ? null : namesOf(list),
    references: path.at(-1) === "id" ? null : (tableOfId[type] ?? null),
  };
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | null)?.[name] ?? null,
    record,
  );
}

/** A row of a list: the record to which it belongs, its position, and the entry. */
interface Entry {
  readonly keys: readonly Cell[];
  readonly value: unknown;
}

/** The tables of a list: its own, and one for each list within its entries. */
function listTables(
  name: string,
  schema: z.ZodType,
  keyColumns: readonly Column[],
  entries: readonly Entry[],
): readonly Table[] {
  const element = unwrap((schema as z.ZodArray<z.ZodType>).element);
  const { leaves, lists } =
    element.type === "object"
      ? partsOf(shapeOf(element), [], "")
      : {
          leaves: [{ path: ["value"], schema: element, description: element.meta()?.description ?? "The value." }],
          lists: [],
        };
  const isPlain = element.type !== "object";
  const own: Table = {
    name,
    columns: [...keyColumns, ...leaves.map(columnOf)],
    key: keyColumns.map((column) => column.name),
    rows: entries.map(({ keys, value }) => [
      ...keys,
      ...leaves.map(({ path }) => (isPlain ? value : valueAt(value, path)) as Cell),
    ]),
  };
  return [own, ...lists.flatMap((list) => nestedTables(name, list, keyColumns, entries))];
}

function positionColumn(name: string): Column {
  const description = "Position in the list, from 1.";
  return { name, type: "integer", description, codes: null, references: null };
}

function nestedTables(
  owner: string,
  { path, schema }: Leaf,
  keys: readonly Column[],
  entries: readonly Entry[],
): readonly Table[] {
  const field = path.map(snake).join("_");
  const inner = entries.flatMap(({ keys: above, value }) =>
    ((valueAt(value, path) as readonly unknown[] | null) ?? []).map(
      (entry, position): Entry => ({ keys: [...above, position + 1], value: entry }),
    ),
  );
  return listTables(`${owner}_${field}`, schema, [...keys, positionColumn(`${field}_position`)], inner);
}

/** The tables of a kind of record. */
export function tablesOf(kind: Kind, records: readonly object[]): readonly Table[] {
  const { leaves, lists } = partsOf(shapeOf(kinds[kind]), [], "");
  const own: Table = {
    name: kind,
    columns: leaves.map(columnOf),
    key: ["id"],
    rows: records.map((record) => leaves.map(({ path }) => valueAt(record, path) as Cell)),
  };
  const id: Column = {
    name: singular[kind],
    type: "string",
    description: `Id of the record in ${kind}.`,
    codes: null,
    references: kind,
  };
  const entries = records.map((record): Entry => ({ keys: [(record as { id: string }).id], value: record }));
  return [own, ...lists.flatMap((list) => nestedTables(singular[kind], list, [id], entries))];
}
