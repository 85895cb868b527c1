// Freezes the working data as the edition of the package's version: `npm run freeze`. An edition is written once.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../src/internal/facts.ts";
import { generatedFiles, readWritten } from "./data/emit.ts";
import { readSound } from "./data/sound.ts";
import { fail } from "./exit.ts";
import { sha256 } from "./hash.ts";
import { readEditions, readIndex, releasesFolder } from "./releases/editions.ts";
import { exportedNames, requirementsOf } from "./releases/requirements.ts";
import { recordSchemas, stateOf } from "./releases/state.ts";

const root = join(import.meta.dirname, "..");
const folder = releasesFolder(root);
const state = stateOf(root, readSound(root));
const { version, dataset } = state.working;
const file = join(folder, `${version}.json`);

if (existsSync(file))
  fail(`Cannot freeze ${version}: expected a new version, and data/releases/${version}.json exists`);

const dirty = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim();
if (dirty !== "") fail(`Cannot freeze ${version}: expected a clean working tree, and these differ:\n${dirty}`);

const stale = [...generatedFiles(state, readEditions(root), readWritten(root))].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);
if (stale.length > 0)
  fail(`Cannot freeze ${version}: expected npm run data to have run, and ${stale[0]?.[0]} is stale`);

const { faults } = requirementsOf(root, state);
if (faults.length > 0) fail(`Cannot freeze ${version}:\n${faults.join("\n")}`);

const text = `${canonicalJson({ meta: state.meta, ...dataset })}\n`;
const entry = { version, sha256: sha256(text), factsHash: state.meta.factsHash, exports: exportedNames() };
mkdirSync(folder, { recursive: true });
writeFileSync(file, text);
writeFileSync(join(folder, `${version}.schema.json`), `${canonicalJson(recordSchemas())}\n`);
writeFileSync(join(folder, "index.json"), `${JSON.stringify([...readIndex(root), entry], null, 2)}\n`);
process.stdout.write(
  `Froze ${version}: ${dataset.exchanges.length} exchanges, SHA-256 ${entry.sha256}\nRun npm run data and commit\n`,
);
