import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The closing line that a machine reads, after the ones for people. */
const tally = {
  onTestRunEnd(
    modules: readonly {
      readonly children: { allTests: () => Iterable<{ readonly result: () => { readonly state: string } }> };
    }[],
  ) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((one) => one === state).length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped\n`);
  },
};

export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["tests/**/*.test.ts"],
    reporters: ["default", tally],
    sequence: { shuffle: true },
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/generated/**"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    onConsoleLog: () => {
      throw new Error("Nothing may print during tests");
    },
  },
});
