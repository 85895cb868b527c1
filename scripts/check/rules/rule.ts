import type { Problem } from "../../lib/problem.ts";
import type { AuthoredDataset, AuthoredReport, Placed } from "../../read/authored.ts";
import { reportsOf } from "../inspect.ts";

/** Something that must hold for the data as a whole. */
export interface DataRule {
  /** What must hold, in one sentence. */
  readonly description: string;
  /** Every place where it does not. */
  readonly check: (data: AuthoredDataset) => readonly Problem[];
}

/** A problem whose place is known. */
export type Found = Omit<Problem, "file" | "line" | "column" | "record">;

/** A problem of a record. */
export function at({ file, line, id }: Placed & { readonly id: string }, found: Found): Problem {
  return { file, line, record: id, ...found };
}

/** A rule that looks at one exchange or unconfirmed report at a time. */
export function reportRule(
  description: string,
  check: (report: AuthoredReport, data: AuthoredDataset) => readonly Found[],
): DataRule {
  return {
    description,
    check: (data) => reportsOf(data).flatMap((report) => check(report, data).map((found) => at(report, found))),
  };
}

/** Values that a list holds more than once, each once. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Places where a value stands with more than one record of a list. */
export function onlyOnce<Row extends { readonly id: string; readonly file: string; readonly line: number }>(
  rows: readonly Row[],
  field: string,
  read: (row: Row) => string | null,
) {
  const owners = new Map<string, string>();
  return rows.flatMap((row) => {
    const value = read(row);
    if (value === null) return [];
    const owner = owners.get(value);
    owners.set(value, owner ?? row.id);
    if (owner === undefined) return [];
    return [
      at(row, { field, fault: `${value} also stands with ${owner}`, repair: "keep it with one, or join the two" }),
    ];
  });
}
