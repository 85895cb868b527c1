// Fails when docs/api/ is stale, or when the documentation has a warning: `npm run docs:check`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildDocs } from "./reference/build.ts";

const root = join(import.meta.dirname, "..");

/** The texts of a folder's files by their paths in it. */
function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

/** The files of the committed reference that a fresh one has not, or has otherwise. */
async function staleFiles(fresh: string): Promise<readonly string[]> {
  await buildDocs(root, { site: join(fresh, "site"), api: join(fresh, "api") });
  const [committed, built] = [textsIn(join(root, "docs/api")), textsIn(join(fresh, "api"))];
  const paths = new Set([...committed.keys(), ...built.keys()]);
  return [...paths].filter((path) => committed.get(path) !== built.get(path));
}

const fresh = mkdtempSync(join(tmpdir(), "docs-"));
try {
  const stale = await staleFiles(fresh);
  if (stale.length > 0) throw new Error(`Stale in docs/api: ${stale.join(", ")}. Run npm run docs and commit`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true });
}
