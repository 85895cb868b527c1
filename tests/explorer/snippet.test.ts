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
  { official: ["Choïgou"] },
  { official: ["Choe Son Hui", "Lavrov"], role: ["led"] },
  { official: ["Kim"], role: ["travelled"], to: ["2024-12"] },
  { from: ["2025-07"], to: ["2025-12"], direction: ["russia-to-dprk"], minRank: ["minister"] },
  { channel: ["government", "party"], topic: ["diplomacy"], place: ["pyongyang", "moscow"] },
  { channel: ["party"], topic: ["trade", "space"], minRank: ["unstated"] },
  { witnesses: ["2"], official: ["sergei-lavrov"] },
  { text: ["défense PYONGYANG"] },
  { text: ['quote " and \\ back\nbreak'], direction: ["third-country"] },
  { official: ["Nobody"], channel: ["none"], direction: ["none"], place: ["none"] },
  { from: ["2025-13"], to: ["x"], witnesses: ["x"] },
];

const cases = editions.flatMap((edition) =>
  wanted.map((filters, index) => {
    const asked = { ...noFilters, ...filters };
    const { meta, exchanges } = edition;
    const lookup = lookupOf(edition, "en");
    return {
      name: `${meta.version}-${index}`,
      code: snippetOf(asked, lookup),
      count: select(exchanges, lookup, asked).length,
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

  test("names edition, coverage and filters", () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error("expected an edition");
    const code = snippetOf({ ...noFilters, channel: ["party"] }, lookupOf(edition, "en"));
    const { name, version } = edition.meta;
    expect(code).toContain(`from "${name}/releases/${version}"`);
    expect(code).toContain(`// Edition ${version} covers July 2023 to`);
    expect(code).toContain("// Filters: Channel: Party");
  });

  test.each(cases)("makes the same selection: $name", ({ name, count }) => {
    expect(runs.get(fileOf(name))).toEqual({ printed: `${count}\n`, error: null });
  });
});
