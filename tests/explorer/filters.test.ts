import { describe, expect, test } from "vitest";
import { type Filters, lookUpOfficial, noFilters, plain, select, sourceMap } from "../../docs/explorer/filters.ts";
import { lookupOf } from "../../docs/explorer/names.ts";
import { selectionOf } from "../../docs/explorer/selection.ts";
import { readState } from "../../docs/explorer/state.ts";
import { exchanges, officials, places, sources, unconfirmed } from "../../src/dataset.ts";
import { byMonth } from "../../src/helpers/by-month.ts";
import { byOfficial } from "../../src/helpers/by-official.ts";
import { directionOf } from "../../src/helpers/direction-of.ts";
import { sourcesOf } from "../../src/helpers/sources-of.ts";
import { meta } from "../../src/meta.ts";

const byId = sourceMap(sources);

function chosen(filters: Partial<Filters>) {
  return select(exchanges, byId, { ...noFilters, ...filters });
}

const [first] = exchanges;
if (first === undefined) throw new Error("expected at least one exchange");

describe("select()", () => {
  test("gives all without a filter", () => {
    expect(chosen({})).toEqual(exchanges);
  });

  test("agrees with the helper behind each filter", () => {
    expect(chosen({ official: "Choïgou" })).toEqual(byOfficial(exchanges, "Choïgou"));
    const month = first.start.earliest.slice(0, 7) as `${number}-${number}`;
    expect(chosen({ month })).toEqual(byMonth(exchanges, month));
    const direction = directionOf(first);
    expect(chosen({ direction })).toEqual(exchanges.filter((exchange) => directionOf(exchange) === direction));
    const { channel, rank, topics } = first;
    expect(chosen({ channel })).toEqual(exchanges.filter((exchange) => exchange.channel === channel));
    expect(chosen({ rank })).toEqual(exchanges.filter((exchange) => exchange.rank === rank));
    const [topic] = topics;
    if (topic !== undefined) {
      expect(chosen({ topic })).toEqual(exchanges.filter((exchange) => exchange.topics.includes(topic)));
    }
  });

  test("one and two origins part the exchanges", () => {
    const two = exchanges.filter((exchange) => new Set(sourcesOf(exchange).map(({ origin }) => origin)).size >= 2);
    expect(chosen({ origins: "two" })).toEqual(two);
    expect(chosen({ origins: "one" }).length + two.length).toBe(exchanges.length);
  });

  test("finds words without case and accents, all of them, in either language", () => {
    const word = plain(first.summary.fr.split(" ").at(-1) ?? "").replace(/\W/g, "");
    expect(chosen({ text: word.toUpperCase() })).toContain(first);
    expect(chosen({ text: `${word} no-such-word` })).toEqual([]);
  });

  test("combines filters in any number", () => {
    const both = chosen({ direction: directionOf(first), channel: first.channel });
    expect(both).toContain(first);
    expect(both).toEqual(chosen({ direction: directionOf(first) }).filter(({ channel }) => channel === first.channel));
  });
});

describe("lookUpOfficial()", () => {
  test("finds any spelling", () => {
    expect(lookUpOfficial("Шойгу")).toMatchObject({ kind: "found", official: { id: "sergei-shoigu" } });
  });

  test("answers with those who may be meant", () => {
    expect(lookUpOfficial("Sergei Shoigo")).toMatchObject({ kind: "unknown", people: [{ id: "sergei-shoigu" }] });
    const answer = lookUpOfficial("Kim");
    expect(answer.kind).toBe("ambiguous");
  });
});

describe("selectionOf()", () => {
  const lookup = lookupOf({ meta, exchanges, unconfirmed, officials, places, sources }, "en");
  const ask = (search: string) => selectionOf(readState(search, [meta]), lookup);

  test("shows the full list for what was not found, and says so", () => {
    for (const search of ["?official=Nobody", "?official=Kim", "?month=2024-13", "?edition=9.9.9", "?rank=none"]) {
      const { exchanges: shown, messages } = ask(search);
      expect(shown).toEqual(exchanges);
      expect(messages).toHaveLength(1);
    }
  });

  test("proposes names as links, and lets none of the address become markup", () => {
    expect(ask("?official=Sergei Shoigo").messages[0]?.markup).toContain('href="?official=sergei-shoigu"');
    expect(ask("?official=<b>").messages[0]?.markup).not.toContain("<b>");
  });

  test("says what an empty month means", () => {
    const empty = [...byMonth(exchanges, meta.coverage)].find(([, list]) => list.length === 0)?.[0];
    if (empty !== undefined) expect(ask(`?month=${empty}`).messages[0]?.markup).toMatch(/month was (?:not )?searched/);
  });
});
