import { describe, expect, test } from "vitest";
import { problemsWith } from "./apply.ts";
import { damagesOf } from "./damages.ts";
import { sample } from "./sample.ts";

// Those that passed every rule when they were first tried; `npm run test:damage` tries them all.
const damages = [...new Map(damagesOf(sample).map((damage) => [damage.kind, damage])).values()];
const found = (kind: string) => {
  const damage = damages.find((one) => one.kind === kind);
  if (damage === undefined) throw new Error(`No damage is called ${kind}`);
  return problemsWith(damage.records).problems;
};

describe("damage", () => {
  test("the made-up records are valid before they are damaged", () => {
    expect(problemsWith(sample).problems).toEqual([]);
  });

  test.each([
    "exchanges.end: a month later",
    "exchanges.rank: the first code",
    "exchanges.summary.en: a digit changed",
    "exchanges.summary.en: a month changed",
    "exchanges.summary.en: made to deny",
    "exchanges.summary: languages swapped",
    "exchanges.summary: a sentence less in French",
    "exchanges.outcomes.en: another person",
    "exchanges.participants: head and member swapped",
    "exchanges.topics: first entry twice",
    "officials.wikidata: of somebody else",
    "officials.spellings.form: a Cyrillic letter in Latin",
    "places.coordinates.latitude: the other sign",
    "places.coordinates.longitude: one more",
    "places.subdivision: of the other side",
    "sources.url: of another source",
    "sources.url: another day",
    "sources.published: a year later",
    "claims.scope: first and last day swapped",
    "claims.scope.to: a month later",
  ])("%s stops with file, record, field and repair", (kind) => {
    const problems = found(kind);
    expect(problems).not.toEqual([]);
    for (const { file, record, field, fault, repair } of problems) {
      for (const part of [file, record, field, fault, repair]) expect(part).toMatch(/\S/);
    }
  });

  test("an id that does not resolve prints only that problem", () => {
    expect(found("exchanges.conflicts.source: an unknown id")).toHaveLength(1);
  });
});
