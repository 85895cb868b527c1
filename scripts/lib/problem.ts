/** A problem in the authored data: where it is, what is wrong and how to fix it. */
export interface Problem {
  /** Path of the file from the root of the repository. */
  readonly file: string;
  /** Line in the file, from 1, if known. */
  readonly line?: number | undefined;
  /** Column in the line, from 1, if known. */
  readonly column?: number | undefined;
  /** The record, by id or by position. */
  readonly record: string;
  /** The field, as a path. */
  readonly field: string;
  /** What is wrong. */
  readonly fault: string;
  /** How to fix it. */
  readonly repair: string;
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** Problems as text, one per line, with locations that an editor can open. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    (problem) => `${placeOf(problem)}: ${problem.record}: ${problem.field}: ${problem.fault}; ${problem.repair}`,
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data`].join("\n");
}
