import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  editionsFolder,
  integrityError,
  readEditions,
  readEditionText,
  readIndex,
  readNotes,
} from "../../scripts/editions/editions.ts";
import { sha256 } from "../../scripts/lib/hash.ts";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import { factsText } from "../../src/lib/facts.ts";

const root = join(import.meta.dirname, "../..");
const index = readIndex(root);
const editions = readEditions(root);

/** The bytes of the first four editions, which no later one may change. */
const released = {
  "1.0.0": "cf0b785d7d19eaf656bc0268f1736be67599fbc0cfd9039051f26317f10922e1",
  "1.1.0": "597757e3b3826fd37d930743d364d6ca6a7a4e0e93e9809c122ac7b770d47d3c",
  "1.2.0": "6e8b47c86a60e50415226be1bfa57b11147f9bfaf3b5567f117734b0aa74ef50",
  "1.3.0": "e228e28a0d2c9bdf1cfb7050a9fabb15ef9f69b4a7585f1a250bf050c6ce8f11",
};

/** A repository with only the given files in `data/editions`. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "editions-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(editionsFolder(folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(editionsFolder(folder), name), text);
  return folder;
}

describe("frozen editions", () => {
  test("there is one for every entry of the index, oldest first", () => {
    expect(index.map(({ version }) => version)).toEqual(editions.map(({ meta }) => meta.version));
    expect(index[0]?.version).toBe("1.0.0");
  });

  test.each(Object.entries(released))("%s is the file that was released", (version, hash) => {
    expect(sha256(readEditionText(root, version))).toBe(hash);
  });

  test.each(index)("$version has the bytes that were frozen", (entry) => {
    expect(integrityError(entry, readEditionText(root, entry.version))).toBeUndefined();
  });

  test.each(index)("a changed byte in $version is found and reported", (entry) => {
    const text = readEditionText(root, entry.version);
    expect(integrityError(entry, text.replace("2023", "2022"))).toMatch(
      /^data\/editions\/.+ was changed after its release/,
    );
  });

  test.each(editions)("$meta.version is canonical JSON and one newline", (edition) => {
    expect(readEditionText(root, edition.meta.version)).toBe(`${canonicalJson(edition)}\n`);
  });

  test.each(editions)("the facts of $meta.version match its hash", (edition) => {
    expect(sha256(factsText(edition, edition.meta.schemaVersion))).toBe(edition.meta.factsHash);
    expect(index.find(({ version }) => version === edition.meta.version)?.factsHash).toBe(edition.meta.factsHash);
  });

  test.skipIf(spawnSync("python3", ["--version"]).status !== 0)(
    "the facts hash of every edition can be recomputed in Python as the guide says",
    () => {
      const guide = readFileSync(join(root, "docs/guides/versions.md"), "utf8");
      const [, program = ""] = /```python\n(.*?)```/s.exec(guide) ?? [];
      expect(program).toContain('== edition["meta"]["factsHash"]');
      const old = editions.filter(({ meta }) => meta.schemaVersion === 1).map(({ meta }) => meta);
      const programs = old.flatMap(({ version }) => {
        const code = program.replace("edition.json", join(editionsFolder(root), `${version}.json`));
        return [code, code.slice(code.indexOf("print(")).replace('== edition["meta"]["factsHash"]', "")];
      });
      const printed = execFileSync("python3", ["-c", programs.join("\n")], { encoding: "utf8" });
      expect(printed.trim().split("\n")).toEqual(old.flatMap(({ factsHash }) => ["True", factsHash]));
    },
  );
});

describe("readIndex() and readNotes()", () => {
  const why = "{ en: Why., fr: Pourquoi. }";

  test("readIndex() gives nothing before the first edition", () => {
    expect(readIndex(join(repository({}), "nowhere"))).toEqual([]);
    expect(readEditions(repository({}))).toEqual([]);
  });

  test("readNotes() gives empty notes if there is no file, or an empty one", () => {
    for (const folder of [repository({}), repository({ "1.0.0.notes.yml": "corrections: []\n" })]) {
      expect(readNotes(folder, "1.0.0")).toEqual({ corrections: [], redirects: [] });
    }
  });

  test("readNotes() reads reasons and redirects", () => {
    const notes = `corrections:\n  - { record: a, fields: [start], why: ${why}, source: s }\nredirects:\n  - { from: b, kind: moved, to: a, why: ${why} }\n`;
    const read = readNotes(repository({ "1.1.0.notes.yml": notes }), "1.1.0");
    expect(read.corrections).toMatchObject([{ record: "a", fields: ["start"], source: "s" }]);
    expect(read.redirects).toMatchObject([{ from: "b", kind: "moved", to: "a" }]);
  });

  test.each([
    ["an unknown field", "reasons: []\n"],
    ["a correction without a field", `corrections:\n  - { record: a, fields: [], why: ${why} }\n`],
    ["a reason in one language", "corrections:\n  - { record: a, fields: [start], why: { en: Why. } }\n"],
    ["an unknown kind of redirect", `redirects:\n  - { from: b, kind: gone, why: ${why} }\n`],
  ])("readNotes() throws for %s and names the file", (_, text) => {
    const folder = repository({ "1.1.0.notes.yml": text });
    expect(() => readNotes(folder, "1.1.0")).toThrow("Cannot read data/editions/1.1.0.notes.yml: ");
  });
});
