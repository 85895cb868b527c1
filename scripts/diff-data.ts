// Shows a reviewer what changed in the data, value by value: `npm run diff:data` since the newest frozen edition, or
// `npm run diff:data -- <revision>` since a Git revision.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readValid } from "./check/read-valid.ts";
import { readableDifference } from "./editions/readable-difference.ts";
import { stateOf } from "./editions/state.ts";
import { fail } from "./lib/exit.ts";
import { type Dataset, publish } from "./publish/publish.ts";
import { readData } from "./read/read-data.ts";

const root = join(import.meta.dirname, "..");

/** The records as they were at a revision. */
function datasetAt(revision: string): Dataset {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  try {
    const archive = execFileSync("git", ["archive", revision, "data"], { cwd: root, maxBuffer: 1e9 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    const { data } = readData(folder);
    return data === undefined ? fail(`Cannot compare with ${revision}: its data cannot be read`) : publish(data);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { working, newest } = stateOf(root, readValid(root));
const [revision] = process.argv.slice(2);
const older = revision === undefined ? newest?.dataset : datasetAt(revision);
if (older === undefined) fail("Cannot compare: no edition is frozen yet; name a revision");
const lines = readableDifference(older, working.dataset);
const since = revision ?? newest?.version;
process.stdout.write(
  `${lines.join("\n")}\n${lines.length === 0 ? "Nothing changed" : "These are the changes"} since ${since}\n`,
);
