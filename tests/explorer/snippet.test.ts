import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { type Filters, noFilters, select, sourceMap } from "../../docs/explorer/filters.ts";
import { snippetOf } from "../../docs/explorer/snippet.ts";

const root = join(import.meta.dirname, "../..");
// Inside the package, so that it can be imported by its own name.
const folder = join(root, "tests/.snippets");
const { editions } = readInput();

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

const cases = editions.flatMap((edition, at) =>
  wanted.map((filters, index) => {
    const asked = { ...noFilters, ...filters };
    const { meta, exchanges, sources } = edition;
    const isNewest = at === editions.length - 1;
    return {
      name: `${meta.version}-${index}`,
      code: snippetOf(asked, meta.name, meta.version, isNewest),
      count: select(exchanges, sourceMap(sources), asked).length,
    };
  }),
);

function fileOf(name: string): string {
  return join(folder, `${name}.ts`);
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of cases) writeFileSync(fileOf(name), code);
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

  test.each(cases)("makes the same selection: $name", ({ name, count }) => {
    expect(Number(execFileSync(process.execPath, [fileOf(name)], { encoding: "utf8" }))).toBe(count);
  });
});
