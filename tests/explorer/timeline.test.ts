import { byMonth, exchanges, meta } from "dprk-russia-exchanges";
import type { Exchange } from "dprk-russia-exchanges/helpers";
import { describe, expect, test } from "vitest";
import { densityOf, shownMonths, stacksOf, summaryOf, tally } from "../../docs/explorer/pictures/months-stacked.ts";
import { pageSvg } from "../../docs/explorer/pictures/page-svg.ts";
import { seriesOf } from "../../docs/explorer/pictures/series.ts";
import { timelineDrawing } from "../../docs/explorer/pictures/timeline.ts";

const [sample] = exchanges;
if (sample === undefined) throw new Error("expected an exchange to make examples of");
const input = { all: exchanges, coverage: meta.coverage, language: "en" } as const;
const coverage = {
  from: "2023-11",
  to: "2024-02",
  periods: [{ from: "2023-11", to: "2023-12", searched: "full" }],
} as const;

function exchange(id: string, day: string, host: string): Exchange {
  const start = { earliest: day, latest: day, basis: "source" };
  return { ...sample, id, start, host } as unknown as Exchange;
}

function svgOf(list: readonly Exchange[], over: Partial<Parameters<typeof timelineDrawing>[2]> = {}): string {
  return pageSvg(timelineDrawing("direction", list, { ...input, ...over }), "wide");
}

function countIn(svg: string, kind: "square" | "amount"): number {
  return svg.match(new RegExp(`class="${kind} `, "g"))?.length ?? 0;
}

describe("timelineDrawing()", () => {
  test("draws one square per exchange", () => {
    expect(countIn(svgOf(exchanges), "square")).toBe(exchanges.length);
  });

  test("draws every month, even across the end of a year", () => {
    const svg = svgOf([exchange("a", "2023-12-31", "KP")], { all: [], coverage });
    expect([...svg.matchAll(/data-month="([^"]+)"/g)].map(([, month]) => month)).toEqual([
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
    ]);
    expect(svg).toContain("December 2023: 1 exchange (Russia to North Korea 1)");
    expect(svg).toContain("January 2024: 0 exchanges; not searched");
  });

  test("keeps its size for a selection of the edition", () => {
    const sizeOf = (svg: string) => /viewBox="[^"]+"/.exec(svg)?.[0];
    expect(sizeOf(svgOf(exchanges.slice(0, 1)))).toBe(sizeOf(svgOf(exchanges)));
  });

  test("without exchanges is still a picture", () => {
    expect(svgOf([])).toContain("0 exchanges");
  });

  test("with ten times the records has at most one bar per month and direction", () => {
    const many = Array.from({ length: 10 }, () => exchanges).flat();
    const svg = svgOf(many, { all: many });
    expect(countIn(svg, "square")).toBe(0);
    expect(countIn(svg, "amount")).toBeLessThanOrEqual(3 * shownMonths(many, meta.coverage).length);
    expect(Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1])).toBeLessThan(500);
  });

  test("over fifty years is wider, so that months can be seen", () => {
    const svg = svgOf([], { all: [], coverage: { from: "1975-01", to: "2024-12", periods: [] } });
    expect(Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])).toBeGreaterThan(600 * 6);
    expect(svg).toContain(">1975</text>");
  });
});

describe("stacksOf()", () => {
  const months = ["2023-11", "2023-12", "2024-01"];

  function idsOf(list: readonly Exchange[], month: string): readonly (readonly string[])[] {
    const stack = stacksOf(list, months, seriesOf("direction", list, "en")).get(month) ?? [];
    return stack.map((part) => part.map(({ id }) => id));
  }

  test("agrees with byMonth()", () => {
    const all = shownMonths(exchanges, meta.coverage);
    const stacks = stacksOf(exchanges, all, seriesOf("channel", exchanges, "en"));
    for (const [month, list] of byMonth(exchanges, meta.coverage)) {
      expect(new Set(stacks.get(month)?.flat())).toEqual(new Set(list));
    }
  });

  test("puts a range that crosses months into the month of its last day", () => {
    const list = [{ ...exchange("a", "2023-12-02", "KP"), start: { earliest: "2023-11-20", latest: "2023-12-02" } }];
    expect(idsOf(list as unknown as readonly Exchange[], "2023-11").flat()).toEqual([]);
    expect(idsOf(list as unknown as readonly Exchange[], "2023-12").flat()).toEqual(["a"]);
  });

  test("stacks by direction, then by day", () => {
    const list = [
      exchange("a", "2023-12-30", "KP"),
      exchange("b", "2023-12-02", "RU"),
      exchange("c", "2023-12-01", "KP"),
    ];
    expect(idsOf(list, "2023-12")).toEqual([["b"], ["c", "a"], []]);
  });
});

test("shownMonths() makes room for a record outside the coverage", () => {
  expect(shownMonths([exchange("a", "2024-03-01", "RU")], coverage).at(-1)).toBe("2024-03");
});

test("densityOf() gives none for months outside every period", () => {
  expect(densityOf("2023-12", coverage)).toBe("full");
  expect(densityOf("2024-01", coverage)).toBe("none");
});

test("summaryOf() counts in both languages", () => {
  const list = [exchange("a", "2024-01-05", "KP"), exchange("b", "2024-02-05", "MN")];
  expect(summaryOf(list, "en")).toBe(
    "2 exchanges from January 2024 to February 2024: Russia to North Korea 1, Met in a third country 1.",
  );
  expect(summaryOf(list.slice(0, 1), "fr")).toBe("1 échange en janvier 2024\u00a0: De Russie en Corée du Nord 1.");
  expect(tally([], "en")).toBe("");
});
