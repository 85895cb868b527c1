// Compares the working tree with the newest frozen edition and prints the smallest version bump that is allowed: `npm run check:version`.
import { join } from "node:path";
import { readValid } from "./check/read-valid.ts";
import { requirementsOf } from "./editions/requirements.ts";
import { stateOf } from "./editions/state.ts";

const root = join(import.meta.dirname, "..");
const state = stateOf(root, readValid(root));
const { since, reasons, least, actual, faults } = requirementsOf(root, state);

const rows = reasons.map(({ bump, what }) => `${bump.padEnd(6)} ${what}`);
const verdict =
  since === undefined
    ? "No edition is frozen yet"
    : `Since ${since}: required bump ${least}, bump to version ${state.working.version} ${actual}`;
const open = faults.length === 0 ? [] : ["", "Before a release:", ...faults];
process.stdout.write(`${[...rows, verdict, ...open].join("\n")}\n`);
