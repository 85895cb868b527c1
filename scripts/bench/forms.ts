import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../docs/markdown/markdown.ts";
import { inChromium } from "./forms-in-chromium.ts";
import { inFreshProcesses, rounded, type Times } from "./measure.ts";

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

/** One named constant per record, and a list of them. */
function constants(list: string, json: string): string {
  const rows = JSON.parse(json) as readonly Row[];
  const names = rows.map((_, position) => `${list}${position}`);
  const declared = rows.map((row, position) => `const ${names[position]} = ${JSON.stringify(row)};\n`);
  return `${declared.join("")}export const ${list} = [${names.join()}];\n`;
}

/** The ways in which a module can store a list. */
const waysToHold: Readonly<Record<string, (list: string, json: string) => string>> = {
  "JSON.parse of escaped text in quotes (as built)": (list, json) =>
    `export const ${list} = JSON.parse(${quoted(escaped(json))});\n`,
  "JSON.parse of text in quotes": (list, json) => `export const ${list} = JSON.parse(${quoted(json)});\n`,
  "JSON.parse of escaped text in backticks": (list, json) =>
    `export const ${list} = JSON.parse(${inBackticks(escaped(json))});\n`,
  "an object literal": (list, json) => `export const ${list} = ${json};\n`,
  "one constant per record": constants,
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

/** How long Node and Chromium take to load the lists in each format, and how large each format is. */
export async function forms(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "forms-"));
  try {
    const json = lists.map((list) => readFileSync(join(root, "dist/data", `${list}.json`), "utf8"));
    const texts: Record<string, readonly string[]> = { [base]: json };
    const codes: Record<string, string> = { [base]: parse(root, false), [`${base}, frozen`]: parse(root, true) };
    for (const [number, [form, write]] of Object.entries(waysToHold).entries()) {
      const modules = json.map((text, position) => write(lists[position] ?? "", JSON.stringify(JSON.parse(text))));
      const paths = lists.map((list) => join(folder, `${number}-${list}.mjs`));
      for (const [position, path] of paths.entries()) writeFileSync(path, modules[position] ?? "");
      texts[form] = modules;
      codes[form] = importOf(paths, false);
      codes[`${form}, frozen`] = importOf(paths, true);
    }
    const [node, browser] = [inFreshProcesses(codes, 15, folder), await inChromium(texts, base, 15)];
    const ratio = (times: ReadonlyMap<string, Times>, name: string) =>
      `${rounded((times.get(name)?.median ?? Number.NaN) / (times.get(base)?.median ?? Number.NaN))} ×`;
    const rows = Object.entries(texts).map(([form, modules]) => [
      form,
      `${Math.round(Buffer.byteLength(modules.join("")) / 1000)} kB`,
      ratio(node, form),
      ratio(node, `${form}, frozen`),
      ratio(browser, form),
    ]);
    return table(["format", "size", "Node", "Node, and frozen", "Chromium"], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
