import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { printProblems } from "../../scripts/lib/problem.ts";
import { readData } from "../../scripts/read/read-data.ts";

const root = join(import.meta.dirname, "../..");
const month = "data/exchanges/2023-07.yml";

/** The problems that readData() finds in a month of the data in which a text is replaced. */
function problemsWith(changes: Readonly<Record<string, (text: string) => string>>) {
  const folder = mkdtempSync(join(tmpdir(), "read-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const kind of ["exchanges", "officials"]) mkdirSync(join(folder, "data", kind), { recursive: true });
  for (const file of [month, "data/places.yml", "data/edition.yml"]) cpSync(join(root, file), join(folder, file));
  // Files that readData() does not compare with others can be empty.
  for (const name of ["officials/kp", "unconfirmed", "sources", "claims"]) {
    writeFileSync(join(folder, "data", `${name}.yml`), "[]\n");
  }
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`Expected the change to fit ${file}`);
    writeFileSync(path, after);
  }
  const { data, problems } = readData(folder);
  expect(data).toBeUndefined();
  return problems;
}

/** Line and column of a text in a file, from 1. */
function placeOf(file: string, text: string) {
  const before = readFileSync(join(root, file), "utf8").split(text)[0] ?? "";
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

describe("readData()", () => {
  test("readData() reads the data of the repository without a problem", () => {
    const { data, problems } = readData(root);
    expect(problems).toEqual([]);
    expect(data?.exchanges.every(({ file, line }) => file.startsWith("data/exchanges/") && line > 1)).toBe(true);
    expect(data?.sources.some(({ file }) => file === month)).toBe(true);
    expect(data?.sources.some(({ file }) => file === "data/sources.yml")).toBe(true);
  });

  test("readData() finds one problem for one typo, with its place and the codes that are allowed", () => {
    const problems = problemsWith({ [month]: (text) => text.replace("rank: minister", "rank: ministre") });
    expect(problems).toHaveLength(1);
    const { line, column } = placeOf(month, "minister\n");
    expect(problems[0]).toMatchObject({ file: month, record: "shoigu-pyongyang-2023-07", field: "rank", line, column });
    expect(problems[0]?.fault).toContain('"head-of-state"|"head-of-government"|"speaker"|"deputy"|"minister"');
    expect(printProblems(problems)).toMatch(
      new RegExp(
        `^${month}:${line}:${column}: shoigu-pyongyang-2023-07: rank: Invalid option: .+\n1 problem in the data$`,
      ),
    );
  });

  test("readData() finds one problem for one broken indent, and says where", () => {
    const problems = problemsWith({ [month]: (text) => text.replace("\n    host: KP", "\n   host: KP") });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: month, record: "the file", field: "YAML", repair: "correct the syntax" });
    const { line } = placeOf(month, "    host: KP");
    expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThan(3);
  });

  test.each([
    ["a field that nobody knows", "host: KP", "host: KP\n    capital: Pyongyang", "the record", /capital/],
    ["a field that is missing", "    host: KP\n", "", "host", /country|string|Invalid/i],
    ["a country in words", "host: KP", "host: Korea", "host", /ISO 3166-1/],
    [
      "a day that does not exist",
      /start: \S+/,
      "start: 2023-07-32",
      "start",
      /2024-03-26.*days must exist and be in order/,
    ],
    ["a range in reverse", /start: \S+/, "start: 2023-07-27..2023-07-25", "start", /in order/],
    ["a day in words", /start: \S+/, "start: July", "start", /expected a day 2024-03-26, some day in a month 2024-03/],
    ["a list that is a text", /places: \[.+\]/, "places: pyongyang", "places", /array/],
    ["a topic in capitals", /topics: \[\w+/, "topics: [DEFENCE", "topics.0", /"defence"/],
    ["an address without a scheme", /url: https:\/\//, "url: javascript:", "url", /https:\/\/ or http:\/\//],
  ] as const)("readData() finds %s, once and in its place", (_, from, to, field, fault) => {
    const problems = problemsWith({ [month]: (text) => text.replace(from, to) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.field).toBe(field);
    expect(problems[0]?.fault).toMatch(fault);
    expect(problems[0]?.line).toBeGreaterThan(1);
    expect(problems[0]?.column).toBeGreaterThan(0);
  });

  test("readData() reports the problems of all files and records at once", () => {
    const problems = problemsWith({
      [month]: (text) => text.replace("rank: minister", "rank: ministre").replace("host: KP", "host: Korea"),
      "data/places.yml": (text) => text.replace(/latitude: [\d.]+/, "latitude: 390"),
      "data/edition.yml": (text) => text.replace("released: 2026", "released: 26"),
    });
    expect(problems.map(({ file, field }) => `${file} ${field.split(".")[0]}`).sort()).toEqual(
      ["data/edition.yml released", `${month} host`, `${month} rank`, "data/places.yml coordinates"].sort(),
    );
  });

  test("readData() finds a file whose records are not a list", () => {
    const [problem, ...others] = problemsWith({ "data/places.yml": () => "pyongyang: { country: KP }\n" });
    expect(problem).toMatchObject({ file: "data/places.yml", record: "the file", fault: "is not a list" });
    expect(others).toEqual([]);
  });

  test("readData() names a record without an id by its position", () => {
    const [problem] = problemsWith({ [month]: (text) => text.replace(/ {2}- id: \S+\n {4}/, "  - ") });
    expect(problem).toMatchObject({ record: "record 1", field: "id" });
  });

  test("readData() reports a broken edition file as one problem", () => {
    const problems = problemsWith({ "data/edition.yml": (text) => text.replace("coverage:", "coverage") });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "data/edition.yml", record: "the file" });
  });
});
