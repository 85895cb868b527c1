import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { lab, labelOf } from "./lab.ts";
import { inFreshProcesses, ratioTable } from "./measure.ts";

/** One import and one use of each data library, with the expected answer. */
const uses: Readonly<Record<string, { readonly code: string; readonly expected: string }>> = {
  "dprk-russia-exchanges": {
    code: 'const { countSince, exchanges } = await import("dprk-russia-exchanges"); const answer = countSince(exchanges, "2023-07") > 100;',
    expected: "true",
  },
  "countries-list": {
    code: 'const { countries } = await import("countries-list"); const answer = countries.KP.name;',
    expected: '"North Korea"',
  },
  "web-features": {
    code: 'const { features } = await import("web-features"); const answer = features.grid.name;',
    expected: '"Grid"',
  },
  "simple-icons": {
    code: 'const { siNpm } = await import("simple-icons"); const answer = siNpm.title;',
    expected: '"npm"',
  },
  "@mdn/browser-compat-data": {
    code: 'const { default: data } = await import("@mdn/browser-compat-data", { with: { type: "json" } }); const answer = typeof data.api.fetch.__compat;',
    expected: '"object"',
  },
  "date-holidays": {
    code: 'const { default: Holidays } = await import("date-holidays"); const answer = new Holidays("FR").getHolidays(2024).length > 10;',
    expected: "true",
  },
};

/** This package compared with other data libraries: one import and one use, each in a new process. */
export function peers(root: string): string {
  const folder = lab();
  const codes = Object.entries(uses).map(([name, { code, expected }]) => [
    name === "dprk-russia-exchanges" ? name : labelOf(name),
    `
const start = performance.now();
${code}
const time = performance.now() - start;
if (JSON.stringify(answer) !== ${JSON.stringify(expected)}) throw new Error("expected " + ${JSON.stringify(expected)} + ", got " + JSON.stringify(answer));
process.stdout.write(String(time));`,
  ]);
  // A process finds packages from its working directory, so this one is linked next to the others.
  const linked = join(folder, "node_modules/dprk-russia-exchanges");
  rmSync(linked, { force: true });
  symlinkSync(root, linked);
  return ratioTable(inFreshProcesses(Object.fromEntries(codes), 7, folder), "dprk-russia-exchanges");
}
