import { join } from "node:path";
import { defineConfig } from "vitest/config";

interface FinishedModule {
  readonly children: { allTests(): Iterable<{ result(): { readonly state: string } }> };
}

/** The closing line that a machine reads, after the ones for people. */
const tally = {
  onTestRunEnd(modules: readonly FinishedModule[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((one) => one === state).length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped\n`);
  },
};

const dateTests = [
  "tests/helpers/**/*.test.ts",
  "tests/internal/**/*.test.ts",
  "tests/model/**/*.test.ts",
  "tests/properties.test.ts",
];

/** The tests that read days, under the clock of another place. */
function underClockOf(zone: string) {
  return { extends: true as const, test: { name: zone, env: { TZ: zone }, include: dateTests } };
}

export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    reporters: ["default", tally],
    sequence: { shuffle: true },
    // Type-checking and starting processes take their time on a small machine.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "UTC",
          env: { TZ: "UTC" },
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      // In a real browser: a test that waits for one takes longer, and the clock of the reader is any.
      // It is tried again when it fails: on a busy machine a browser may be late.
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          hookTimeout: 120_000,
          testTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          retry: 2,
        },
      },
      underClockOf("America/New_York"),
      underClockOf("Asia/Pyongyang"),
      underClockOf("Pacific/Apia"),
    ],
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**", "src/index.ts", "src/**/*.d.ts"],
      reporter: ["text-summary", "text"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    onConsoleLog: () => {
      throw new Error("Nothing may print during tests");
    },
  },
});
