// Writes the data explorer alone, to look at while working on it: site/explorer. `npm run explorer`.
import { join } from "node:path";
import { buildExplorer } from "../docs/explorer/build.ts";

await buildExplorer(process.argv[2] ?? join(import.meta.dirname, "../site/explorer"));
