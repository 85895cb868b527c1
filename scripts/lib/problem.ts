/** Something wrong in the authored data, with its place and its repair. */
export interface Problem {
  /** File, from the top of the repository. */
  readonly file: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number | undefined;
  /** Column in the line, from 1, where it is known. */
  readonly column?: number | undefined;
  /** The record, by id or by position. */
  readonly record: string;
  /** The field, as a path. */
  readonly field: string;
  /** What is wrong. */
  readonly fault: string;
  /** What to do. */
  readonly repair: string;
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** Problems as an editor reads them, one a line. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    (problem) => `${placeOf(problem)}: ${problem.record}: ${problem.field}: ${problem.fault}; ${problem.repair}`,
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data`].join("\n");
}
