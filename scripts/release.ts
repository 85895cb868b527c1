// Releases the working data as a new edition and writes every committed file that depends on it: `npm run release`.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalJson } from "../src/lib/canonical-json.ts";
import { readValid } from "./check/read-valid.ts";
import { editionsFolder, readIndex } from "./editions/editions.ts";
import { exportedNames, requirementsOf } from "./editions/requirements.ts";
import { recordSchemas, stateOf } from "./editions/state.ts";
import { fail } from "./lib/exit.ts";
import { sha256 } from "./lib/hash.ts";

const root = join(import.meta.dirname, "..");
const state = stateOf(root, readValid(root));
const { version, dataset } = state.working;
const action = `Cannot release ${version}`;

if (existsSync(join(editionsFolder(root), `${version}.json`))) {
  fail(`${action}: it is already released; raise version in package.json and released in data/edition.yml`);
}
const changed = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim();
if (changed !== "") fail(`${action}: commit or revert these changes first\n${changed}`);

const { faults } = requirementsOf(root, state);
if (faults.length > 0) fail(`${action}: fix these problems first\n${faults.join("\n")}`);

const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
if (!changelog.includes(`## ${version} — ${state.meta.released}\n`)) {
  fail(
    `${action}: CHANGELOG.md needs a section "## ${version} — ${state.meta.released}" that summarises the changes in a few lines`,
  );
}

const text = `${canonicalJson({ meta: state.meta, ...dataset })}\n`;
const entry = { version, sha256: sha256(text), factsHash: state.meta.factsHash, exports: exportedNames() };

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

write(`data/editions/${version}.json`, text);
write(`data/editions/${version}.schema.json`, `${canonicalJson(recordSchemas())}\n`);
write("data/editions/index.json", `${JSON.stringify([...readIndex(root), entry], null, 2)}\n`);
const { releaseFiles } = await import("../docs/reference/release-files.ts");
const { catalogueFiles } = await import("./write/catalogue-files.ts");
for (const [path, content] of [...(await releaseFiles(root)), ...catalogueFiles(state.meta)]) write(path, content);
process.stdout.write(`Released ${version}: ${dataset.exchanges.length} exchanges, SHA-256 ${entry.sha256}\n`);
