// Writes the raw files of the package, dist/data/: `npm run build`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claims, exchanges, meta, officials, places, sources, unconfirmed } from "../src/index.ts";
import { rawFiles } from "./write/raw-files.ts";

const folder = join(import.meta.dirname, "../dist/data");
const dataset = { exchanges, unconfirmed, officials, places, sources, claims };

// Files from an earlier build would also be packed.
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "types"), { recursive: true });
for (const [name, text] of rawFiles(dataset, meta)) writeFileSync(join(folder, name), text);
