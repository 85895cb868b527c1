// Writes the documentation: the reference in docs/api/, and the site with the explorer in site/. `npm run docs`.
import { join } from "node:path";
import { readInput } from "./explorer/build.ts";
import { buildCards } from "./pages/build-cards.ts";
import { buildDocs } from "./reference/build.ts";

const root = join(import.meta.dirname, "..");

try {
  const input = await readInput();
  await buildDocs(root, { site: join(root, "site"), api: join(root, "docs/api") }, input);
  await buildCards(join(root, "site/explorer"), input);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
