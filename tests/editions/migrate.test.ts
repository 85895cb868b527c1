import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FrozenEdition, readEditions } from "../../scripts/editions/editions.ts";
import { migrated, migrations } from "../../scripts/editions/migrate.ts";
import { factsText } from "../../src/lib/facts.ts";
import { kinds } from "../../src/records/kinds.ts";

const editions = readEditions(join(import.meta.dirname, "../.."));
const old = editions.filter(({ meta }) => meta.schemaVersion === 1);

/** An edition in the current schema without the fields that schema version 2 added. */
function withoutVersion2(edition: FrozenEdition): unknown {
  const report = ({ title: _, lastSeen: __, ...rest }: FrozenEdition["exchanges"][number]) => {
    const { basis: ___, ...start } = rest.start;
    const conflicts = rest.conflicts.map((conflict) => ({ ...conflict, value: conflict.value.en }));
    return { ...rest, start, conflicts };
  };
  const official = ({ patronymic: _, ...rest }: FrozenEdition["officials"][number]) => rest;
  return {
    ...edition,
    exchanges: edition.exchanges.map(report),
    unconfirmed: edition.unconfirmed.map(report),
    officials: edition.officials.map(official),
  };
}

/** A value with its French texts as typed, before typesetting. */
function asTyped(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll("’", "'").replaceAll("\u00a0", " "));
}

describe("migrated()", () => {
  test("migrated() has four editions of schema version 1 to migrate", () => {
    expect(old.map(({ meta }) => meta.version)).toEqual(["1.0.0", "1.1.0", "1.2.0", "1.3.0"]);
  });

  test.each(old)("migrated() loses nothing of $meta.version and changes nothing that it had", (edition) => {
    expect(asTyped(withoutVersion2(migrated(edition)))).toStrictEqual(asTyped(edition));
  });

  test.each(old)("migrated() leaves the facts of $meta.version as they were hashed", (edition) => {
    expect(factsText(migrated(edition), 1)).toBe(factsText(edition, 1));
  });

  test.each(old)("migrated() gives every record of $meta.version the current schema", (edition) => {
    const today = migrated(edition);
    for (const [kind, schema] of Object.entries(kinds)) {
      for (const record of today[kind as keyof typeof kinds]) {
        expect([record.id, schema.safeParse(record).error?.issues ?? []]).toEqual([record.id, []]);
      }
    }
  });

  test.each(old)("migrated() says that $meta.version does not record the basis of its starts", (edition) => {
    const { exchanges, unconfirmed, officials } = migrated(edition);
    for (const { start, lastSeen } of [...exchanges, ...unconfirmed]) {
      expect([start.basis, lastSeen]).toEqual(["unstated", null]);
    }
    expect(officials.every(({ patronymic }) => patronymic === null)).toBe(true);
  });

  test.each(old)("migrated() does not change the frozen records of $meta.version", (edition) => {
    const before = structuredClone(edition);
    migrated(edition);
    expect(edition).toStrictEqual(before);
  });

  test("migrated() applies the migrations from the edition's version onwards, in order, and keeps the metadata", () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error("Expected an edition");
    const version = edition.meta.schemaVersion;
    const seen: number[] = [];
    const step = (from: number) => ({
      from,
      migrate: (older: FrozenEdition) => {
        seen.push(from);
        return { ...older, meta: { ...older.meta, schemaVersion: from + 1 } };
      },
    });
    expect(migrated(edition, [step(version - 1), step(version), step(version + 1)])).toEqual(edition);
    expect(seen).toEqual([version, version + 1]);
  });

  test("migrated() does not change an edition in the current schema", () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error("Expected an edition");
    const today = { ...edition, meta: { ...edition.meta, schemaVersion: migrations.length + 1 } };
    expect(migrated(today)).toBe(today);
  });
});

describe("the titles of migrated records", () => {
  const reports = old.flatMap((edition) => {
    const { exchanges, unconfirmed } = migrated(edition);
    return [...exchanges, ...unconfirmed];
  });
  const titlesOf = (id: string) =>
    new Set(reports.filter((one) => one.id === id).map(({ title }) => JSON.stringify(title)));

  test("a title has at most 60 characters and no date, in either language", () => {
    for (const { title } of reports) {
      for (const text of [title.en, title.fr]) {
        expect(text).toMatch(/^(?!.*\b20\d\d\b)\S.{0,58}\S$/u);
      }
    }
  });

  test.each([
    ["lavrov-pyongyang-2023-10", { en: "Sergei Lavrov in Pyongyang", fr: "Sergueï Lavrov à Pyongyang" }],
    ["kim-gwang-uk-agri-2024-02", { en: "Kim Kwang Uk in Russia", fr: "Kim Kwang-uk en Russie" }],
  ])("the title of %s names person and place", (id, title) => {
    expect(titlesOf(id)).toContain(JSON.stringify(title));
  });

  test("a French title has the right preposition before the name of the place", () => {
    const french = new Set(reports.map(({ title }) => title.fr));
    expect([...french].filter((title) => /à (?:Aérodrome|Cosmodrome|Parc|Station)\b/.test(title))).toEqual([]);
  });

  test("a title does not place a meeting in a third country in either country", () => {
    const abroad = reports.filter(({ host }) => host !== "KP" && host !== "RU");
    expect(abroad.length).toBeGreaterThan(0);
    expect(abroad.filter(({ title }) => /Russia$|Russie$|North Korea$|Corée du Nord$/.test(`${title.en}`))).toEqual([]);
    expect(abroad.filter(({ title }) => /Russie$|Corée du Nord$/.test(title.fr))).toEqual([]);
  });
});
