// Breaks promises of the documentation, one at a time, and sees their tests fail: `npm run test:promises`.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyRepository } from "../support/copy.ts";
import { type Promised, promises } from "./promises.ts";

const root = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "promises-"));

/** Whether the test of a promise passes in the copy. It must at least run. */
function passes({ file, test }: Promised): boolean {
  const isFuzz = file === "tests/fuzz/targets.ts";
  // Placeholders in a title match any text.
  const title = isFuzz
    ? ` ${test}$`
    : test.replace(/[.*+?^{}()|[\]\\]/g, "\\$&").replace(/\$\\\{\w+\\\}|\$\w+|%\w/g, ".*");
  const output = join(copy, "result.json");
  const parameters = ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", "unit", "--project", "UTC"];
  try {
    execFileSync(
      "npx",
      [
        ...parameters,
        isFuzz ? "tests/fuzz/fuzz.test.ts" : file,
        "-t",
        title,
        "--reporter",
        "json",
        "--outputFile",
        output,
      ],
      { cwd: copy, stdio: "pipe" },
    );
  } catch {
    // The result reports failed tests and files that cannot be read.
  }
  const result = JSON.parse(readFileSync(output, "utf8")) as {
    readonly success: boolean;
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  rmSync(output);
  if (result.success && result.numPassedTests === 0) throw new Error(`No test is called ${test}`);
  return result.success;
}

copyRepository(root, copy);
for (const folder of ["tests", "src/generated", "dist"])
  cpSync(join(root, folder), join(copy, folder), { recursive: true });

const kept: string[] = [];
for (const promised of promises) {
  if (promised.sabotage === undefined) continue;
  const path = join(copy, promised.sabotage.file);
  const text = readFileSync(path, "utf8");
  const before = passes(promised);
  writeFileSync(path, text.replace(promised.sabotage.from, promised.sabotage.to));
  const after = passes(promised);
  writeFileSync(path, text);
  const isHeld = before && !after;
  process.stdout.write(`${isHeld ? "held    " : "NOT HELD"}  ${promised.words}\n`);
  if (!isHeld) kept.push(promised.words);
}
rmSync(copy, { recursive: true });
process.stdout.write(
  `\n${promises.filter(({ sabotage }) => sabotage !== undefined).length} promises broken, ${kept.length} unnoticed\n`,
);
process.exitCode = kept.length === 0 ? 0 : 1;
