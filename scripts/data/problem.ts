/** Something wrong in the authored data, with the way to mend it. */
export interface Problem {
  /** File, from the top of the repository. */
  readonly file: string;
  /** The record, by id or by position. */
  readonly record: string;
  /** The field, as a path. */
  readonly field: string;
  /** What is wrong. */
  readonly fault: string;
  /** What to do. */
  readonly repair: string;
}

/** Problems as an editor reads them, one a line. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, record, field, fault, repair }) => `${file}: ${record}: ${field}: ${fault}; ${repair}`,
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data`].join("\n");
}
