import type { Problem } from "../../lib/problem.ts";
import type { AuthoredDataset, AuthoredReport, Placed } from "../../read/authored.ts";
import { reportsOf } from "../inspect.ts";

/** A rule that the data as a whole must satisfy. */
export interface DataRule {
  /** What the rule requires, in one sentence. */
  readonly description: string;
  /** Every violation. */
  readonly check: (data: AuthoredDataset) => readonly Problem[];
}

/** A problem without its file and record, which {@link at} adds. */
export type Found = Omit<Problem, "file" | "line" | "column" | "record">;

/** A problem in a record. */
export function at({ file, line, id }: Placed & { readonly id: string }, found: Found): Problem {
  return { file, line, record: id, ...found };
}

/** A rule that checks one exchange or unconfirmed report at a time. */
export function reportRule(
  description: string,
  check: (report: AuthoredReport, data: AuthoredDataset) => readonly Found[],
): DataRule {
  return {
    description,
    check: (data) => reportsOf(data).flatMap((report) => check(report, data).map((found) => at(report, found))),
  };
}

/** The values that occur more than once in a list, each given once. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A problem for each record whose value an earlier record already has. */
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
      at(row, { field, fault: `${value} also belongs to ${owner}`, repair: "keep it in one record, or merge the two" }),
    ];
  });
}
