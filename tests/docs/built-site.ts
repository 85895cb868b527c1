import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildDocs } from "../../docs/reference/build.ts";

/** Top folder of the repository. */
export const root = join(import.meta.dirname, "../..");

/** The paths of the files in a folder, sorted. */
export function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .sort();
}

/** A site built for a test. */
export interface BuiltSite {
  /** Temporary folder, to be removed. */
  readonly folder: string;
  /** Folder of the site in it. */
  readonly site: string;
  /** Folder of the Markdown reference in it. */
  readonly api: string;
  /** The pages that TypeDoc writes; the explorer has its own tests. */
  readonly pages: readonly string[];
  /** Text of a file of the site. */
  readonly read: (file: string) => string;
}

/** Builds the site into a temporary folder for the tests of a file, and removes it after them. */
export function siteForTests(): () => BuiltSite {
  let built: BuiltSite | undefined;
  beforeAll(async () => {
    built = await buildSite();
  }, 120_000);
  afterAll(() => rmSync(built?.folder ?? "", { recursive: true }));
  return () => {
    if (built === undefined) throw new Error("expected the site to be built");
    return built;
  };
}

async function buildSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const [site, api] = [join(folder, "one/site"), join(folder, "one/api")];
  await buildDocs(root, { site, api });
  const pages = filesIn(site).filter((file) => file.endsWith(".html") && !file.startsWith("explorer"));
  return { folder, site, api, pages, read: (file) => readFileSync(join(site, file), "utf8") };
}
