import * as edition from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { type FilterName, type Filters, noFilters, ranksFrom, select } from "../../docs/explorer/filters.ts";
import { lookupOf } from "../../docs/explorer/names.ts";
import { plain } from "../../docs/explorer/plain.ts";

const { byMonth, byOfficial, directionOf, exchanges, meta, witnessesOf } = edition;
const input = await readInput();

function lookupIn(version: string) {
  const found = input.editions.find((one) => one.meta.version === version);
  if (found === undefined) throw new Error(`expected edition ${version}`);
  return lookupOf(found, "en");
}

const lookup = lookupIn(meta.version);

function chosen(filters: Partial<Filters>, within = lookup) {
  return select(within.edition.exchanges, within, { ...noFilters, ...filters });
}

const [example] = exchanges;
if (example === undefined) throw new Error("expected at least one exchange");

describe("select()", () => {
  test("gives all without a filter", () => {
    expect(chosen({})).toEqual(exchanges);
  });

  test("agrees with the helper behind each filter", () => {
    expect(chosen({ official: ["Choïgou"] })).toEqual(byOfficial(exchanges, "Choïgou"));
    const month = example.start.latest.slice(0, 7);
    expect(chosen({ from: [month], to: [month] })).toEqual(byMonth(exchanges, month));
    const direction = directionOf(example);
    expect(chosen({ direction: [direction] })).toEqual(exchanges.filter((one) => directionOf(one) === direction));
    expect(chosen({ channel: [example.channel] })).toEqual(
      exchanges.filter(({ channel }) => channel === example.channel),
    );
    expect(chosen({ witnesses: ["2"] })).toEqual(exchanges.filter((one) => witnessesOf(one).length >= 2));
    const [topic = ""] = example.topics;
    expect(chosen({ topic: [topic] })).toEqual(
      exchanges.filter(({ topics }) => (topics as readonly string[]).includes(topic)),
    );
    expect(chosen({ place: ["wonsan"] })).toEqual(exchanges.filter(({ places }) => places.includes("wonsan")));
  });

  test("gives the months of a period, both included", () => {
    const period = { from: "2025-07", to: "2025-12" } as const;
    expect(chosen({ from: ["2025-07"], to: ["2025-12"] })).toEqual([...byMonth(exchanges, period).values()].flat());
    const before = exchanges.filter(({ start }) => start.latest < "2024");
    expect(chosen({ to: ["2023-12"] })).toEqual(before);
    expect(chosen({ from: ["2024-01"] })).toHaveLength(exchanges.length - before.length);
  });

  test("takes one of several values of a filter", () => {
    expect(chosen({ channel: ["party", "military"] })).toEqual(
      exchanges.filter(({ channel }) => channel === "party" || channel === "military"),
    );
    const both = new Set([...byOfficial(exchanges, "Lavrov"), ...byOfficial(exchanges, "Shoigu")]);
    expect(new Set(chosen({ official: ["Lavrov", "Shoigu"] }))).toEqual(both);
  });

  test("leaves an unstated rank out of every rank filter, and selects it separately", () => {
    expect(chosen({ minRank: ["other"] })).toEqual(exchanges.filter(({ rank }) => rank !== "unstated"));
    expect(chosen({ minRank: ["unstated"] })).toEqual(exchanges.filter(({ rank }) => rank === "unstated"));
  });

  test("selects by the part of the official", () => {
    const official = ["choe-son-hui"];
    const own = ({ participants }: (typeof exchanges)[number]) =>
      participants.filter((one) => one.official === "choe-son-hui").map(({ role }) => role);
    expect(chosen({ official, role: ["travelled"] })).toEqual(
      exchanges.filter((one) => own(one).some((role) => role === "head" || role === "member")),
    );
    expect(chosen({ official, role: ["led"] })).toEqual(exchanges.filter((one) => own(one).includes("head")));
    expect(chosen({ official, role: ["received"] })).toEqual(
      exchanges.filter((one) => own(one).includes("counterpart")),
    );
    expect(chosen({ role: ["led"] })).toEqual(exchanges);
  });

  test.each([
    ["official", "Nobody Known"],
    ["direction", "sideways"],
    ["minRank", "constructor"],
    ["channel", "toString"],
    ["topic", "x"],
    ["place", "x"],
    ["witnesses", "many"],
  ] as readonly (readonly [FilterName, string])[])("shows nothing for an unknown %s", (name, value) => {
    expect(chosen({ [name]: [value] })).toEqual([]);
  });

  test("combines filters in any number", () => {
    const both = chosen({ direction: [directionOf(example)], channel: [example.channel] });
    expect(both).toContain(example);
    expect(both).toEqual(
      chosen({ direction: [directionOf(example)] }).filter(({ channel }) => channel === example.channel),
    );
  });
});

describe("the search", () => {
  const older = lookupIn("1.3.0");

  test.each([
    ["Lavrov", "sergei-lavrov", 10],
    ["Лавров", "sergei-lavrov", 10],
    ["Shoigu", "sergei-shoigu", 8],
    ["Choigou", "sergei-shoigu", 8],
    ["최선희", "choe-son-hui", 10],
    ["Choe Son-hui", "choe-son-hui", 10],
    ["Choi Sun-hee", "choe-son-hui", 10],
  ])("finds every record of a person: %s", (text, id, count) => {
    const own = byOfficial(older.edition.exchanges, id);
    expect(own).toHaveLength(count);
    expect(chosen({ text: [text] }, older)).toEqual(expect.arrayContaining([...own]));
    expect(chosen({ text: [text] }, older).length).toBeLessThan(count + 12);
  });

  test("finds a name together with other words, in any order", () => {
    const found = chosen({ text: ["wonsan Лавров"] }, older);
    expect(found.map(({ id }) => id)).toEqual(["lavrov-wonsan-2025-07"]);
  });

  test("finds words without case and accents, all of them, in either language", () => {
    const word = plain(example.summary.fr.split(" ").at(-1) ?? "").replace(/\W/g, "");
    expect(chosen({ text: [word.toUpperCase()] })).toContain(example);
    expect(chosen({ text: [`${word} no-such-word`] })).toEqual([]);
  });

  test("finds places and publishers", () => {
    const wonsan = exchanges.filter(({ places }) => places.includes("wonsan"));
    expect(chosen({ text: ["Wonsan"] })).toEqual(expect.arrayContaining(wonsan));
    const ofNkNews = exchanges.filter(({ evidence }) => evidence.some(({ source }) => source.startsWith("nk-news")));
    expect(ofNkNews.length).toBeGreaterThan(0);
    expect(chosen({ text: ["nk news"] })).toEqual(expect.arrayContaining(ofNkNews));
  });
});

test("ranksFrom() goes from the highest rank down to the given one", () => {
  expect(ranksFrom("minister")).toEqual(["head-of-state", "head-of-government", "speaker", "deputy", "minister"]);
  expect(ranksFrom("nothing")).toEqual([]);
});

test("an older edition finds people by its own names and counts its own witnesses", () => {
  const first = lookupIn("1.0.0");
  const { byOfficial: byOlder } = first.helpers;
  expect(chosen({ official: ["Pak"] }, first)).toEqual(byOlder(first.edition.exchanges, "Pak"));
  expect(chosen({ witnesses: ["2"] }, first)).toHaveLength(4);
});
