// The packages that the benchmark compares with. They are large, so they are not dependencies of the project: the parts that need
// them install them once, with npm, into a temporary folder of the system.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sha256 } from "../lib/hash.ts";

const versions: Readonly<Record<string, string>> = {
  "@mdn/browser-compat-data": "8.1.9",
  "@rspack/core": "2.3.3",
  arquero: "8.0.1",
  "countries-list": "3.4.1",
  "d3-array": "3.2.5",
  "date-holidays": "3.37.0",
  "es-toolkit": "1.53.2",
  rollup: "4.65.0",
  "simple-icons": "16.37.0",
  vite: "8.3.8",
  "web-features": "3.40.0",
};

/** The folder with the installed packages; installs them if they are missing. */
export function lab(): string {
  const folder = join(tmpdir(), "dprk-russia-exchanges-bench");
  const manifest = JSON.stringify({ private: true, type: "module", dependencies: versions });
  const done = join(folder, `installed-${sha256(manifest).slice(0, 8)}`);
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), manifest);
  process.stderr.write(`Installing ${Object.keys(versions).length} packages to compare with into ${folder}\n`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, stdio: "ignore" });
  writeFileSync(done, "");
  return folder;
}

/** Name and version of an installed package. */
export function labelOf(name: string): string {
  return `${name} ${versions[name] ?? ""}`.trim();
}

/** Imports an installed package. */
export async function importFromLab(name: string): Promise<Record<string, never>> {
  const path = createRequire(join(lab(), "index.js")).resolve(name);
  return (await import(pathToFileURL(path).href)) as Record<string, never>;
}
