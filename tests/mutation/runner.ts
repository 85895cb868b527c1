// Runs the tests in the process of Stryker. With vitest a mutant takes seconds, since a worker starts and reads the whole dataset;
// here the files are read once, and a mutant takes as long as the tests that reach it.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import type { Collected } from "./vitest.ts";

/** The tests that stand closest to the code: no process, no browser, no clock. `TESTS=tests/data/*.test.ts` takes others. */
const patterns = process.env["TESTS"]?.split(" ") ?? [
  "tests/{helpers,lib,names,data,check,records}/**/*.test.ts",
  "tests/{bind,schema}.test.ts",
];
const others = ["tests/lib/clock.test.ts"];

/** Where a process leaves what it found for the next one. */
const surveyFile = ".survey.json";

const shim = pathToFileURL(join(import.meta.dirname, "vitest.ts")).href;
/** What the changed code reads and writes. */
interface Changes {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number;
  hitLimit: number | undefined;
  readonly mutantCoverage?: MutantCoverage;
}

const changes: Changes = { activeMutant: undefined, currentTestId: undefined, hitCount: 0, hitLimit: undefined };
Object.assign(globalThis, { __stryker__: changes });

/** How often all has been read. */
let reading = 0;

/** Lets the tests import what stands in for vitest, and lets modules be read again. */
function hookImports(root: string): void {
  // The assertions of vitest ask for the file that a worker runs.
  Object.assign(globalThis, { __vitest_worker__: { filepath: "", config: {} } });
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "vitest" && context.parentURL !== shim) return next(shim, context);
      const resolved = next(specifier, context);
      const isOurs = resolved.url.startsWith(root) && resolved.url.endsWith(".ts");
      if (!isOurs || /\/(?:src\/generated|tests\/mutation)\//.test(resolved.url)) return resolved;
      // Another address is another module: what runs while a module is read runs again under the next mutant.
      return { ...resolved, url: `${resolved.url}?reading=${reading}` };
    },
  });
}

/** Reads a file of tests, and all modules that it imports. */
async function readTests(root: string, file: string): Promise<readonly Collected[]> {
  const { collectFrom } = (await import(shim)) as typeof import("./vitest.ts");
  const collected = collectFrom(file);
  await import(`${root}${file}`);
  return collected;
}

interface Failure {
  readonly id: string;
  readonly error: unknown;
}

/** How often each test reaches each mutant, and how long each test takes. */
interface Survey {
  readonly hits: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly durations: Readonly<Record<string, number>>;
}

/** Runs tests until one fails. Whoever passes the mutant much more often than before does not come to an end. */
async function firstFailure(
  tests: readonly Collected[],
  hits: Survey["hits"][string] = {},
): Promise<Failure | undefined> {
  for (const { id, run } of tests) {
    changes.hitCount = 0;
    changes.hitLimit = 10_000 + 10 * (hits[id] ?? 0);
    try {
      await run();
    } catch (error) {
      return { id, error };
    }
  }
  return undefined;
}

class InProcessRunner implements TestRunner {
  #root = "";
  #testFiles: readonly string[] = [];
  #survey: Survey = { hits: {}, durations: {} };
  #tests: Promise<readonly Collected[]> | undefined;

  async init(): Promise<void> {
    // By now this is the copy in which the code is changed.
    this.#root = pathToFileURL(`${process.cwd()}/`).href;
    this.#testFiles = globSync(patterns)
      .filter((file) => !others.includes(file))
      .sort();
    // A process that follows one that did not come back.
    if (existsSync(surveyFile)) this.#survey = JSON.parse(readFileSync(surveyFile, "utf8")) as Survey;
    hookImports(this.#root);
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async #allTests(): Promise<readonly Collected[]> {
    const tests: Collected[] = [];
    for (const file of this.#testFiles) tests.push(...(await readTests(this.#root, file)));
    return tests;
  }

  async dryRun(): Promise<DryRunResult> {
    this.#tests ??= this.#allTests();
    const tests: TestResult[] = [];
    const durations: Record<string, number> = {};
    for (const { id, file, run } of await this.#tests) {
      changes.currentTestId = id;
      const started = performance.now();
      const failure = await firstFailure([{ id, file, run }]);
      const timeSpentMs = performance.now() - started;
      durations[id] = timeSpentMs;
      const result = { id, name: id, fileName: file, timeSpentMs };
      tests.push(
        failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: String(failure.error) },
      );
      changes.currentTestId = undefined;
    }
    const mutantCoverage = changes.mutantCoverage ?? { static: {}, perTest: {} };
    const hits: Record<string, Record<string, number>> = {};
    for (const [id, mutants] of Object.entries(mutantCoverage.perTest)) {
      for (const [mutant, count] of Object.entries(mutants)) hits[mutant] = { ...hits[mutant], [id]: count };
    }
    this.#survey = { hits, durations };
    writeFileSync(surveyFile, JSON.stringify(this.#survey));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    const hits = this.#survey.hits[activeMutant.id] ?? {};
    const durationOf = ({ id }: Collected) => this.#survey.durations[id] ?? 0;
    const nrOfTests = Object.keys(hits).length;
    this.#tests ??= this.#allTests();
    const reached = (await this.#tests)
      .filter(({ id }) => hits[id] !== undefined)
      .sort((one, other) => durationOf(one) - durationOf(other));
    changes.activeMutant = activeMutant.id;
    try {
      const failure =
        (await firstFailure(reached, hits)) ?? (await this.#failureAfterReading(sandboxFileName, reached, hits));
      if (failure === undefined) return { status: MutantRunStatus.Survived, nrOfTests };
      const { id, error } = failure;
      return changes.hitCount > (changes.hitLimit ?? 0)
        ? { status: MutantRunStatus.Timeout, reason: String(error) }
        : { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: String(error), nrOfTests };
    } finally {
      changes.activeMutant = undefined;
    }
  }

  /** Reads everything again under the mutant, so that what is computed only once is computed by the mutant. */
  async #failureAfterReading(
    source: string,
    reached: readonly Collected[],
    hits: Survey["hits"][string],
  ): Promise<Failure | undefined> {
    // The rules keep nothing between two checks.
    if (reached.length > 0 && source.includes("/scripts/check/")) return undefined;
    reading += 1;
    const own = this.#testFiles.filter((file) => basename(file) === `${basename(source, ".ts")}.test.ts`);
    // What no test reaches by itself runs when a module is read, and any test can show it.
    const near = reached.length === 0 ? this.#testFiles : reached.map(({ file }) => file);
    for (const file of new Set([...own, ...near])) {
      changes.hitLimit = undefined;
      try {
        const failure = await firstFailure(await readTests(this.#root, file), hits);
        if (failure !== undefined) return failure;
      } catch (error) {
        return { id: file, error };
      }
    }
    return undefined;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
