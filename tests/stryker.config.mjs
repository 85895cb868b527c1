// How Stryker runs; tests/mutation/run.ts says what it changes.
export default {
  packageManager: "npm",
  testRunner: "in-process",
  plugins: [`${import.meta.dirname}/mutation/runner.ts`],
  mutate: process.env["MUTATE"]?.split(" "),
  coverageAnalysis: "perTest",
  // What changes while modules are read is tried too, by reading them again.
  ignoreStatic: false,
  concurrency: 1,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ["dist", "site", "coverage", "docs", "/tests/browser"],
  // On a busy machine all takes much longer; what does not end is found by how often the change is passed.
  dryRunTimeoutMinutes: 60,
  timeoutMS: 60_000,
  // Nothing checks types here, and a test compares generated files.
  disableTypeChecks: false,
  warnings: { slow: false },
  tempDirName: ".stryker",
};
