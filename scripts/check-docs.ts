// Fails when what is generated and committed is stale, or when the docs have a warning: `npm run docs:check`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDocs, type Files, firstFiles } from "./docs/build.ts";
import { fail } from "./exit.ts";

const root = join(import.meta.dirname, "..");
const fresh = mkdtempSync(join(tmpdir(), "docs-"));

function filesIn(folder: string, prefix: string): Files {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [prefix + file.slice(folder.length), readFileSync(file, "utf8")]),
  );
}

function textOf(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}

try {
  const first = firstFiles(root);
  const readme = await buildDocs(root, { site: join(fresh, "site"), api: join(fresh, "api") });
  const expected = new Map([...first, ["README.md", readme], ...filesIn(join(fresh, "api"), "docs/api")]);
  const superfluous = [...filesIn(join(root, "docs/api"), "docs/api").keys()].filter((path) => !expected.has(path));
  const stale = [...expected].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
  const wrong = [...stale, ...superfluous];
  if (wrong.length > 0) fail(`Stale: ${wrong.join(", ")}. Run npm run docs and commit`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(fresh, { recursive: true });
}
