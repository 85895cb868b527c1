import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as main from "../src/index.ts";

const root = join(import.meta.dirname, "..");
const project = mkdtempSync(join(tmpdir(), "consumer-"));
const installed = join(project, "node_modules/dprk-russia-exchanges");
const { exchanges, meta } = main;

interface Package {
  readonly exports: Readonly<Record<string, string | object>>;
  readonly dependencies?: object;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
}

const versions = (
  JSON.parse(readFileSync(join(root, "data/editions/index.json"), "utf8")) as readonly { readonly version: string }[]
).map(({ version }) => version);

/** Every subpath of the package that is code, such as `/schema` and `/releases/1.0.0`. */
const entries = Object.entries(readPackage(root).exports)
  .filter(([path, target]) => typeof target === "object" && !path.startsWith("./data/"))
  .flatMap(([path]) => (path.endsWith("*") ? versions.map((version) => path.replace("*", version)) : [path]))
  .map((path) => path.slice(1));

function run(code: string, type: "module" | "commonjs" = "module"): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd: project, encoding: "utf8" });
}

/** The code that the bundler of a consumer makes of one import. */
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
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [tarball] = JSON.parse(packed) as readonly { readonly filename: string }[];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball?.filename ?? "", "-C", installed, "--strip-components=1"], { cwd: project });
  symlinkSync(join(root, "node_modules/zod"), join(project, "node_modules/zod"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
});

afterAll(() => rmSync(project, { recursive: true }));

describe("the packed package", () => {
  test("import and require of every entry give the same names, and every edition those of the main entry", () => {
    const list = JSON.stringify(entries);
    const imported = JSON.parse(
      run(
        `const names = {}; for (const entry of ${list}) names[entry] = Object.keys(await import("dprk-russia-exchanges" + entry)).sort(); process.stdout.write(JSON.stringify(names));`,
      ),
    ) as Readonly<Record<string, readonly string[]>>;
    const required = JSON.parse(
      run(
        `const names = {}; for (const entry of ${list}) names[entry] = Object.keys(require("dprk-russia-exchanges" + entry)).sort(); process.stdout.write(JSON.stringify(names));`,
        "commonjs",
      ),
    ) as typeof imported;
    expect(Object.keys(imported)).toEqual(
      expect.arrayContaining(["", "/helpers", "/bind", "/schema", "/meta", "/changes", "/releases/1.0.0"]),
    );
    expect(Object.values(imported).every((names) => names.length > 0)).toBe(true);
    expect(required).toEqual(imported);
    for (const version of versions) expect(imported[`/releases/${version}`]).toEqual(Object.keys(main).sort());
  });

  test("the data and the helpers work together in an empty project, imported and required", () => {
    const expected = [exchanges.length, main.byMonth(exchanges).size, "pak-jong-chon", true].join();
    const answer =
      "process.stdout.write([m.countBoundsSince(m.exchanges, '2023-01').max, m.byMonth(m.exchanges).size, r.findOfficial('Pak').id, Object.isFrozen(m.exchanges[0].start)].join());";
    const imported = `import * as m from "dprk-russia-exchanges"; import * as r from "dprk-russia-exchanges/releases/1.0.0"; ${answer}`;
    const required = `const m = require("dprk-russia-exchanges"); const r = require("dprk-russia-exchanges/releases/1.0.0"); ${answer}`;
    expect([run(imported), run(required, "commonjs")]).toEqual([expected, expected]);
  });

  test("verify() proves every edition from the tarball", () => {
    const code = `import { verify } from "dprk-russia-exchanges/changes"; const found = []; for (const entry of ["", ...${JSON.stringify(versions)}.map((version) => "/releases/" + version)]) found.push(await verify(await import("dprk-russia-exchanges" + entry))); process.stdout.write(found.join());`;
    expect(run(code)).toBe(["", ...versions].map(() => "true").join());
  });

  test("has no dependency, and contains neither sources nor tests", () => {
    expect(readPackage(installed).dependencies).toBeUndefined();
    const files = readdirSync(installed);
    expect(files).toEqual(expect.arrayContaining(["dist", "package.json", "README.md", "LICENSE"]));
    for (const file of ["src", "tests", "scripts", "data", "docs"]) expect(files).not.toContain(file);
  });

  test("has the raw files", () => {
    for (const file of ["exchanges.json", "exchanges.csv", "datapackage.json", "exchanges.schema.json"]) {
      expect(readFileSync(join(installed, "dist/data", file), "utf8")).not.toBe("");
    }
  });

  test("its declarations type-check for import and require, and are themselves checked", () => {
    const use = `
const list: readonly Exchange[] = byMonth(exchanges, "2023-10");
const direction: string = parseExchange(list[0]).host;
const corrected: number = changesSince(meta.version).corrected.length;
const { findOfficial } = bindHelpers({ officials, sources });
void [direction, corrected, findOfficial, isIsoDay("2024-01-01")];
// @ts-expect-error the data cannot be changed
exchanges.push(list[0]);
// @ts-expect-error a number is not a month
byMonth(exchanges, 202310);
`;
    const files = {
      "c.mts": `import { exchanges, byMonth, officials, sources, type Exchange } from "dprk-russia-exchanges"; import { parseExchange } from "dprk-russia-exchanges/schema"; import { changesSince } from "dprk-russia-exchanges/changes"; import { bindHelpers } from "dprk-russia-exchanges/bind"; import { isIsoDay } from "dprk-russia-exchanges/helpers"; import { meta } from "dprk-russia-exchanges/releases/1.0.0";${use}`,
      "c.cts": `import m = require("dprk-russia-exchanges"); import s = require("dprk-russia-exchanges/schema"); import c = require("dprk-russia-exchanges/changes"); import b = require("dprk-russia-exchanges/bind"); import h = require("dprk-russia-exchanges/helpers"); import r = require("dprk-russia-exchanges/releases/1.0.0"); type Exchange = m.Exchange; const { exchanges, byMonth, officials, sources } = m; const { parseExchange } = s; const { changesSince } = c; const { bindHelpers } = b; const { isIsoDay } = h; const { meta } = r;${use}`,
    };
    for (const [name, code] of Object.entries(files)) writeFileSync(join(project, name), code);
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(project, name)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        lib: ["lib.es2022.d.ts"],
        types: [],
      },
    );
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file: at, messageText }) => `${at?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      )
      .filter((message) => !message.includes("/zod/"));
    expect(messages).toEqual([]);
  });

  test.each(["dprk-russia-exchanges", "dprk-russia-exchanges/helpers"])(
    "a bundle of helpers of %s holds no data and no zod",
    async (entry) => {
      const code = await bundle(`export { byMonth, countSince, directionOf } from "${entry}";`);
      expect(code).not.toContain("pyongyang");
      expect(code).not.toContain("zod");
      expect(code.length).toBeLessThan(4000);
    },
  );

  test("a bundle of the exchanges holds neither officials nor sources", async () => {
    const code = await bundle(`export { exchanges } from "dprk-russia-exchanges";`);
    expect(code).toContain("lavrov-pyongyang-2023-10");
    expect(code).not.toContain("zonebourse");
    expect(code).not.toContain("mccune-reischauer");
  });

  test("a bundle of the meta entry is under 1 kB and holds the hash", async () => {
    const code = await bundle(`export { meta } from "dprk-russia-exchanges/meta";`);
    expect(code).toContain(meta.factsHash);
    expect(code.length).toBeLessThan(1500);
  });

  test("a bundle of verify() or resolveId() does not hold the list of changes", async () => {
    const code = await bundle(`export { resolveId, verify } from "dprk-russia-exchanges/changes";`);
    expect(code).not.toContain("corrected");
    expect(code.length).toBeLessThan(20_000);
  });
});
