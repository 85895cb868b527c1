import { byMonth, exchanges, meta } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { densityOf, stacksOf, summaryOf, tally } from "../../docs/explorer/pictures/months-stacked.ts";
import { type TimelineOptions, timelineSvg } from "../../docs/explorer/pictures/timeline.ts";

const layouts = ["wide", "narrow", "picture"] as const;
const options: TimelineOptions = { coverage: meta.coverage, language: "en", layout: "wide" };
const coverage = {
  from: "2023-11",
  to: "2024-02",
  periods: [{ from: "2023-11", to: "2023-12", searched: "full" }],
} as const;

function exchange(id: string, day: `${number}-${number}-${number}`, host: string) {
  return { id, start: { earliest: day, latest: day }, host };
}

function squaresIn(svg: string): number {
  // The legend's squares stand for no record.
  return svg.match(/class="square [a-z-]+" data-id=/g)?.length ?? 0;
}

describe("timelineSvg()", () => {
  test.each(layouts)("draws one square an exchange: %s", (layout) => {
    expect(squaresIn(timelineSvg(exchanges, { ...options, layout }))).toBe(exchanges.length);
  });

  test("draws every month, also over the end of a year", () => {
    const svg = timelineSvg([exchange("a", "2023-12-31", "KP")], { ...options, coverage });
    expect([...svg.matchAll(/data-month="([^"]+)"/g)].map(([, month]) => month)).toEqual([
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
    ]);
    expect(svg).toContain("December 2023: 1 exchange (Russia to North Korea 1)");
    expect(svg).toContain("January 2024: 0 exchanges; not searched");
  });

  test("keeps its size for a selection of the room", () => {
    const sizeOf = (svg: string) => /viewBox="[^"]+"/.exec(svg)?.[0];
    const part = exchanges.slice(0, 1);
    expect(sizeOf(timelineSvg(part, { ...options, room: exchanges }))).toBe(sizeOf(timelineSvg(exchanges, options)));
  });

  test("of nothing is still a picture", () => {
    expect(timelineSvg([], options)).toContain("No exchange matches this selection.");
  });

  test("stands alone as a picture: opaque, with its own colours and no reference outside", () => {
    const svg = timelineSvg(exchanges, { ...options, layout: "picture" });
    expect(svg).toContain('class="paper"');
    expect(svg).not.toMatch(/(?:href|src|url)[=(]/);
    expect(svg).not.toContain("NaN");
  });
});

describe("stacksOf()", () => {
  test("agrees with byMonth()", () => {
    const stacks = stacksOf(exchanges, meta.coverage);
    for (const [month, list] of byMonth(exchanges, meta.coverage)) {
      expect(new Set(stacks.get(month)?.map(({ id }) => id))).toEqual(new Set(list.map(({ id }) => id)));
    }
  });

  test("puts a range that crosses months into the month of its last day", () => {
    const list = [{ id: "a", start: { earliest: "2023-11-20", latest: "2023-12-02" }, host: "KP" }];
    expect(stacksOf(list, coverage).get("2023-11")).toEqual([]);
    expect(stacksOf(list, coverage).get("2023-12")).toEqual(list);
  });

  test("makes room for a record outside the coverage", () => {
    expect([...stacksOf([exchange("a", "2024-03-01", "RU")], coverage).keys()].at(-1)).toBe("2024-03");
  });

  test("stacks by direction, then by day", () => {
    const list = [
      exchange("a", "2023-12-30", "KP"),
      exchange("b", "2023-12-02", "RU"),
      exchange("c", "2023-12-01", "KP"),
    ];
    expect(
      stacksOf(list, coverage)
        .get("2023-12")
        ?.map(({ id }) => id),
    ).toEqual(["b", "c", "a"]);
  });
});

test("densityOf() knows nothing of months outside every period", () => {
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
