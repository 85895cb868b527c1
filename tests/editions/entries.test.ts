import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEditions } from "../../scripts/editions/editions.ts";
import { migrated } from "../../scripts/editions/migrate.ts";
import { mainNames } from "../../scripts/write/entry-names.ts";
import * as first from "../../src/generated/releases/1.0.0.ts";
import * as third from "../../src/generated/releases/1.2.0.ts";
import { verify } from "../../src/helpers/verify.ts";
import * as main from "../../src/index.ts";

type Entry = typeof main;

const root = join(import.meta.dirname, "../..");
const lists = ["exchanges", "unconfirmed", "officials", "places", "sources", "claims"] as const;

const editions = await Promise.all(
  readEditions(root).map(async (frozen) => {
    const { version } = frozen.meta;
    const entry = (await import(`../../src/generated/releases/${version}.ts`)) as Entry;
    return { version, frozen, entry };
  }),
);

describe("every entry is a whole edition", () => {
  test("there is an entry for every frozen edition", () => {
    expect(editions.map(({ version }) => version).slice(0, 4)).toEqual(["1.0.0", "1.1.0", "1.2.0", "1.3.0"]);
  });

  test("mainNames() knows every name that the main entry exports", () => {
    expect(mainNames(root).values).toEqual(Object.keys(main).sort());
    expect(mainNames(root).types).toEqual(expect.arrayContaining(["Exchange", "OfficialId", "Loose", "Meta"]));
  });

  test.each(editions)("$version exports exactly the names of the main entry", ({ entry }) => {
    expect(Object.keys(entry).sort()).toEqual(Object.keys(main).sort());
  });

  test.each(editions)("$version has helpers without a list in common with the main entry", ({ entry, version }) => {
    const own = new Set<string>([
      ...lists,
      "meta",
      "findOfficial",
      "byOfficial",
      "sourcesOf",
      "witnessesOf",
      "isExchangeId",
      "isOfficialId",
      "isPlaceId",
      "isSourceId",
    ]);
    for (const [name, value] of Object.entries(entry)) {
      const isMain = value === (main as Readonly<Record<string, unknown>>)[name];
      // Once released, the newest edition is the main entry itself.
      expect([name, isMain]).toEqual([name, version === main.meta.version || !own.has(name)]);
    }
  });

  test.each(editions)("$version is made of patches that equal the migrated edition, deeply", ({ entry, frozen }) => {
    const today = migrated(frozen);
    for (const list of lists) expect(entry[list]).toStrictEqual(today[list]);
    expect(entry.meta).toStrictEqual(frozen.meta);
  });

  test.each(editions)("$version is deeply frozen", ({ entry }) => {
    const thawed = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed));
    expect([...lists, "meta" as const].filter((list) => thawed(entry[list]))).toEqual([]);
  });

  test.each(editions)("verify() proves $version against its own hash", async ({ entry }) => {
    expect(await verify(entry)).toBe(true);
  });

  test.each(editions)("sourcesOf() of $version answers from its own sources", ({ entry, frozen }) => {
    const byId = new Map(frozen.sources.map((source) => [source.id as string, source]));
    for (const exchange of [...entry.exchanges, ...entry.unconfirmed]) {
      const cited = [...new Set(exchange.evidence.map(({ source }) => source))];
      expect(entry.sourcesOf(exchange)).toEqual(cited.map((id) => byId.get(id)));
    }
  });

  test.each(editions)("witnessesOf() of $version counts the origins that its own sources have", ({ entry, frozen }) => {
    const byId = new Map(frozen.sources.map((source) => [source.id as string, source]));
    for (const exchange of entry.exchanges) {
      const origins = exchange.evidence.flatMap(({ source: id }) => {
        const source = byId.get(id);
        const isSilent = source?.kind === "aggregator" || source?.kind === "database";
        return source === undefined || (isSilent && source.origin === id) ? [] : [source.origin];
      });
      expect(entry.witnessesOf(exchange)).toEqual([...new Set(origins)]);
    }
  });

  test.each(editions)("findOfficial() of $version finds its own officials by every name they have", ({ entry }) => {
    for (const official of entry.officials) {
      expect(entry.findOfficial(official.id)).toBe(official);
      for (const name of Object.values(official.name)) {
        if (name !== null) expect(entry.findOfficial(name)).toBe(official);
      }
    }
  });

  test.each(editions)("the guards of $version know its own ids", ({ entry }) => {
    const { isExchangeId, isOfficialId, isPlaceId, isSourceId } = entry;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(entry.exchanges).every(isExchangeId)).toBe(true);
    expect(ids(entry.officials).every(isOfficialId)).toBe(true);
    expect(ids(entry.places).every(isPlaceId)).toBe(true);
    expect(ids(entry.sources).every(isSourceId)).toBe(true);
    const younger = ids(main.officials).filter((id) => !ids(entry.officials).includes(id));
    expect(younger.filter(isOfficialId)).toEqual([]);
  });
});

describe("an old edition gives the old answer", () => {
  test("Pak of edition 1.0.0 is Pak Jong Chon, the only one", () => {
    const { byOfficial, exchanges, findOfficial } = first;
    expect(findOfficial("Pak").name.en).toBe("Pak Jong Chon");
    expect(byOfficial(exchanges, "Pak").map(({ id }) => id)).toEqual(["kim-jong-un-russia-far-east-2023-09"]);
    expect(() => main.byOfficial(exchanges, "Pak")).toThrow(main.AmbiguousOfficialError);
  });

  test("an official who is only in a later edition is unknown to edition 1.0.0", () => {
    expect(main.findOfficial("Svetlana Akulova").id).toBe("svetlana-akulova");
    expect(() => first.findOfficial("Svetlana Akulova")).toThrow(first.UnknownOfficialError);
    expect(first.isOfficialId("svetlana-akulova")).toBe(false);
  });

  test("edition 1.2.0 counts fewer witnesses than its records would have with the sources of 1.3.0", async () => {
    const fourth = await import("../../src/generated/releases/1.3.0.ts");
    const differing = third.exchanges.filter(
      (exchange) => third.witnessesOf(exchange).join() !== fourth.witnessesOf(exchange).join(),
    );
    expect(differing.length).toBeGreaterThan(20);
  });

  test("the meeting in Geneva has one witness, although four sources report it", async () => {
    const { exchanges, sourcesOf, witnessesOf } = await import("../../src/generated/releases/1.3.0.ts");
    const meeting = exchanges.filter(({ id }) => id === "pak-in-chol-matvienko-geneva-2025-07");
    expect(meeting.map((exchange) => sourcesOf(exchange).length)).toEqual([4]);
    expect(meeting.map((exchange) => witnessesOf(exchange))).toEqual([["kcna-spa-geneva-2025-08"]]);
  });
});
