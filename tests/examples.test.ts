import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as main from "dprk-russia-exchanges";
import * as bind from "dprk-russia-exchanges/bind";
import * as changes from "dprk-russia-exchanges/changes";
import * as schema from "dprk-russia-exchanges/schema";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExamples, withAssertions } from "./support/examples.ts";
import { type ModuleRun, runModules } from "./support/run-modules.ts";

const root = join(import.meta.dirname, "..");
// Inside the package, so that it can be imported by its own name.
const folder = join(root, "tests/.examples");
const examples = readExamples(root);

function fileOf(name: string): string {
  return join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.ts`);
}

let runs: ReadonlyMap<string, ModuleRun>;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of examples) writeFileSync(fileOf(name), withAssertions(code));
  runs = runModules(
    folder,
    examples.map(({ name }) => fileOf(name)),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("examples of the documentation", () => {
  test("there are some", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test("every exported function has one", () => {
    const functions = [main, bind, changes, schema].flatMap((entry) =>
      Object.entries(entry)
        .filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name))
        .map(([name]) => name),
    );
    const shown = examples.map(({ code }) => code).join("\n");
    expect(functions.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });

  test("all type-check against the built declarations", () => {
    const config = ts.parseJsonConfigFileContent(
      {
        extends: "../../tsconfig.json",
        compilerOptions: { noUnusedLocals: false },
        include: ["*.ts"],
      },
      ts.sys,
      folder,
    );
    const program = ts.createProgram(config.fileNames, config.options);
    const messages = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.startsWith(folder))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    expect(messages).toEqual([]);
  });

  test.each(examples.map(({ name }) => name))("%s runs, and gives what it says", (name) => {
    expect(runs.get(fileOf(name))).toMatchObject({ error: null });
  });

  test("withAssertions() fails an example with a wrong value", () => {
    const file = fileOf("wrong");
    writeFileSync(file, withAssertions("1 + 1; //=> 3\n"));
    expect(runModules(folder, [file]).get(file)?.error).toContain("2 !== 3");
  });
});
