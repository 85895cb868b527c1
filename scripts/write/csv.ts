import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Cell, Column, Table } from "./tables.ts";

/** Separates codes or ids in a cell. Programs that guess the delimiter of a file do not guess a space. */
const separator = " ";

/** An empty list in a column where an empty cell means `null`. */
const emptyList = "[]";

/** The start of a text that a spreadsheet runs as a formula or command. */
const runs = /^[=+\-@\t\r]/;

/** Month names that Excel recognises in English and French, and the letters used in times. */
const wordsOfTime = new Set(
  [
    "jan feb mar apr may jun jul aug sep oct nov dec am pm t z",
    "january february march april june july august september october november december",
    "janv févr mars avr avril mai juin juil août sept déc",
    "janvier février juillet septembre octobre novembre décembre",
  ].flatMap((line) => line.split(" ")),
);

/** Whether Excel, SheetJS or a type-guessing reader would read a text as a date, time or number: few numbers, and only time words. */
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

/** What is expected instead of a text in a column without dates; `null` if the text is safe. */
function faultOf(text: string): string | null {
  if (runs.test(text)) return "a text that no spreadsheet runs, not starting with =, +, -, @ or a tab";
  if (looksLikeDate(text)) return "a text that no program reads as a date or a number";
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
 * @throws {RangeError} If a spreadsheet would run a cell or read it as a date; the message names the record and the field.
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
