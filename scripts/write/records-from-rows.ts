import type * as z from "zod/v4";
import { kinds } from "../../src/records/kinds.ts";
import { shapeOf, unwrap } from "./fields.ts";
import type { Cell, Column, KindTables, Table } from "./tables.ts";

/** The rows of each table, by its name. */
export type RowsByTable = ReadonlyMap<string, readonly (readonly Cell[])[]>;

interface Holder {
  readonly table: Table;
  readonly row: readonly Cell[];
  /** The entries of the lists that have their own tables, by path. */
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

function bare({ prefix }: Column, cell: Cell): unknown {
  return typeof cell === "string" ? cell.slice(prefix.length) : cell;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.values(value).every(isEmpty)
    : value === null;
}

/** The value of a field. A nullable object whose fields are all empty is `null`. */
function fieldValue(schema: z.ZodType, path: readonly string[], holder: Holder): unknown {
  const inner = unwrap(schema);
  const list = holder.lists.get(path.join("."));
  if (list !== undefined) return list;
  if (inner.type === "object") {
    const fields = Object.entries(shapeOf(inner)).map(([name, field]) => [
      name,
      fieldValue(field, [...path, name], holder),
    ]);
    const value = Object.fromEntries(fields);
    return schema.type === "nullable" && isEmpty(value) ? null : value;
  }
  const at = holder.table.columns.findIndex(
    (column) => column.path.length > 0 && column.path.join(".") === path.join("."),
  );
  const column = holder.table.columns[at];
  return column === undefined ? null : bare(column, holder.row[at] ?? null);
}

function entryOf(schema: z.ZodType, table: Table, row: readonly Cell[]): unknown {
  if (unwrap(schema).type === "object") return fieldValue(schema, [], { table, row, lists: new Map() });
  const plain = table.columns[table.keyLength];
  return plain === undefined ? null : bare(plain, row[table.keyLength] ?? null);
}

function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType {
  return path.reduce<z.ZodType>((inner, name) => shapeOf(inner)[name] as z.ZodType, schema);
}

/** The records of a kind, reassembled from the rows of its tables. */
export function recordsFromRows({ kind, records, lists }: KindTables, rows: RowsByTable): readonly object[] {
  return (rows.get(records.name) ?? []).map((row) => {
    const id = row[records.columns.findIndex(({ name }) => name === "id")];
    const entries = lists.map((table): [string, readonly unknown[]] => {
      const element = (unwrap(schemaAt(kinds[kind], table.list)) as z.ZodArray<z.ZodType>).element;
      const own = (rows.get(table.name) ?? [])
        .filter(([owner]) => owner === id)
        .sort((a, b) => Number(a[1]) - Number(b[1]));
      return [table.list.join("."), own.map((entry) => entryOf(element, table, entry))];
    });
    return fieldValue(kinds[kind], [], { table: records, row, lists: new Map(entries) }) as object;
  });
}

/** The path of the first difference between two values, with the first value there; `undefined` if they are equal. */
function firstDifference(
  a: unknown,
  b: unknown,
  path: string,
): { readonly path: string; readonly value: unknown } | undefined {
  if (a === b) return undefined;
  if (
    typeof a !== "object" ||
    a === null ||
    typeof b !== "object" ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  ) {
    return { path, value: a };
  }
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[name], right[name], path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Checks that the tables of a kind contain everything in its records.
 *
 * @throws {RangeError} If something is lost; the message names the record and the field.
 */
export function checkLossless(tables: KindTables, records: readonly object[], rows: RowsByTable): void {
  const rebuilt = recordsFromRows(tables, rows);
  for (const [position, record] of records.entries()) {
    const lost = firstDifference(record, rebuilt[position], "");
    if (lost === undefined) continue;
    const { id } = record as { readonly id?: string };
    throw new RangeError(
      `Cannot write ${JSON.stringify(lost.value)} as ${lost.path} of ${id} in the tables of ${tables.kind}: expected a value that a table can hold`,
    );
  }
}
