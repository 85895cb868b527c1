// Measuring tools for all parts of the benchmark: medians, interleaved rounds, new processes, fitted exponents.
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { table } from "../../docs/markdown/markdown.ts";

/** Milliseconds of several runs of the same work. */
export interface Times {
  /** The median. */
  readonly median: number;
  /** The shortest. */
  readonly best: number;
  /** The longest. */
  readonly worst: number;
}

/** The median of some numbers; the mean of the two middle ones if their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** Median, best and worst of some runs. */
export function timesOf(runs: readonly number[]): Times {
  return { median: median(runs), best: Math.min(...runs), worst: Math.max(...runs) };
}

/** The exponent with which time grows with size: the slope of the line that best fits their logarithms. */
export function exponentOf(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const rise = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return rise / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** The work to compare, by name. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Runs every contender once per round, so that other load on the machine affects all of them equally. */
export async function interleaved(contenders: Contenders, rounds: number): Promise<ReadonlyMap<string, Times>> {
  const runs = new Map(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  const names = Object.entries(contenders);
  for (let round = 0; round < rounds; round += 1) {
    // Caches differ between the first and the last in a round, so the order alternates.
    for (const [name, work] of round % 2 === 0 ? names : names.toReversed()) {
      const start = performance.now();
      await work();
      runs.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...runs].map(([name, times]) => [name, timesOf(times)]));
}

/** Runs every piece of code in a new process once per round; each prints the milliseconds that it took. */
export function inFreshProcesses(
  codes: Readonly<Record<string, string>>,
  rounds: number,
  cwd: string,
): ReadonlyMap<string, Times> {
  const runs = new Map(Object.keys(codes).map((name): [string, number[]] => [name, []]));
  const names = Object.entries(codes);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, code] of round % 2 === 0 ? names : names.toReversed()) {
      const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
        cwd,
        encoding: "utf8",
      });
      runs.get(name)?.push(Number(printed));
    }
  }
  return new Map([...runs].map(([name, times]) => [name, timesOf(times)]));
}

/** Throws unless an answer is the expected one, so that only correct code is timed. */
export function checkAnswer(name: string, answer: unknown, expected: unknown): void {
  if (JSON.stringify(answer) !== JSON.stringify(expected)) {
    throw new Error(
      `Cannot time ${name}: expected the answer ${JSON.stringify(expected)?.slice(0, 200)}, got ${JSON.stringify(answer)?.slice(0, 200)}`,
    );
  }
}

/** A number with two significant digits, or three from 100 upwards. */
export function rounded(number: number): string {
  return String(Number(number.toPrecision(number >= 100 ? 3 : 2)));
}

/** Times compared with those of a base: ratios of the medians and of the best runs, the median, and the range of all runs. */
export function ratioTable(times: ReadonlyMap<string, Times>, base: string): string {
  const unit = times.get(base) ?? { median: Number.NaN, best: Number.NaN, worst: Number.NaN };
  const rows = [...times].map(([name, { median: middle, best, worst }]) => [
    name,
    `${rounded(middle / unit.median)} ×`,
    `${rounded(best / unit.best)} ×`,
    `${rounded(middle)} ms`,
    `${rounded(best)}–${rounded(worst)} ms`,
  ]);
  return table(["", `median ÷ ${base}`, "best ÷ best", "median", "best–worst"], rows);
}

/** The machine and the date, without which no time can be interpreted. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? process.arch}, ${memory} GB, ${process.platform}, ${day}`;
}
