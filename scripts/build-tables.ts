// Writes the raw files of the package: dist/data/*.json, *.csv and datapackage.json. `npm run build`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claims, exchanges, officials, places, sources, unconfirmed } from "../src/dataset.ts";
import { meta } from "../src/meta.ts";
import { exchangeJsonSchema } from "../src/schema.ts";
import { rawFiles } from "./tables/tables.ts";

const folder = join(import.meta.dirname, "../dist/data");

mkdirSync(folder, { recursive: true });
for (const [name, text] of rawFiles(
  { exchanges, unconfirmed, officials, places, sources, claims },
  meta,
  exchangeJsonSchema(),
)) {
  writeFileSync(join(folder, name), text);
}
