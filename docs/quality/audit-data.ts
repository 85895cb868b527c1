// Shows where the data are weakly supported: `npm run audit:data`.
import * as edition from "dprk-russia-exchanges";
import { doubtfulSources } from "./audit.ts";
import { qualityTables } from "./report.ts";

const doubtful = doubtfulSources(edition).map(({ id, reason }) => `${id} ${reason}`);
const lines = [qualityTables(edition), "", `Sources to check: ${doubtful.length}`, "", ...doubtful];

process.stdout.write(`${lines.join("\n")}\n`);
