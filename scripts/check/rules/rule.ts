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
