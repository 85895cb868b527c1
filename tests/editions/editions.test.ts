import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../scripts/hash.ts";
import { readEditions, readEditionText, readIndex, releasesFolder } from "../../scripts/editions/editions.ts";
import { tampering } from "../../scripts/editions/frozen.ts";
import { migrated } from "../../scripts/editions/migrate.ts";
import { canonicalJson, factsText } from "../../src/lib/facts.ts";

const root = join(import.meta.dirname, "../..");
const index = readIndex(root);
const editions = readEditions(root);

/** Every text, number and flag in a value, with the name of its field. */
function leaves(value: unknown, name = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${name}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, Array.isArray(value) ? name : key));
}

describe("frozen editions", () => {
  test("there is one for every entry of the index, oldest first", () => {
    expect(index.map(({ version }) => version)).toEqual(editions.map(({ meta }) => meta.version));
    expect(index[0]?.version).toBe("1.0.0");
  });

  test.each(index)("$version has the bytes that were frozen", (entry) => {
    expect(tampering(entry, readEditionText(root, entry.version))).toBeUndefined();
  });

  test.each(index)("one byte changed in $version is found, and the message says so", (entry) => {
    const text = readEditionText(root, entry.version);
    expect(tampering(entry, text.replace("2023", "2022"))).toMatch(/^data\/releases\/.+ was changed after its release/);
  });

  test.each(editions)("$meta.version is canonical JSON and one newline", (edition) => {
    expect(readEditionText(root, edition.meta.version)).toBe(`${canonicalJson(edition)}\n`);
  });

  test.each(editions)("the facts of $meta.version have the hash that it tells", (edition) => {
    expect(sha256(factsText(edition))).toBe(edition.meta.factsHash);
    expect(index.find(({ version }) => version === edition.meta.version)?.factsHash).toBe(edition.meta.factsHash);
  });

  test.each(editions)("the entry of $meta.version gives it in the form of today, deeply frozen", async (edition) => {
    const entry: Record<string, unknown> = {
      ...(await import(`../../src/generated/releases/${edition.meta.version}.ts`)),
    };
    expect(entry).toEqual(migrated(edition));
    expect(Object.values(entry).every((list) => Object.isFrozen(list))).toBe(true);
  });

  test.each(editions)("the migration of $meta.version loses nothing", (edition) => {
    const kept = new Set(leaves(migrated(edition)));
    expect(leaves(edition).filter((leaf) => !kept.has(leaf))).toEqual([]);
  });

  test("migrated() applies the migrations from the edition's form on, in order", () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error("Expected an edition");
    const version = edition.meta.schemaVersion;
    const seen: number[] = [];
    const step = (from: number) => ({
      from,
      migrate: (older: typeof edition) => {
        seen.push(from);
        return older;
      },
    });
    expect(migrated(edition, [step(version - 1), step(version), step(version + 1)])).toEqual(edition);
    expect(seen).toEqual([version, version + 1]);
  });

  test.skipIf(spawnSync("python3", ["--version"]).status !== 0).each(index)(
    "the facts hash of $version can be recomputed in Python as the guide says",
    ({ version, factsHash }) => {
      const guide = readFileSync(join(root, "docs/guides/versions.md"), "utf8");
      const [, program = ""] = /```python\n(.*?)```/s.exec(guide) ?? [];
      expect(program).not.toBe("");
      const printed = execFileSync(
        "python3",
        ["-c", program.replace("edition.json", join(releasesFolder(root), `${version}.json`))],
        {
          encoding: "utf8",
        },
      );
      expect(printed.trim()).toBe(factsHash);
    },
  );
});
