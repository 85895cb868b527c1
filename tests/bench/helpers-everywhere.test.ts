import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "no-exports-"));
mkdirSync(join(project, "node_modules"));
symlinkSync(root, join(project, "node_modules/dprk-russia-exchanges"));
writeFileSync(join(project, "package.json"), "{}");

afterAll(() => rmSync(project, { recursive: true }));

/** A bundle without tree shaking, as made by Metro and Parcel in development. */
async function unshaken(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { byMonth } from "${entry}"; byMonth([]);`, resolveDir: project },
    bundle: true,
    write: false,
    treeShaking: false,
    ignoreAnnotations: true,
    format: "esm",
  });
  return outputFiles[0]?.text ?? "";
}

test("a bundle of /helpers without tree shaking contains no records", async () => {
  const code = await unshaken("dprk-russia-exchanges/helpers");
  expect(code).not.toContain("lavrov-pyongyang-2023-10");
  expect(code.length).toBeLessThan(30_000);
  expect(await unshaken("dprk-russia-exchanges")).toContain("lavrov-pyongyang-2023-10");
});

test("a resolver that ignores exports finds /helpers, with the same code", () => {
  const fallback = JSON.parse(readFileSync(join(root, "helpers/package.json"), "utf8")) as Record<string, string>;
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: { "./helpers": { import: { default: string }; require: { default: string; types: string } } };
  };
  const entry = exports["./helpers"];
  expect(fallback).toMatchObject({
    main: `.${entry.require.default}`,
    module: `.${entry.import.default}`,
    types: `.${entry.require.types}`,
  });
  const require = createRequire(join(root, "helpers/index.js"));
  const { byMonth } = require(join(root, "helpers")) as {
    byMonth(list: readonly never[]): ReadonlyMap<string, unknown>;
  };
  expect(byMonth([]).size).toBe(0);
});
