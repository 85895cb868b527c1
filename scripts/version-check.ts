// Holds the working tree against the newest frozen edition and prints the least bump that is allowed: `npm run version:check`.
import { join } from "node:path";
import { readSound } from "./data/sound.ts";
import { fail } from "./exit.ts";
import { requirementsOf } from "./releases/requirements.ts";
import { stateOf } from "./releases/state.ts";

const root = join(import.meta.dirname, "..");
const state = stateOf(root, readSound(root));
const { since, reasons, least, actual, faults } = requirementsOf(root, state);

const rows = reasons.map(({ bump, what }) => `${bump.padEnd(6)} ${what}`);
const verdict =
  since === undefined
    ? "No edition is frozen yet"
    : `Since ${since}: least bump ${least}, version ${state.working.version} makes ${actual}`;
process.stdout.write(`${[...rows, verdict].join("\n")}\n`);
if (faults.length > 0) fail(faults.join("\n"));
