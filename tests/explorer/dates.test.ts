import { describe, expect, test } from "vitest";
import {
  dayText,
  monthsBetween,
  monthText,
  onText,
  periodText,
  rangeText,
  shortMonth,
  spanText,
  startText,
} from "../../docs/explorer/dates.ts";

describe("rangeText()", () => {
  test("names an exact day", () => {
    expect(rangeText({ earliest: "2024-06-19", latest: "2024-06-19" }, "en")).toBe("19 June 2024");
    expect(rangeText({ earliest: "2024-02-01", latest: "2024-02-01" }, "fr")).toBe("1er février 2024");
  });

  test("says some day in a whole month, in a leap year too", () => {
    expect(rangeText({ earliest: "2024-02-01", latest: "2024-02-29" }, "en")).toBe("some day in February 2024");
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

describe("startText()", () => {
  test("says what is known of an arrival without an earliest day", () => {
    const start = { earliest: "2025-09-13", latest: "2025-10-01", basis: "convention" } as const;
    expect(startText(start, "en")).toBe("by 1 October 2025");
    expect(startText(start, "fr")).toBe("au plus tard le 1er octobre 2025");
  });

  test("gives the days that sources bound", () => {
    const start = { earliest: "2025-09-30", latest: "2025-10-01", basis: "source" } as const;
    expect(startText(start, "en")).toBe("between 30 September and 1 October 2025");
  });
});

describe("periodText()", () => {
  const exact = { earliest: "2023-10-18", latest: "2023-10-18", basis: "source" } as const;

  test("joins two exact days", () => {
    const end = { earliest: "2023-10-19", latest: "2023-10-19" } as const;
    expect(periodText({ start: exact, end, lastSeen: null }, "en")).toEqual({
      main: "18–19 October 2023",
      notes: [],
      isExact: true,
    });
  });

  test("does not invent an end", () => {
    expect(periodText({ start: exact, end: null, lastSeen: null }, "en")).toEqual({
      main: "18 October 2023",
      notes: ["departure not known"],
      isExact: true,
    });
  });

  test("names the last day on which a delegation was seen", () => {
    const { notes } = periodText({ start: exact, end: null, lastSeen: "2023-10-20" }, "fr");
    expect(notes).toEqual(["vue sur place pour la dernière fois le 20 octobre 2023"]);
  });

  test("marks an earliest day set by convention", () => {
    const start = { earliest: "2025-09-13", latest: "2025-10-01", basis: "convention" } as const;
    expect(periodText({ start, end: null, lastSeen: null }, "en")).toEqual({
      main: "by 1 October 2025",
      notes: ["by convention not before 13 September 2025", "departure not known"],
      isExact: false,
    });
  });

  test("keeps two ranges apart", () => {
    const start = { earliest: "2023-09-08", latest: "2023-09-13", basis: "unstated" } as const;
    const end = { earliest: "2023-09-13", latest: "2023-09-18" } as const;
    expect(periodText({ start, end, lastSeen: null }, "fr")).toEqual({
      main: "entre le 8 et le 13 septembre 2023",
      notes: ["départ entre le 13 et le 18 septembre 2023"],
      isExact: false,
    });
  });
});

test("onText() puts a day after a verb", () => {
  expect(onText({ earliest: "2024-06-18", latest: "2024-06-18" }, "fr")).toBe("le 18 juin 2024");
  expect(onText({ earliest: "2024-06-18", latest: "2024-06-19" }, "en")).toBe("between 18 and 19 June 2024");
});

test("monthsBetween() crosses the end of a year", () => {
  expect(monthsBetween("2023-11", "2024-02")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
});

test("spanText() repeats as little as possible", () => {
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
