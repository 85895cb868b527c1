import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests that stand closest to the code: one project, one clock, no process and no browser. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["tests/{helpers,lib,names,data,properties,fuzz}/**/*.test.ts", "tests/{bind,schema}.test.ts"],
    testTimeout: 60_000,
  },
});
