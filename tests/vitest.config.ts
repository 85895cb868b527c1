import { join } from "node:path";
import { defineConfig } from "vitest/config";

interface FinishedModule {
  readonly children: { allTests(): Iterable<{ result(): { readonly state: string } }> };
}

/** The last line of the output, for machines. */
const tally = {
  onTestRunEnd(modules: readonly FinishedModule[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((one) => one === state).length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped\n`);
  },
};

/** Tests of code that computes with days, whose answers must not depend on the clock of the machine. */
const dateTests = [
  "tests/helpers/{by-month,by-official,count-*,offices-on,reconcile}.test.ts",
  "tests/lib/{calendar,clock,dated,edtf}.test.ts",
  "tests/data/days.test.ts",
  "tests/properties/{dates,reconcile}.test.ts",
];

/** Tests in a real browser: `npm run test:browser`. */
const browserTests = "tests/browser/**/*.test.ts";

/** Tests of the built package as users see it, in separate processes and copies: `npm run test:package`. */
const packageTests = [
  "tests/{packed,reproducible,contributing,examples}.test.ts",
  "tests/bench/helpers-everywhere.test.ts",
  "tests/data-files/{data-package,downloads,duckdb,paste,sqlite}.test.ts",
];

/** Tests that build the site: `npm run test:site`. */
const siteTests = [
  "tests/docs/{readme,site,site-content,types}.test.ts",
  "tests/explorer/{build,feed,snippet}.test.ts",
  "tests/pages/*.test.ts",
];

/** The date tests in one time zone. The time zones run one after another, since workers shared by two would restart for each file. */
function underClockOf(zone: string, index: number) {
  const sequence = { groupOrder: index + 1 };
  return { extends: true as const, test: { name: zone, env: { TZ: zone }, include: dateTests, sequence } };
}

/** Time limit of tests that compile code and start processes, which is slow on a small machine. */
function slow(name: string, include: readonly string[]) {
  return { extends: true as const, test: { name, include: [...include], testTimeout: 120_000, hookTimeout: 120_000 } };
}

export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    reporters: ["default", tally],
    sequence: { shuffle: true },
    // No test changes what another test reads, so files share workers and imported modules.
    isolate: false,
    // By default, Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: "100%",
    // Enough for a machine that is also busy with other things.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...dateTests, ...packageTests, ...siteTests, browserTests],
        },
      },
      ...["UTC", "America/New_York", "Asia/Pyongyang", "Pacific/Apia"].map(underClockOf),
      slow("package", packageTests),
      slow("site", siteTests),
      // Readers can be in any time zone. Failed tests are retried, since browsers can be slow on a busy machine.
      {
        extends: true,
        test: {
          name: "browser",
          include: [browserTests],
          isolate: true,
          hookTimeout: 120_000,
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          retry: 2,
        },
      },
    ],
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/**/*.d.ts"],
      reporter: ["text-summary", "text"],
      thresholds: {
        lines: 100,
        functions: 100,
        statements: 100,
        branches: 100,
      },
    },
    onConsoleLog: () => {
      throw new Error("Nothing may print during tests");
    },
  },
});
