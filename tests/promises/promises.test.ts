import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as edition from "../../src/index.ts";
import { targets } from "../fuzz/targets.ts";
import { rows } from "../matrix/rows.ts";
import { promises } from "./promises.ts";

const root = join(import.meta.dirname, "../..");

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Whether a test with a name exists: a title in a test file, a fuzzing target or a row of the matrix. */
function isRun(file: string, name: string): boolean {
  if (file === "tests/fuzz/targets.ts") return Object.hasOwn(targets, name);
  if (file === "tests/matrix/rows.ts") return rows.some((row) => row.name === name);
  const text = read(file).replace(/\(\s+/g, "(");
  return ['"', "`", "'"].some((quote) => text.includes(`(${quote}${name}${quote},`));
}

describe("promises", () => {
  test.each(promises)("$page: $words", ({ page, words, file, test: name, sabotage }) => {
    expect(read(page).replace(/\s+/g, " ")).toContain(words.replace(/\s+/g, " "));
    expect(isRun(file, name)).toBe(true);
    if (sabotage !== undefined) expect(read(sabotage.file)).toContain(sabotage.from);
  });

  test("no test that keeps one can be skipped", () => {
    const files = [...new Set(promises.map(({ file }) => file))].filter((file) => file.endsWith(".test.ts"));
    const skip = /\b(?:test|describe)\.(?:skip|todo|only|fails|skipIf|runIf)\b/;
    // Without Python, one test of other languages cannot run.
    expect(files.filter((file) => skip.test(read(file)))).toEqual(["tests/editions/editions.test.ts"]);
  });

  test("every hand-written guide has a row, or makes no promise that a program can test", () => {
    const named = new Set(promises.map(({ page }) => page));
    const silent = [
      "architecture",
      "charts",
      "codebook",
      "data-quality",
      "how-the-data-were-made",
      "methode",
      "searches",
      "what-counts",
    ];
    // Their programs and numbers are run and measured by tests/guides.test.ts and tests/examples.test.ts.
    const tested = [
      "dates-and-certainty",
      "event-data",
      "frameworks",
      "other-languages",
      "people-and-spellings",
      "performance",
      "sources-and-evidence",
    ];
    const guides = readdirSync(join(root, "docs/guides")).map((file) => file.replace(".md", ""));
    const missing = guides.filter(
      (name) => !silent.includes(name) && !tested.includes(name) && !named.has(`docs/guides/${name}.md`),
    );
    expect(missing).toEqual([]);
  });

  test("every helper that takes records takes them first, but for reconcile()", () => {
    const { byMonth, byOfficial, countBoundsSince, countSince, reconcile } = edition;
    for (const helper of [byMonth, byOfficial, countBoundsSince, countSince]) {
      expect(() => (helper as (first: unknown, second?: unknown) => unknown)("no records", "2024-01")).toThrow(
        "expected an array of exchanges",
      );
    }
    expect(() => reconcile(edition.exchanges as never, [])).toThrow("expected a claim");
  });

  test("package.json has no dependency, and no script that runs at an install", () => {
    const description = JSON.parse(read("package.json")) as Record<string, Record<string, unknown> | undefined>;
    expect(description["dependencies"]).toBeUndefined();
    expect(description["optionalDependencies"]).toBeUndefined();
    const atInstall = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare"];
    expect(atInstall.filter((name) => description["scripts"]?.[name] !== undefined)).toEqual([]);
  });

  test("the built package names no clock, no network and no file system", () => {
    const built = readdirSync(join(root, "dist")).filter((file) => /^(?!list-|store-).*\.c?js$/.test(file));
    expect(built.length).toBeGreaterThan(10);
    // The CommonJS lists read the JSON files of the package with require().
    const forbidden =
      /\bDate\b|\bfetch\s*\(|XMLHttpRequest|WebSocket|node:|require\("(?:fs|http|https|net)"\)|performance\.|setTimeout|process\.|eval\(|new Function/;
    for (const file of built) {
      const code = read(`dist/${file}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\]|\\.)*"|`[^`]*`/gm, "");
      expect([file, forbidden.exec(code.replaceAll("Date.prototype.getTime.call", ""))?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
});
