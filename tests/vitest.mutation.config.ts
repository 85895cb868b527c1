import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests that stand closest to the code: one project, one clock, no process and no browser. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["tests/{helpers,lib,names,data,properties}/**/*.test.ts", "tests/{bind,schema}.test.ts"],
    // What reads the built package, or asks by which clock it runs, is no test of the code.
    exclude: ["tests/helpers/citation.test.ts", "tests/lib/clock.test.ts"],
    testTimeout: 60_000,
  },
});
