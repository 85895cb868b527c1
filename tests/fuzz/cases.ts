import { randomFrom } from "./random.ts";
import { targets } from "./targets.ts";

/** A failed case, with the seed that reproduces it. */
export interface Failure {
  readonly target: string;
  readonly seed: number;
  readonly fault: string;
}

/** Runs cases of one kind and returns those that failed. */
export async function runCases(target: string, first: number, count: number): Promise<readonly Failure[]> {
  const run = targets[target];
  if (run === undefined)
    throw new Error(`Cannot run the cases ${target}: expected one of ${Object.keys(targets).join()}`);
  const failures: Failure[] = [];
  for (let seed = first; seed < first + count && failures.length < 20; seed += 1) {
    try {
      await run(randomFrom(seed));
    } catch (error) {
      failures.push({ target, seed, fault: String((error as Error).message) });
    }
  }
  return failures;
}
