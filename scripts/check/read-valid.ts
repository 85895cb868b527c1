import { fail } from "../lib/exit.ts";
import { printProblems } from "../lib/problem.ts";
import type { AuthoredDataset } from "../read/authored.ts";
import { readData } from "../read/read-data.ts";
import { violations } from "./rules/index.ts";

/** The authored data, if they can be read and satisfy every rule; otherwise prints every problem and exits with an error. */
export function readValid(root: string): AuthoredDataset {
  const { data, problems: unreadable } = readData(root);
  if (data === undefined) return fail(printProblems(unreadable));
  const problems = violations(data);
  return problems.length === 0 ? data : fail(printProblems(problems));
}
