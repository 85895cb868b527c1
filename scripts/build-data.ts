// Writes the raw files of the package, dist/data/: `npm run build`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claims, exchanges, meta, officials, places, sources, unconfirmed } from "../src/index.ts";
import { exchangeJsonSchema } from "../src/schema.ts";
import { rawFiles } from "./write/raw-files.ts";

const folder = join(import.meta.dirname, "../dist/data");
const dataset = { exchanges, unconfirmed, officials, places, sources, claims };

mkdirSync(folder, { recursive: true });
for (const [name, text] of rawFiles(dataset, meta, exchangeJsonSchema())) writeFileSync(join(folder, name), text);
