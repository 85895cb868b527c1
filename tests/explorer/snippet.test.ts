import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { type Filters, noFilters, select } from "../../docs/explorer/filters.ts";
import { lookupOf } from "../../docs/explorer/names.ts";
import { snippetOf } from "../../docs/explorer/snippet.ts";
import { type ModuleRun, runModules } from "../support/run-modules.ts";

const root = join(import.meta.dirname, "../..");
// Inside the package, so that it can be imported by its own name.
const folder = join(root, "tests/.snippets");
const { editions } = await readInput();

const wanted: readonly Partial<Filters>[] = [
  {},
  { official: "Choïgou" },
  { month: "2024-03", direction: "russia-to-dprk" },
  { channel: "government", rank: "minister", topic: "diplomacy" },
  { origins: "one" },
  { origins: "two", official: "sergei-lavrov" },
  { text: "défense PYONGYANG" },
  { text: 'quote " and \\ back', direction: "third-country" },
];

const cases = editions.flatMap((edition) =>
  wanted.map((filters, index) => {
    const asked = { ...noFilters, ...filters };
    const { meta, exchanges } = edition;
    return {
      name: `${meta.version}-${index}`,
      code: snippetOf(asked, meta.name, meta.version),
      count: select(exchanges, lookupOf(edition, "en").helpers, asked).length,
    };
  }),
);

function fileOf(name: string): string {
  return join(folder, `${name}.ts`);
}

let runs: ReadonlyMap<string, ModuleRun>;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of cases) writeFileSync(fileOf(name), code);
  runs = runModules(
    folder,
    cases.map(({ name }) => fileOf(name)),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("snippetOf()", () => {
  test("type-checks as it is", () => {
    const config = ts.parseJsonConfigFileContent({ extends: "../../tsconfig.json", include: ["*.ts"] }, ts.sys, folder);
    const messages = ts
      .getPreEmitDiagnostics(ts.createProgram(config.fileNames, config.options))
      .filter(({ file }) => file?.fileName.startsWith(folder))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    expect(config.fileNames).toHaveLength(cases.length);
    expect(messages).toEqual([]);
  });

  test("names the edition", () => {
    expect(snippetOf(noFilters, "some-package", "1.2.3")).toContain('from "some-package/releases/1.2.3"');
  });

  test.each(cases)("makes the same selection: $name", ({ name, count }) => {
    expect(runs.get(fileOf(name))).toEqual({ printed: `${count}\n`, error: null });
  });
});
