// Shows an editor where the data are thin: `npm run audit:data`.
import * as edition from "dprk-russia-exchanges";
import { doubtfulSources } from "./audit.ts";
import { qualityTables } from "./report.ts";

const doubtful = doubtfulSources(edition).map(({ id, reason }) => `${id} ${reason}`);
const lines = [qualityTables(edition), "", `Sources to look at: ${doubtful.length}`, "", ...doubtful];

process.stdout.write(`${lines.join("\n")}\n`);
