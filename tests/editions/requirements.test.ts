import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { editionsFolder, readIndex } from "../../scripts/editions/editions.ts";
import { exportedNames, requirementsOf } from "../../scripts/editions/requirements.ts";
import { stateOf } from "../../scripts/editions/state.ts";
import type { AuthoredDataset } from "../../scripts/read/authored.ts";
import { readData } from "../../scripts/read/read-data.ts";

const root = join(import.meta.dirname, "../..");
const { data } = readData(root);

/** The authored data under a version, with edition 1.0.0 as the only frozen one. */
function since100(version: string, authored: AuthoredDataset | undefined, notes?: string) {
  if (authored === undefined) throw new Error("Expected data that can be read");
  const folder = mkdtempSync(join(tmpdir(), "requirements-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const editions = editionsFolder(folder);
  mkdirSync(editions, { recursive: true });
  for (const file of ["1.0.0.json", "1.0.0.schema.json"])
    cpSync(join(editionsFolder(root), file), join(editions, file));
  writeFileSync(join(editions, "index.json"), JSON.stringify(readIndex(root).slice(0, 1)));
  if (notes !== undefined) writeFileSync(join(editions, `${version}.notes.yml`), notes);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "dprk-russia-exchanges", version }));
  return { folder, state: stateOf(folder, authored) };
}

function requirements(version: string, authored: AuthoredDataset | undefined = data, notes?: string) {
  const { folder, state } = since100(version, authored, notes);
  return requirementsOf(folder, state);
}

describe("requirementsOf()", () => {
  test("requirementsOf() finds that a patch is not enough if facts change, and names the changes", () => {
    const { since, actual, reasons, faults } = requirements("1.0.1");
    expect([since, actual]).toEqual(["1.0.0", "patch"]);
    expect(reasons).toContainEqual({
      bump: "minor",
      what: "exchanges shoigu-pyongyang-2023-07 start corrected",
    });
    expect(faults).toContainEqual(
      expect.stringMatching(/^version 1\.0\.1 is a patch bump from 1\.0\.0: the changes require a /),
    );
  });

  test("requirementsOf() finds that the new schema requires a major version", () => {
    expect(requirements("1.1.0").least).toBe("major");
    expect(requirements("2.0.0").faults.filter((fault) => fault.startsWith("version"))).toEqual([]);
  });

  test("requirementsOf() finds corrections that change counts without a reason, and says where to give one", () => {
    const without = requirements("2.0.0").faults.filter((fault) => fault.includes("shoigu-pyongyang-2023-07: start"));
    expect(without).toEqual([
      "shoigu-pyongyang-2023-07: start is corrected without a reason: add one to data/editions/2.0.0.notes.yml",
    ]);
    const notes =
      "corrections:\n  - { record: shoigu-pyongyang-2023-07, fields: [start], why: { en: Why., fr: Pourquoi. } }\n";
    const explained = requirements("2.0.0", data, notes).faults;
    expect(explained.filter((fault) => fault.includes("shoigu-pyongyang-2023-07: start"))).toEqual([]);
  });

  test("requirementsOf() finds an id that was released and removed without a redirect", () => {
    const id = "shoigu-pyongyang-2023-07";
    const renamed = JSON.parse(JSON.stringify(data).replaceAll(id, "shoigu-renamed-2023-07")) as AuthoredDataset;
    const { reasons, faults } = requirements("2.0.0", renamed);
    expect(reasons).toContainEqual({ bump: "major", what: `exchanges ${id} removed without a redirect` });
    expect(faults).toContain(`${id} was released but is missing: add a redirect to data/editions/2.0.0.notes.yml`);
    const notes = `redirects:\n  - { from: ${id}, kind: moved, to: shoigu-renamed-2023-07, why: { en: Why., fr: Pourquoi. } }\n`;
    const redirected = requirements("2.0.0", renamed, notes);
    expect(redirected.faults.filter((fault) => fault.startsWith(id))).toEqual([]);
    expect(redirected.reasons).toContainEqual({ bump: "minor", what: `exchanges ${id} removed, with a redirect` });
  });

  test("requirementsOf() refuses a version that does not follow", () => {
    expect(() => requirements("1.3.0")).toThrow("Cannot go from 1.0.0 to 1.3.0: expected 1.0.1, 1.1.0 or 2.0.0");
  });

  test("requirementsOf() requires nothing before the first edition", () => {
    const { folder, state } = since100("1.0.1", data);
    const none = requirementsOf(folder, { ...state, newest: undefined });
    expect(none).toEqual({ since: undefined, reasons: [], least: "none", actual: "none", faults: [] });
  });
});

describe("exportedNames()", () => {
  test("exportedNames() knows every entry of the package with its names", () => {
    const names = exportedNames();
    expect(Object.keys(names)).toEqual([".", "./bind", "./changes", "./helpers", "./meta", "./schema"]);
    expect(names["."]).toEqual(expect.arrayContaining(["byMonth", "byOfficial", "countSince", "directionOf"]));
    expect(Object.values(names).every((list) => list.length > 0)).toBe(true);
  });
});

describe("stateOf()", () => {
  test("stateOf() does not list the frozen copy of the working edition among the earlier ones", () => {
    const { state } = since100("1.0.0", data);
    expect(state.earlier).toEqual([]);
    expect(state.newest?.version).toBe("1.0.0");
    expect(state.working.version).toBe("1.0.0");
    expect(state.meta.counts.exchanges).toBe(data?.exchanges.length);
  });
});
