import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../docs/markdown/markdown.ts";
import { inFreshProcesses, rounded } from "./measure.ts";

const lists = ["exchanges", "unconfirmed", "officials", "places", "sources", "claims"];
const base = "JSON.parse from disk";

function escaped(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function quoted(json: string): string {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function inBackticks(json: string): string {
  return `\`${json.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("$", "\\$")}\``;
}

interface Row {
  readonly id: string;
}

/** A named constant a record, and the list of them. */
function constants(list: string, json: string): string {
  const rows = JSON.parse(json) as readonly Row[];
  const names = rows.map((_, position) => `${list}${position}`);
  const declared = rows.map((row, position) => `const ${names[position]} = ${JSON.stringify(row)};\n`);
  return `${declared.join("")}export const ${list} = [${names.join()}];\n`;
}

/** The ways in which a module can hold a list. */
const waysToHold: Readonly<Record<string, (list: string, json: string) => string>> = {
  "JSON.parse of escaped text in quotes (as built)": (list, json) =>
    `export const ${list} = JSON.parse(${quoted(escaped(json))});\n`,
  "JSON.parse of text in quotes": (list, json) => `export const ${list} = JSON.parse(${quoted(json)});\n`,
  "JSON.parse of escaped text in backticks": (list, json) =>
    `export const ${list} = JSON.parse(${inBackticks(escaped(json))});\n`,
  "an object literal": (list, json) => `export const ${list} = ${json};\n`,
  "a constant a record": constants,
};

const frozen = `
const freeze = (value) => { Object.freeze(value); for (const key in value) { const part = value[key]; if (typeof part === "object" && part !== null) freeze(part); } return value; };`;

function importOf(modules: readonly string[], isFrozen: boolean): string {
  const load = `const lists = await Promise.all(${JSON.stringify(modules)}.map(async (path) => Object.values(await import(path))[0]));`;
  return `${frozen}
const start = performance.now();
${load}
${isFrozen ? "lists.forEach(freeze);" : ""}
const time = performance.now() - start;
if (lists[0].length < 100) throw new Error("expected the exchanges");
process.stdout.write(String(time));`;
}

function parse(root: string, isFrozen: boolean): string {
  return `${frozen}
const { readFileSync } = await import("node:fs");
const start = performance.now();
const lists = ${JSON.stringify(lists.map((list) => join(root, "dist/data", `${list}.json`)))}.map((path) => JSON.parse(readFileSync(path, "utf8")));
${isFrozen ? "lists.forEach(freeze);" : ""}
process.stdout.write(String(performance.now() - start));`;
}

/** How long Node takes to load the lists in each form that was tried, before and after freezing, and how large each is. */
export function forms(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "forms-"));
  try {
    const sizes = new Map([[base, 0]]);
    const codes: Record<string, string> = { [base]: parse(root, false), [`${base}, frozen`]: parse(root, true) };
    for (const list of lists) {
      sizes.set(base, (sizes.get(base) ?? 0) + statSync(join(root, "dist/data", `${list}.json`)).size);
    }
    for (const [number, [form, write]] of Object.entries(waysToHold).entries()) {
      const modules = lists.map((list) => join(folder, `${number}-${list}.mjs`));
      for (const [position, list] of lists.entries()) {
        const json = JSON.stringify(JSON.parse(readFileSync(join(root, "dist/data", `${list}.json`), "utf8")));
        writeFileSync(modules[position] ?? "", write(list, json));
      }
      sizes.set(
        form,
        modules.reduce((sum, path) => sum + statSync(path).size, 0),
      );
      codes[form] = importOf(modules, false);
      codes[`${form}, frozen`] = importOf(modules, true);
    }
    const times = inFreshProcesses(codes, 15, folder);
    const unit = times.get(base)?.median ?? Number.NaN;
    const ratio = (name: string) => `${rounded((times.get(name)?.median ?? Number.NaN) / unit)} ×`;
    const rows = [...sizes].map(([form, bytes]) => [
      form,
      `${Math.round(bytes / 1000)} kB`,
      ratio(form),
      ratio(`${form}, frozen`),
    ]);
    return table(["form", "bytes", "loaded", "and frozen"], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
