import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { joinQuery, measureEventsJoin, visitsQuery } from "../../scripts/bench/events-join.ts";
import { dataFolder, shipped } from "./shipped.ts";
import { macroStatements, views } from "./sql.ts";

const address = /https:\/\/cdn\.jsdelivr\.net\/npm\/dprk-russia-exchanges@\d+\.\d+\.\d+\/dist\/data/g;

function guide(name: string): string {
  return readFileSync(join(import.meta.dirname, `../../docs/guides/${name}.md`), "utf8");
}

/** The code blocks of a language in a guide, changed to read the files of this build. */
function blocks(name: string, language: string, folder: string): readonly string[] {
  const fence = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs");
  return [...guide(name).matchAll(fence)].map(([, code = ""]) => code.replaceAll(address, folder));
}

const asUrl = pathToFileURL(dataFolder).href;

describe("addresses in the guides", () => {
  test.each(["other-languages", "charts", "frameworks", "event-data"])(
    "%s names files that the package has",
    (name) => {
      const files = [...guide(name).matchAll(new RegExp(`${address.source}/([\\w.-]+)`, "g"))].map(
        ([, file = ""]) => file,
      );
      expect(files.filter((file) => !existsSync(join(dataFolder, file)))).toEqual([]);
    },
  );

  test("there are some, of one edition", () => {
    const found = guide("other-languages").match(address) ?? [];
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(1);
  });
});

describe("SQL in the guides runs in DuckDB", () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${dataFolder}'; SET threads = 1`);
    await connection.run([...views, ...macroStatements].join(";\n"));
  });

  test.each(blocks("other-languages", "sql", dataFolder))("%s", async (block) => {
    for (const statement of block.split(";").filter((one) => one.trim() !== "")) {
      expect((await connection.runAndReadAll(statement)).currentRowCount).toBeGreaterThan(0);
    }
  });

  test("event-data.md shows the statements that the benchmark measures", () => {
    const [view, query] = blocks("event-data", "sql", dataFolder);
    expect(view?.trim()).toBe(`CREATE VIEW events AS${visitsQuery};`);
    expect(query?.trim()).toBe(`${joinQuery.trim()};`);
  });

  test("measureEventsJoin() finds the same pairs in SQL and in a loop", async () => {
    const [sql, loop] = await measureEventsJoin(20_000);
    expect(sql?.pairs).toBeGreaterThan(0);
    expect(loop?.pairs).toBe(sql?.pairs);
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasModule = (name: string) => spawnSync("python3", ["-c", `import ${name}`]).status === 0;
const hasR = spawnSync("Rscript", ["-e", "library(readr)"]).status === 0;

describe.skipIf(!hasPython)("Python in the guides runs", () => {
  const programs = blocks("other-languages", "python", asUrl);

  test("with the standard library", () => {
    const alone = programs.filter((code) => !/pandas|polars/.test(code));
    expect(alone.length).toBeGreaterThan(0);
    for (const code of alone) expect(execFileSync("python3", ["-c", code], { encoding: "utf8" })).toBe("True\n");
  });

  test("in versions.md prints what the guide says, with a frozen edition as edition.json", () => {
    const [, code = "", printed] = /```python\n(.*?)```\s*```text\n(.*?)```/s.exec(guide("versions")) ?? [];
    const folder = mkdtempSync(join(tmpdir(), "edition-"));
    try {
      copyFileSync(join(import.meta.dirname, "../../data/editions/1.0.0.json"), join(folder, "edition.json"));
      expect(execFileSync("python3", ["-c", code], { cwd: folder, encoding: "utf8" })).toBe(printed);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const module of ["pandas", "polars"]) {
    test.runIf(hasModule(module))(`with ${module}`, () => {
      for (const code of programs.filter((one) => one.includes(`import ${module}`))) {
        expect(execFileSync("python3", ["-c", code], { encoding: "utf8" })).toMatch(/\S/);
      }
    });
  }
});

test.runIf(hasR)("R in other-languages.md runs", () => {
  const folder = mkdtempSync(join(tmpdir(), "r-"));
  for (const code of blocks("other-languages", "r", asUrl))
    execFileSync("Rscript", ["-e", code], { cwd: folder, stdio: "pipe" });
  rmSync(folder, { recursive: true });
});

describe("columns that the guides name exist", () => {
  const header = shipped("exchanges.csv").split("\r\n", 1)[0]?.split(",") ?? [];

  test("in the specification for Vega-Lite", () => {
    const [spec = "{}"] = blocks("other-languages", "json", asUrl);
    const fields = [...JSON.stringify(JSON.parse(spec)).matchAll(/"field":"(\w+)"/g)].map(([, field]) => field);
    expect(fields.length).toBeGreaterThan(1);
    expect(header).toEqual(expect.arrayContaining(fields));
  });

  test("in the lines for Observable Plot, pandas and R", () => {
    const [plot = ""] = blocks("other-languages", "js", asUrl);
    const [r = ""] = blocks("other-languages", "r", asUrl);
    const named = [...plot.matchAll(/(?:x|fill): "(\w+)"/g), ...r.matchAll(/exchanges\$(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(header).toEqual(expect.arrayContaining(named));
  });
});
