// Reads data/, checks it, and writes what follows from it: `npm run data`. With --check it writes nothing and fails when a
// generated file is missing or stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles, readWritten } from "./data/emit.ts";
import { readSound } from "./data/sound.ts";
import { fail } from "./exit.ts";
import { readEditions } from "./releases/editions.ts";
import { stateOf } from "./releases/state.ts";

const root = join(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");

function present(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}

const state = stateOf(root, readSound(root));
const files = generatedFiles(state, readEditions(root), readWritten(root));
const stale = [...files].filter(([path, text]) => present(path) !== text);

if (isCheck && stale.length > 0) {
  fail(`Stale: ${stale.map(([path]) => path).join(", ")}. Run npm run data and commit what it writes`);
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
process.stdout.write(
  `${state.meta.counts.exchanges} exchanges, ${files.size} generated files, ${stale.length} written\n`,
);
