// Changes the code, one place at a time, and looks for a test that fails: `npm run test:mutation`.
export default {
  packageManager: "npm",
  testRunner: "in-process",
  plugins: [`${import.meta.dirname}/mutation/runner.ts`],
  mutate: [
    "src/helpers/*.ts",
    "src/lib/*.ts",
    "src/names/**/*.ts",
    "src/bind.ts",
    "src/schema.ts",
    "scripts/check/rules/*.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 1,
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ["dist", "site", "coverage", "docs", "/tests/browser"],
  // On a busy machine all takes much longer; what does not end is found by how often the change is passed.
  dryRunTimeoutMinutes: 60,
  timeoutMS: 60_000,
  // Nothing checks types here, and a test compares generated files.
  disableTypeChecks: false,
  tempDirName: ".stryker",
};
