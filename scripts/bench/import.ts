import { inFreshProcesses, ratioTable } from "./measure.ts";

const lists = ["exchanges", "unconfirmed", "officials", "places", "sources", "claims"];

/** Reads and parses the JSON files, as any program that uses the data must. */
const parseFromDisk = `
const { readFileSync } = await import("node:fs");
const start = performance.now();
const data = ${JSON.stringify(lists)}.map((list) => JSON.parse(readFileSync("dist/data/" + list + ".json", "utf8")));
const time = performance.now() - start;
if (data[0].length < 100) throw new Error("expected the exchanges");
process.stdout.write(String(time));`;

function importOf(entry: string): string {
  return `
const start = performance.now();
const edition = await import("dprk-russia-exchanges${entry}");
const time = performance.now() - start;
if (edition.exchanges.length < 20 || !Object.isFrozen(edition.exchanges[0].start)) throw new Error("expected frozen exchanges");
process.stdout.write(String(time));`;
}

const required = `
const { createRequire } = await import("node:module");
const require = createRequire(process.cwd() + "/index.js");
const start = performance.now();
const edition = require("dprk-russia-exchanges");
const time = performance.now() - start;
if (edition.exchanges.length < 100 || !Object.isFrozen(edition.exchanges[0].start)) throw new Error("expected frozen exchanges");
process.stdout.write(String(time));`;

/** The time of an import in a new process, compared with parsing the same data from JSON files. */
export function imports(root: string): string {
  const codes = {
    "JSON.parse of the same lists from disk": parseFromDisk,
    "import of the main entry point": importOf(""),
    "import of releases/1.3.0": importOf("/releases/1.3.0"),
    "import of releases/1.0.0": importOf("/releases/1.0.0"),
    "require of the main entry point": required,
    "import of /helpers": importOf("/helpers").replace(/if .*\n/, ""),
  };
  return ratioTable(inFreshProcesses(codes, 21, root), "JSON.parse of the same lists from disk");
}
