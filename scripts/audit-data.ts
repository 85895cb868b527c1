// Shows an editor where the data are thin: `npm run audit:data`.
import { join } from "node:path";
import { doubtfulSources } from "./audit/audit.ts";
import { qualityTables } from "./audit/report.ts";
import { readSound } from "./data/sound.ts";
import { stateOf } from "./releases/state.ts";

const root = join(import.meta.dirname, "..");
const { dataset } = stateOf(root, readSound(root)).working;
const doubtful = doubtfulSources(dataset).map(({ id, reason }) => `${id} ${reason}`);

process.stdout.write(
  `${[qualityTables(dataset), "", `Sources to look at: ${doubtful.length}`, "", ...doubtful].join("\n")}\n`,
);
