// Changes the code, one place at a time, and looks for a test that fails: `npm run test:mutation`, or only some parts with
// `npm run test:mutation -- names rules`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What is changed, and the tests that stand closest to it. Others find no more of these changes, and take long. */
const parts = {
  src: {
    mutate: ["src/*.ts", "!src/*.d.ts", "src/{helpers,lib}/*.ts", "src/records/**/*.ts"],
    tests: ["tests/{helpers,lib,records}/**/*.test.ts", "tests/{bind,schema}.test.ts"],
  },
  names: {
    mutate: ["src/names/**/*.ts"],
    tests: ["tests/names/**/*.test.ts", "tests/helpers/find-official.test.ts"],
  },
  rules: {
    // What reads and prints is tried in processes of its own, by tests/contributing.test.ts.
    mutate: ["scripts/check/**/*.ts", "!scripts/check/read-valid.ts"],
    tests: ["tests/check/*.test.ts", "tests/data/rules.test.ts"],
  },
} as const;

const wanted = process.argv.slice(2);
for (const [part, { mutate, tests }] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  process.stdout.write(`\n${part}\n`);
  const environment = { ...process.env, MUTATE: mutate.join(" "), TESTS: tests.join(" ") };
  const { status } = spawnSync("npx", ["stryker", "run", "tests/stryker.config.mjs"], {
    cwd: root,
    env: environment,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
