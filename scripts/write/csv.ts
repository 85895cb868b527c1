import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Cell, Column, Table } from "./tables.ts";

/** What joins the codes or ids of a list in one cell. No program that guesses the delimiter of a file takes a space for it. */
const separator = " ";

/** A list without entries, where an empty cell already means `null`. */
const emptyList = "[]";

/** What a spreadsheet runs as a formula or a command. */
const runs = /^[=+\-@\t\r]/;

/** Months as Excel reads them in the two languages of the dataset, and the marks of a time. */
const wordsOfTime = new Set(
  [
    "jan feb mar apr may jun jul aug sep oct nov dec am pm t z",
    "january february march april june july august september october november december",
    "janv févr mars avr avril mai juin juil août sept déc",
    "janvier février juillet septembre octobre novembre décembre",
  ].flatMap((line) => line.split(" ")),
);

/** Whether Excel, SheetJS or a guessing reader takes a text for a day, a time or a number: few numbers, and no word but those of time. */
function looksLikeDate(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const most = text.includes(":") ? 6 : 3;
  const isPlain = /^[\p{L}\d\s.,:/\\+-]+$/u.test(text);
  return (
    isPlain &&
    numbers.length > 0 &&
    numbers.length <= most &&
    words.every((word) => wordsOfTime.has(word.toLowerCase()))
  );
}

/** What is wrong with a text in a cell of a column that is not a date; `null` when nothing is. */
function faultOf(text: string): string | null {
  if (runs.test(text)) return "a text that no spreadsheet runs, one that does not begin with =, +, -, @ or a tab";
  if (looksLikeDate(text)) return "a text that no reader takes for a date or a number";
  return null;
}

function itemsText(items: readonly string[], { isNullable }: Column): string {
  return items.length === 0 && isNullable ? emptyList : items.join(separator);
}

function textOf(cell: Cell, column: Column): string {
  if (cell === null) return "";
  return typeof cell === "object" ? itemsText(cell, column) : String(cell);
}

/**
 * A table as CSV (RFC 4180).
 *
 * @throws {RangeError} When a spreadsheet would run a cell or a reader would take it for a date; the message names the record and the field.
 */
export function csvOf(table: Table, rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) =>
    table.columns.map((column, position) => {
      const text = textOf(row[position] ?? null, column);
      const fault = column.type === "string" || column.type === "list" ? faultOf(text) : null;
      if (fault === null) return text;
      const where = row.slice(0, table.keyLength).join(", entry ");
      throw new RangeError(
        `Cannot write ${JSON.stringify(text)} as ${column.name} of ${where} in ${table.name}.csv: expected ${fault}`,
      );
    }),
  );
  return stringify([table.columns.map(({ name }) => name), ...lines], { record_delimiter: "\r\n" });
}

function readCell(text: string, { type, isNullable }: Column): Cell {
  if (type === "list") {
    if (text === "") return isNullable ? null : [];
    return text === emptyList ? [] : text.split(separator);
  }
  if (text === "") return null;
  if (type === "boolean") return text === "true";
  return type === "integer" || type === "number" ? Number(text) : text;
}

/** The rows of a table, read back from its CSV. */
export function rowsFromCsv(table: Table, csv: string): readonly (readonly Cell[])[] {
  const [, ...lines] = parse(csv, { bom: false }) as string[][];
  return lines.map((line) => table.columns.map((column, position) => readCell(line[position] ?? "", column)));
}
