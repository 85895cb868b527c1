// Changes the code, one place at a time, and looks for a test that fails: `npm run test:mutation`.
export default {
  packageManager: "npm",
  testRunner: "vitest",
  vitest: { configFile: "tests/vitest.mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "src/helpers/*.ts",
    "src/lib/*.ts",
    "src/names/**/*.ts",
    "src/bind.ts",
    "src/schema.ts",
    "scripts/check/rules/*.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, allowColor: false },
  // What is only an error's wording is held by the tests that show it.
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ["dist", "site", "coverage", "docs/api", "/tests/browser"],
  tempDirName: ".stryker",
};
