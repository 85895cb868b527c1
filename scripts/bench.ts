// Measures the size and speed of the package, as ratios within one run: `npm run bench`, or some parts, `npm run bench -- sizes names`.
// Build first. Packages to compare with are installed once, with npm, into a temporary folder of the system.
import { join } from "node:path";
import { machine } from "./bench/measure.ts";
import { fail } from "./lib/exit.ts";

const root = join(import.meta.dirname, "..");

/** The parts by name; each prints Markdown. */
const parts: Readonly<Record<string, () => Promise<string> | string>> = {
  sizes: async () => (await import("./bench/sizes.ts")).sizes(root),
  import: async () => (await import("./bench/import.ts")).imports(root),
  forms: async () => (await import("./bench/forms.ts")).forms(root),
  helpers: async () => (await import("./bench/helpers.ts")).helpers(root),
  growth: async () => (await import("./bench/growth.ts")).growth(root),
  names: async () => (await import("./bench/names.ts")).names(),
  tarball: async () => (await import("./bench/tarball.ts")).tarball(root),
  explorer: async () => (await import("./bench/explorer.ts")).explorer(),
  peers: async () => (await import("./bench/peers.ts")).peers(root),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) fail(`Cannot measure ${unknown.join(", ")}: expected ${Object.keys(parts).join(", ")}`);

process.stdout.write(`${machine()}\n`);
for (const [name, part] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) process.stdout.write(`\n## ${name}\n\n${await part()}\n`);
}
