// Reads data/, checks it, and writes what follows from it: `npm run data`. With --check it writes nothing and fails when a
// generated file is missing or stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./data/emit.ts";
import { printProblems } from "./data/problem.ts";
import { metaOf, publish } from "./data/publish.ts";
import { readData } from "./data/read.ts";
import { breaches } from "./data/rules/index.ts";

const root = join(import.meta.dirname, "..");

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  version: string;
};
const { data, problems: unreadable } = readData(root);
const problems = [...unreadable, ...breaches(data)];
if (problems.length > 0) fail(printProblems(problems));

const dataset = publish(data, version);
const files = generatedFiles(dataset, metaOf(dataset, data.edition, name, version));
const stale = [...files].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);

if (process.argv.includes("--check")) {
  if (stale.length > 0)
    fail(`Stale: ${stale.map(([path]) => path).join(", ")}. Run npm run data and commit what it writes`);
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
process.stdout.write(
  `${dataset.exchanges.length} exchanges, ${files.size} generated files, ${process.argv.includes("--check") ? 0 : stale.length} written\n`,
);
