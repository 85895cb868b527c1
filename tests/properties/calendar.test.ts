import { format } from "date-fns/format";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDay } from "../../src/lib/calendar.ts";
import { four, two } from "../fixtures/arbitrary.ts";

describe("isIsoDay() compared with date-fns", () => {
  test("isIsoDay() takes every day of the years 0001 to 9999 and no other", () => {
    const wrong: string[] = [];
    let taken = 0;
    for (let year = 0; year <= 9999; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        const first = new Date(0);
        first.setFullYear(year, month - 1, 1);
        const length = year === 0 || month === 0 || month === 13 ? 0 : getDaysInMonth(first);
        const name = `${four(year)}-${two(month)}`;
        for (let day = 0; day <= 32; day += 1) {
          const text = `${name}-${two(day)}`;
          const isDay = isIsoDay(text);
          if (isDay) taken += 1;
          if (isDay !== (day >= 1 && day <= length)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    // The number of days from 0001-01-01 to 9999-12-31, inclusive.
    expect(taken).toBe(3_652_059);
  });

  test("isIsoDay() agrees with date-fns on strings that look like days", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "00",
        "01",
        "02",
        "12",
        "13",
        "29",
        "30",
        "31",
        "32",
        "2",
        "1e",
        "-1",
        "+1",
        " 1",
        "１２",
        "",
        "99",
      ),
      fc.integer({ min: 0, max: 33 }).map(two),
    );
    const year = fc.oneof(
      fc.constantFrom("0000", "0001", "0004", "0100", "1900", "2000", "2024", "9999", "10000", "24", "-2024", "2e03"),
      fc.integer({ min: 0, max: 9999 }).map((number) => four(number)),
    );
    const mark = fc.constantFrom("-", "-", "-", "-", "-", "/", "", " ", "–");
    const looksLike = fc.tuple(year, mark, part, mark, part).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(looksLike, fc.string(), fc.string({ unit: "binary", minLength: 10, maxLength: 10 })),
        (text) => {
          const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith("0000");
          const date = isWritten ? parse(text, "yyyy-MM-dd", new Date(0)) : new Date(Number.NaN);
          expect([text, isIsoDay(text)]).toEqual([text, isValid(date) && format(date, "yyyy-MM-dd") === text]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
