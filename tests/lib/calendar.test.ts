import { describe, expect, test } from "vitest";
import {
  firstDayOf,
  isIsoDay,
  isYear,
  isYearMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  type YearMonth,
} from "../../src/lib/calendar.ts";
import { badNames } from "../fixtures/records.ts";

const notStrings: readonly unknown[] = [
  undefined,
  null,
  2024,
  Number.NaN,
  true,
  new Date(0),
  new Date(Number.NaN),
  ["2024-06-19"],
  {},
];

/** The number of days in a month, by counting until the month changes: independent of the tested code. */
function lengthOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  let length = 0;
  while (date.getUTCMonth() === month - 1) {
    date.setUTCDate(date.getUTCDate() + 1);
    length += 1;
  }
  return length;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function monthName(year: number, month: number): YearMonth {
  return `${String(year).padStart(4, "0")}-${two(month)}` as YearMonth;
}

describe("isIsoDay()", () => {
  for (const day of [
    "2024-06-19",
    "2024-02-29",
    "2000-02-29",
    "0001-01-01",
    "0099-12-31",
    "0400-02-29",
    "9999-12-31",
  ]) {
    test(`isIsoDay() takes ${day}`, () => expect(isIsoDay(day)).toBe(true));
  }

  for (const day of [
    ...badNames,
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2024-04-31",
    "2024-13-01",
    "2024-00-01",
    "2024-01-00",
    "2024-01-32",
    "0000-01-01",
    "10000-01-01",
    "-2024-01-01",
    "+2024-01-01",
    "2024-6-1",
    "24-06-19",
    "2024-06",
    "2024",
    "20240619",
    "2024/06/19",
    "2024-06-19T00:00:00Z",
    " 2024-06-19",
    "2024-06-19 ",
    "2024-06-19\n",
    "2024-06-XX",
    "２０２４-06-19",
    "2024-0a-01",
  ]) {
    test(`isIsoDay() refuses ${JSON.stringify(day)}`, () => expect(isIsoDay(day)).toBe(false));
  }

  for (const value of notStrings) {
    test(`isIsoDay() refuses ${String(value)} of type ${typeof value}`, () => expect(isIsoDay(value)).toBe(false));
  }

  test("isIsoDay() refuses characters next to the digits in ASCII at every position", () => {
    // The neighbours of the digits in ASCII, which arithmetic would read as -1 and 10.
    for (const day of ["2024-03-05", "2010-10-10"]) {
      for (let place = 0; place < day.length; place += 1) {
        for (const mark of ["/", ":", " ", "a", "5".repeat(day[place] === "-" ? 1 : 0)].filter((one) => one !== "")) {
          const wrong = day.slice(0, place) + mark + day.slice(place + 1);
          expect([wrong, isIsoDay(wrong)]).toEqual([wrong, false]);
        }
      }
    }
  });

  test("isIsoDay() accepts every day of each month", () => {
    for (const year of [1, 4, 99, 100, 400, 1582, 1900, 2000, 2023, 2024, 9999]) {
      for (let month = 1; month <= 12; month += 1) {
        const real = Array.from({ length: 40 }, (_, day) => `${monthName(year, month)}-${two(day)}`).filter(isIsoDay);
        expect(real).toHaveLength(lengthOf(year, month));
      }
    }
  });
});

describe("isYearMonth()", () => {
  for (const month of ["2024-06", "2024-12", "0001-01", "9999-12"]) {
    test(`isYearMonth() takes ${month}`, () => expect(isYearMonth(month)).toBe(true));
  }

  for (const month of [
    ...badNames,
    "2024-13",
    "2024-00",
    "0000-01",
    "2024-6",
    "2024",
    "2024-06-01",
    " 2024-06",
    "2024-06\n",
    "202406",
    "2024-XX",
    "10000-01",
  ]) {
    test(`isYearMonth() refuses ${JSON.stringify(month)}`, () => expect(isYearMonth(month)).toBe(false));
  }

  for (const value of notStrings) {
    test(`isYearMonth() refuses ${String(value)} of type ${typeof value}`, () =>
      expect(isYearMonth(value)).toBe(false));
  }
});

describe("isYear()", () => {
  for (const year of ["2024", "0001", "0099", "9999"]) {
    test(`isYear() takes ${year}`, () => expect(isYear(year)).toBe(true));
  }

  for (const year of [
    ...badNames,
    "0000",
    "24",
    "12024",
    "2024-06",
    " 2024",
    "2024\n",
    "-2024",
    "2e03",
    "０２０２４",
  ]) {
    test(`isYear() refuses ${JSON.stringify(year)}`, () => expect(isYear(year)).toBe(false));
  }

  for (const value of notStrings) {
    test(`isYear() refuses ${String(value)} of type ${typeof value}`, () => expect(isYear(value)).toBe(false));
  }
});

describe("firstDayOf()", () => {
  test("firstDayOf() gives the first day of a year and of a month, and a day itself", () => {
    expect(firstDayOf("2024")).toBe("2024-01-01");
    expect(firstDayOf("2024-06")).toBe("2024-06-01");
    expect(firstDayOf("2024-06-19")).toBe("2024-06-19");
    expect(firstDayOf("0001")).toBe("0001-01-01");
    expect(firstDayOf("9999-12")).toBe("9999-12-01");
  });
});

describe("monthOf()", () => {
  test("monthOf() gives the month of a day", () => {
    expect(monthOf("2024-06-30")).toBe("2024-06");
    expect(monthOf("0001-01-01")).toBe("0001-01");
  });
});

describe("lastDayOf()", () => {
  test("lastDayOf() knows the leap years", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(lastDayOf("2023-02")).toBe("2023-02-28");
    expect(lastDayOf("2000-02")).toBe("2000-02-29");
    expect(lastDayOf("1900-02")).toBe("1900-02-28");
  });

  test("lastDayOf() gives a day of the same month for the first and the last years of the calendar", () => {
    expect(lastDayOf("0001-01")).toBe("0001-01-31");
    expect(lastDayOf("0004-02")).toBe("0004-02-29");
    expect(lastDayOf("0099-12")).toBe("0099-12-31");
    expect(lastDayOf("9999-12")).toBe("9999-12-31");
  });

  test("lastDayOf() agrees with counting days", () => {
    for (let year = 1; year <= 9999; year += 101) {
      for (let month = 1; month <= 12; month += 1) {
        const name = monthName(year, month);
        expect(lastDayOf(name)).toBe(`${name}-${lengthOf(year, month)}`);
      }
    }
  });
});

describe("monthsBetween()", () => {
  test("monthsBetween() gives both ends and everything between, across the end of a year", () => {
    expect(monthsBetween("2023-11", "2024-02")).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  });

  test("monthsBetween() gives one month from a month to itself", () => {
    expect(monthsBetween("2024-02", "2024-02")).toEqual(["2024-02"]);
    expect(monthsBetween("0001-01", "0001-01")).toEqual(["0001-01"]);
    expect(monthsBetween("9999-12", "9999-12")).toEqual(["9999-12"]);
  });

  test("monthsBetween() gives every month of the calendar once, in order", () => {
    const all = Array.from({ length: 9999 * 12 }, (_, index) =>
      monthName(Math.floor(index / 12) + 1, (index % 12) + 1),
    );
    expect(monthsBetween("0001-01", "9999-12")).toEqual(all);
  });
});
