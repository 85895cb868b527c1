// @ts-expect-error: the package has no type declarations
import untypedEdtf, { parse as untypedParse } from "edtf";
import { describe, expect, test } from "vitest";
import type { DayRange } from "../../src/generated/records.ts";
import { isIsoDay, lastDayOf, monthOf, type YearMonth } from "../../src/lib/calendar.ts";
import { isExact, toEdtf } from "../../src/lib/edtf.ts";
import { days } from "../fixtures/records.ts";

interface Parsed extends Iterable<{ readonly min: number; readonly max: number }> {
  readonly type: "Date" | "Interval" | "Set";
  readonly min: number;
  readonly max: number | null;
}

const edtf = untypedEdtf as (text: string) => Parsed;
const parse = untypedParse as (text: string) => { readonly type: string };

describe("isExact()", () => {
  test("isExact() distinguishes one day from several", () => {
    expect(isExact(days("2024-06-19"))).toBe(true);
    expect(isExact(days("2024-06-19", "2024-06-20"))).toBe(false);
  });
});

describe("toEdtf()", () => {
  for (const [what, start, end, text] of [
    ["a day without an end", days("2024-03-05"), null, "2024-03-05/"],
    ["a day that ends on itself", days("2024-03-05"), days("2024-03-05"), "2024-03-05"],
    ["two days", days("2024-03-05"), days("2024-03-07"), "2024-03-05/2024-03-07"],
    ["two days over a year's end", days("2023-12-31"), days("2024-01-01"), "2023-12-31/2024-01-01"],
    [
      "a day and some day of the next month",
      days("2024-03-05"),
      days("2024-04-01", "2024-04-30"),
      "2024-03-05/2024-04-XX",
    ],
    ["a day and one of several days", days("2024-03-05"), days("2024-03-06", "2024-03-09"), "2024-03-05/"],
    ["some day of a month without an end", days("2024-03-01", "2024-03-31"), null, "2024-03-XX/"],
    ["some day of a leap February", days("2024-02-01", "2024-02-29"), null, "2024-02-XX/"],
    ["some day of a common February", days("2023-02-01", "2023-02-28"), null, "2023-02-XX/"],
    ["some day of a month and a day", days("2024-03-01", "2024-03-31"), days("2024-04-02"), "2024-03-XX/2024-04-02"],
    [
      "some days of two months",
      days("2024-03-01", "2024-03-31"),
      days("2024-04-01", "2024-04-30"),
      "2024-03-XX/2024-04-XX",
    ],
    ["some days of one month", days("2024-03-01", "2024-03-31"), days("2024-03-01", "2024-03-31"), "2024-03-XX/"],
    [
      "some day of a month and one of several",
      days("2024-03-01", "2024-03-31"),
      days("2024-04-02", "2024-04-09"),
      "2024-03-XX/",
    ],
    ["one of several days", days("2024-03-21", "2024-03-31"), null, "[2024-03-21..2024-03-31]"],
    ["one of several days and a day", days("2024-03-21", "2024-03-31"), days("2024-04-01"), "[2024-03-21..2024-03-31]"],
    ["a leap February but for its last day", days("2024-02-01", "2024-02-28"), null, "[2024-02-01..2024-02-28]"],
    ["a month but for its first day", days("2024-03-02", "2024-03-31"), null, "[2024-03-02..2024-03-31]"],
    ["several days over two months", days("2024-02-01", "2024-03-31"), null, "[2024-02-01..2024-03-31]"],
    ["the first month of the calendar", days("0001-01-01", "0001-01-31"), null, "0001-01-XX/"],
    ["the last day of the calendar", days("9999-12-31"), days("9999-12-31"), "9999-12-31"],
  ] as const) {
    test(`toEdtf() writes ${what} as ${text}`, () => {
      expect(toEdtf(start, end)).toBe(text);
      for (const basis of ["source", "unstated"] as const) expect(toEdtf({ ...start, basis }, end)).toBe(text);
    });
  }

  for (const [what, start, end] of [
    ["a start by convention", days("2025-09-13", "2025-10-01"), null],
    ["a start by convention that is a whole month", days("2025-10-01", "2025-10-31"), null],
    ["a start by convention with an end", days("2025-09-13", "2025-10-01"), days("2025-10-03")],
    ["a start by convention of one day", days("2025-10-01"), days("2025-10-01")],
  ] as const) {
    test(`toEdtf() writes ${what} as a set with an open beginning`, () => {
      expect(toEdtf({ ...start, basis: "convention" }, end)).toBe(`[..${start.latest}]`);
    });
  }

  test("toEdtf() writes an open set that the whole library reads, with the latest day as its bound", () => {
    const { type, max } = edtf(toEdtf({ ...days("2025-09-13", "2025-10-01"), basis: "convention" }, null));
    expect([type, max]).toEqual(["Set", Date.parse("2025-10-01T23:59:59.999Z")]);
  });
});

describe("toEdtf() compared with the parser of the edtf library", () => {
  const months: readonly YearMonth[] = ["0001-01", "2023-12", "2024-01", "2024-02", "2024-03", "9999-12"];
  const ranges: readonly DayRange[] = months.flatMap((month) => {
    const day = (name: string) => `${month}-${name}`;
    return [
      days(day("01")),
      days(day("15")),
      days(lastDayOf(month)),
      days(day("01"), lastDayOf(month)),
      days(day("11"), day("20")),
      days(day("02"), lastDayOf(month)),
    ];
  });
  const ends = (start: DayRange): readonly (DayRange | null)[] => [
    null,
    ...ranges.filter((end) => start.earliest <= end.earliest && start.latest <= end.latest),
  ];
  const stays = ranges.flatMap((start) => ends(start).map((end) => ({ start, end, text: toEdtf(start, end) })));

  const firstMoment = (day: string) => Date.parse(`${day}T00:00:00.000Z`);
  const lastMoment = (day: string) => Date.parse(`${day}T23:59:59.999Z`);

  test("toEdtf() writes strings that the grammar of the library accepts", () => {
    expect(new Set(stays.map(({ text }) => parse(text).type))).toEqual(new Set(["Date", "Interval", "Set"]));
  });

  test("toEdtf() writes an interval whose bounds are those of the range", () => {
    const intervals = stays.filter(({ text }) => text.includes("/"));
    for (const { start, end, text } of intervals) {
      const { type, min, max } = edtf(text);
      expect([text, type, min]).toEqual([text, "Interval", firstMoment(start.earliest)]);
      expect([text, max]).toEqual([text, text.endsWith("/") || end === null ? null : lastMoment(end.latest)]);
    }
    expect(intervals.some(({ text }) => text.endsWith("/"))).toBe(true);
    expect(intervals.some(({ text }) => text.endsWith("-XX"))).toBe(true);
  });

  test("toEdtf() leaves out an end only if it is unknown or EDTF cannot express it", () => {
    for (const { start, end, text } of stays.filter((stay) => stay.text.endsWith("/"))) {
      const writable =
        end !== null &&
        (isExact(end) ||
          (monthOf(start.earliest) !== monthOf(end.earliest) &&
            end.earliest.endsWith("-01") &&
            end.latest === lastDayOf(monthOf(end.latest))));
      expect([text, writable]).toEqual([text, false]);
    }
  });

  test("toEdtf() writes a set of exactly the days of the range", () => {
    const sets = stays.filter(({ text }) => text.startsWith("["));
    for (const { start, text } of sets) {
      const members = [...edtf(text)];
      expect(members.at(0)?.min).toBe(firstMoment(start.earliest));
      expect(members.at(-1)?.max).toBe(lastMoment(start.latest));
      expect(members).toHaveLength(Number(start.latest.slice(8)) - Number(start.earliest.slice(8)) + 1);
    }
    expect(sets.length).toBeGreaterThan(0);
  });

  test("toEdtf() writes one day for a stay of one day", () => {
    const single = stays.filter(({ text }) => isIsoDay(text));
    for (const { start, end, text } of single) {
      const { type, min, max } = edtf(text);
      expect([start, end, type]).toEqual([start, start, "Date"]);
      expect([min, max]).toEqual([firstMoment(start.earliest), lastMoment(start.latest)]);
    }
    expect(single.length).toBeGreaterThan(0);
  });

  test("toEdtf() writes only strings that the whole library can read", () => {
    for (const { text } of stays) expect(() => edtf(text)).not.toThrow();
  });
});
