import { describe, expect, test } from "vitest";
import { dayText, monthText, periodText, rangeText, shortMonth, spanText } from "../../docs/explorer/dates.ts";

describe("rangeText()", () => {
  test("names an exact day", () => {
    expect(rangeText({ earliest: "2024-06-19", latest: "2024-06-19" }, "en")).toBe("19 June 2024");
    expect(rangeText({ earliest: "2024-02-01", latest: "2024-02-01" }, "fr")).toBe("1er février 2024");
  });

  test("says some day of a whole month, in a leap year too", () => {
    expect(rangeText({ earliest: "2024-02-01", latest: "2024-02-29" }, "en")).toBe("some day of February 2024");
    expect(rangeText({ earliest: "2024-04-01", latest: "2024-04-30" }, "fr")).toBe("un jour d’avril 2024");
    expect(rangeText({ earliest: "2023-02-01", latest: "2023-02-27" }, "en")).toBe("between 1 and 27 February 2023");
  });

  test("gives both days of any other range", () => {
    expect(rangeText({ earliest: "2023-07-21", latest: "2023-07-31" }, "en")).toBe("between 21 and 31 July 2023");
    expect(rangeText({ earliest: "2023-08-30", latest: "2023-09-02" }, "fr")).toBe(
      "entre le 30 août et le 2 septembre 2023",
    );
    expect(rangeText({ earliest: "2023-12-30", latest: "2024-01-02" }, "en")).toBe(
      "between 30 December 2023 and 2 January 2024",
    );
  });
});

describe("periodText()", () => {
  const exact = { earliest: "2023-10-18", latest: "2023-10-18" } as const;

  test("joins two exact days", () => {
    const end = { earliest: "2023-10-19", latest: "2023-10-19" } as const;
    expect(periodText(exact, end, "en")).toEqual({ main: "18–19 October 2023", note: null, isExact: true });
  });

  test("does not invent an end", () => {
    expect(periodText(exact, null, "en")).toEqual({ main: "18 October 2023", note: "end not known", isExact: true });
  });

  test("keeps two ranges apart", () => {
    const start = { earliest: "2023-09-08", latest: "2023-09-13" } as const;
    const end = { earliest: "2023-09-13", latest: "2023-09-18" } as const;
    expect(periodText(start, end, "fr")).toEqual({
      main: "entre le 8 et le 13 septembre 2023",
      note: "départ entre le 13 et le 18 septembre 2023",
      isExact: false,
    });
  });
});

test("spanText() repeats as little as can be", () => {
  expect(spanText("2024-06-19", "2024-06-19", "en")).toBe("19 June 2024");
  expect(spanText("2024-05-30", "2024-06-02", "en")).toBe("30 May – 2 June 2024");
  expect(spanText("2023-12-30", "2024-01-02", "fr")).toBe("30 décembre 2023 – 2 janvier 2024");
});

test("months have long and short names in both languages", () => {
  expect(monthText("2024-08", "fr")).toBe("août 2024");
  expect(shortMonth("2024-06", "en")).toBe("Jun");
  expect(shortMonth("2024-07", "fr")).toBe("juil.");
  expect(dayText("2024-12-31", "en")).toBe("31 December 2024");
});
