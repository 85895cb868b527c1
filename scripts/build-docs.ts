// Writes the documentation: picture, codebook, API reference, README tables, site and explorer. `npm run docs`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildDocs, type Files, firstFiles } from "./docs/build.ts";
import { fail } from "./exit.ts";

const root = join(import.meta.dirname, "..");

function write(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

try {
  write(firstFiles(root));
  const readme = await buildDocs(root, { site: join(root, "site"), api: join(root, "docs/api") });
  write(new Map([["README.md", readme]]));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
