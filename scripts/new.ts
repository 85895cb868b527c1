// Adds an empty record to the data, ready to be filled in: `npm run new exchange lavrov-pyongyang-2023-10`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail } from "./lib/exit.ts";
import { withExchange } from "./write/skeleton.ts";

const root = join(import.meta.dirname, "..");
const [, , kind = "", id = ""] = process.argv;
const [, month] = /^[a-z0-9]+(?:-[a-z0-9]+)*-(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(id) ?? [];

if (kind !== "exchange" || month === undefined) {
  fail(
    `Cannot add ${JSON.stringify(`${kind} ${id}`.trim())}: expected npm run new exchange <id>, with an id that ends in a month or a day, such as lavrov-pyongyang-2023-10`,
  );
}
const file = `data/exchanges/${month}.yml`;
const present = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
if (present?.includes(`- id: ${id}\n`)) fail(`Cannot add ${id}: expected a new id, but it is already in ${file}`);

writeFileSync(join(root, file), withExchange(present, id, month));
process.stdout.write(`Added ${id} to ${file}: fill it in as described in data/README.md, then run npm run generate\n`);
