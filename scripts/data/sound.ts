import { fail } from "../exit.ts";
import type { AuthoredDataset } from "./authored.ts";
import { printProblems } from "./problem.ts";
import { readData } from "./read.ts";
import { breaches } from "./rules/index.ts";

/** The authored data, when they can be read and keep every rule; otherwise prints every problem and ends the script. */
export function readSound(root: string): AuthoredDataset {
  const { data, problems: unreadable } = readData(root);
  const problems = [...unreadable, ...breaches(data)];
  return problems.length === 0 ? data : fail(printProblems(problems));
}
