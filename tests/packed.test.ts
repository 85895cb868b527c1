import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchanges } from "../src/index.ts";
import { meta } from "../src/meta.ts";

const root = join(import.meta.dirname, "..");
const project = mkdtempSync(join(tmpdir(), "consumer-"));
const installed = join(project, "node_modules/dprk-russia-exchanges");

function run(...parameters: readonly string[]): string {
  return execFileSync(process.execPath, parameters, { cwd: project, encoding: "utf8" });
}

/** The code that a consumer's bundler makes of one import. */
async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["zod"],
  });
  return result.outputFiles[0]?.text ?? "";
}

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as readonly { readonly filename: string }[];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", packed?.filename ?? "", "-C", installed, "--strip-components=1"], { cwd: project });
  symlinkSync(join(root, "node_modules/zod"), join(project, "node_modules/zod"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
}, 60_000);

afterAll(() => rmSync(project, { recursive: true }));

const entries = ["", "/schema", "/meta", "/changes", "/releases/1.0.0"];

describe("the packed package", () => {
  test.each(entries)("import and require of dprk-russia-exchanges%s give the same names", (entry) => {
    writeFileSync(
      join(project, "a.mjs"),
      `import * as m from "dprk-russia-exchanges${entry}"; process.stdout.write(Object.keys(m).join());`,
    );
    writeFileSync(
      join(project, "a.cjs"),
      `process.stdout.write(Object.keys(require("dprk-russia-exchanges${entry}")).join());`,
    );
    const imported = run("a.mjs").split(",").sort();
    expect(imported).not.toEqual([""]);
    expect(run("a.cjs").split(",").sort()).toEqual(imported);
  });

  test("the data and the helpers work together in an empty project", () => {
    writeFileSync(
      join(project, "b.mjs"),
      `import { byMonth, countSince, exchanges } from "dprk-russia-exchanges"; process.stdout.write([exchanges.length, countSince(exchanges, "2023-07"), byMonth(exchanges).size].join());`,
    );
    expect(run("b.mjs")).toMatch(new RegExp(`^${exchanges.length},${exchanges.length},\\d+$`));
  });

  test("the raw files are there", () => {
    for (const file of ["exchanges.json", "exchanges.csv", "datapackage.json", "schema.json"]) {
      expect(readFileSync(join(installed, "dist/data", file), "utf8")).not.toBe("");
    }
  });

  test.each([
    [
      "c.mts",
      `import { exchanges, byMonth, type Exchange } from "dprk-russia-exchanges"; import { parseExchange } from "dprk-russia-exchanges/schema"; import { changesSince } from "dprk-russia-exchanges/changes"; import { meta } from "dprk-russia-exchanges/releases/1.0.0";`,
    ],
    [
      "c.cts",
      `import m = require("dprk-russia-exchanges"); import s = require("dprk-russia-exchanges/schema"); import c = require("dprk-russia-exchanges/changes"); import r = require("dprk-russia-exchanges/releases/1.0.0"); type Exchange = m.Exchange; const { exchanges, byMonth } = m; const { parseExchange } = s; const { changesSince } = c; const { meta } = r;`,
    ],
  ])("%s type-checks against the declarations, themselves checked", (name, imports) => {
    const file = join(project, name);
    writeFileSync(
      file,
      `${imports}
const list: readonly Exchange[] = byMonth(exchanges, "2023-10");
const direction: string = parseExchange(list[0]).host;
const corrected: number = changesSince(meta.version).corrected.length;
void [direction, corrected];
// @ts-expect-error the data cannot be changed
exchanges.push(list[0]);
// @ts-expect-error no month
byMonth(exchanges, "July");
`,
    );
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ["lib.es2022.d.ts"],
      types: [],
    });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file: at, messageText }) => `${at?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      )
      .filter((message) => !message.includes("/zod/"));
    expect(messages).toEqual([]);
  });

  test("a bundle of a helper holds no data and no zod", async () => {
    const code = await bundle(`export { byMonth, countSince, directionOf } from "dprk-russia-exchanges";`);
    expect(code).not.toContain("pyongyang");
    expect(code).not.toContain("zod");
    expect(code.length).toBeLessThan(10_000);
  });

  test("a bundle of the exchanges holds neither officials nor sources", async () => {
    const code = await bundle(`export { exchanges } from "dprk-russia-exchanges";`);
    expect(code).toContain("lavrov-pyongyang-2023-10");
    expect(code).not.toContain("zonebourse");
    expect(code).not.toContain("mccune-reischauer");
  });

  test("a bundle of the meta entry is under 1 kB and holds the hash", async () => {
    const code = await bundle(`export { meta } from "dprk-russia-exchanges/meta";`);
    expect(code).toContain(meta.factsHash);
    expect(code.length).toBeLessThan(1000);
  });
});
