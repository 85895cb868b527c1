import * as edition from "dprk-russia-exchanges";
import * as first from "dprk-russia-exchanges/releases/1.0.0";
import { describe, expect, test } from "vitest";
import { type Filters, lookUpOfficial, noFilters, plain, select } from "../../docs/explorer/filters.ts";
import { lookupOf } from "../../docs/explorer/names.ts";
import { selectionOf } from "../../docs/explorer/selection.ts";
import { readState } from "../../docs/explorer/state.ts";

const { byMonth, byOfficial, directionOf, exchanges, findOfficial, meta, witnessesOf } = edition;

function chosen(filters: Partial<Filters>) {
  return select(exchanges, edition, { ...noFilters, ...filters });
}

const [example] = exchanges;
if (example === undefined) throw new Error("expected at least one exchange");

describe("select()", () => {
  test("gives all without a filter", () => {
    expect(chosen({})).toEqual(exchanges);
  });

  test("agrees with the helper behind each filter", () => {
    expect(chosen({ official: "Choïgou" })).toEqual(byOfficial(exchanges, "Choïgou"));
    const month = example.start.latest.slice(0, 7);
    expect(chosen({ month })).toEqual(byMonth(exchanges, month));
    const direction = directionOf(example);
    expect(chosen({ direction })).toEqual(exchanges.filter((exchange) => directionOf(exchange) === direction));
    const { channel, rank, topics } = example;
    expect(chosen({ channel })).toEqual(exchanges.filter((exchange) => exchange.channel === channel));
    expect(chosen({ rank })).toEqual(exchanges.filter((exchange) => exchange.rank === rank));
    const [topic] = topics;
    if (topic !== undefined) {
      expect(chosen({ topic })).toEqual(exchanges.filter((exchange) => exchange.topics.includes(topic)));
    }
  });

  test("one and two origins part the exchanges", () => {
    const two = exchanges.filter((exchange) => witnessesOf(exchange).length >= 2);
    expect(chosen({ origins: "two" })).toEqual(two);
    expect(chosen({ origins: "one" }).length + two.length).toBe(exchanges.length);
  });

  test("finds words without case and accents, all of them, in either language", () => {
    const word = plain(example.summary.fr.split(" ").at(-1) ?? "").replace(/\W/g, "");
    expect(chosen({ text: word.toUpperCase() })).toContain(example);
    expect(chosen({ text: `${word} no-such-word` })).toEqual([]);
  });

  test("combines filters in any number", () => {
    const both = chosen({ direction: directionOf(example), channel: example.channel });
    expect(both).toContain(example);
    expect(both).toEqual(
      chosen({ direction: directionOf(example) }).filter(({ channel }) => channel === example.channel),
    );
  });
});

describe("lookUpOfficial()", () => {
  test("finds any spelling", () => {
    expect(lookUpOfficial("Шойгу", findOfficial)).toMatchObject({ kind: "found", official: { id: "sergei-shoigu" } });
  });

  test("answers with those who may be meant", () => {
    expect(lookUpOfficial("Sergei Shoigo", findOfficial)).toMatchObject({
      kind: "unknown",
      people: [{ id: "sergei-shoigu" }],
    });
    const answer = lookUpOfficial("Kim", findOfficial);
    expect(answer.kind).toBe("ambiguous");
  });
});

test("an older edition finds people by its own names and sources", () => {
  const { exchanges: older, byOfficial: byOlder } = first;
  const { helpers } = lookupOf(first, "en");
  expect(select(older, helpers, { ...noFilters, official: "Pak" })).toEqual(byOlder(older, "Pak"));
  expect(select(older, helpers, { ...noFilters, origins: "two" })).toHaveLength(4);
});

describe("selectionOf()", () => {
  const lookup = lookupOf(edition, "en");
  const ask = (search: string) => selectionOf(readState(search, [meta]), lookup);

  test("shows the full list for what was not found, and says so", () => {
    for (const search of ["?official=Nobody", "?official=Kim", "?month=2024-13", "?edition=9.9.9", "?rank=none"]) {
      const { exchanges: shown, messages } = ask(search);
      expect(shown).toEqual(exchanges);
      expect(messages).toHaveLength(1);
    }
  });

  test("proposes names as links, and lets none of the address become markup", () => {
    expect(ask("?official=Sergei Shoigo").messages[0]?.markup).toContain(
      `href="?edition=${meta.version}&#38;official=sergei-shoigu"`,
    );
    expect(ask("?official=<b>").messages[0]?.markup).not.toContain("<b>");
  });

  test("says what an empty month means", () => {
    const empty = [...byMonth(exchanges, meta.coverage)].find(([, list]) => list.length === 0)?.[0];
    if (empty !== undefined) expect(ask(`?month=${empty}`).messages[0]?.markup).toMatch(/month was (?:not )?searched/);
  });
});
