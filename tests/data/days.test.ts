import { addDays } from "date-fns/addDays";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { describe, expect, test } from "vitest";
import { conventionalDays, days, readDays, readStart, start } from "../../scripts/read/days.ts";
import { leastStay } from "../../scripts/read/least-stay.ts";

describe("readDays()", () => {
  test.each([
    ["2024-03-26", "2024-03-26", "2024-03-26"],
    ["2024-03", "2024-03-01", "2024-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-03-21..2024-03-31", "2024-03-21", "2024-03-31"],
    ["2023-12-30..2024-01-02", "2023-12-30", "2024-01-02"],
    ["2024-03-26..2024-03-26", "2024-03-26", "2024-03-26"],
  ])("readDays() reads %s", (text, earliest, latest) => {
    expect(readDays(text)).toEqual({ earliest, latest });
    expect(days.parse(text)).toEqual({ earliest, latest });
    expect(readStart(text)).toEqual({ earliest, latest, basis: "source" });
  });

  test.each([
    "",
    "..",
    "2024",
    "2024-13",
    "2024-02-30",
    "2024-03-31..2024-03-21",
    "2024-03-21..",
    "2024-03-21..2024-03-32",
    "2024-03..2024-04",
    "2024-03-01..2024-03-02..2024-03-03",
    "March 2024",
  ])("readDays() refuses %j", (text) => {
    expect(readDays(text)).toBeUndefined();
    expect(days.safeParse(text).success).toBe(false);
    expect(start.safeParse(text).success).toBe(false);
  });
});

describe("readStart()", () => {
  test.each(["2025-10-01", "2024-03-10", "2024-03-01", "2024-01-05", "0002-01-01"])(
    "readStart() reads ..%s as an arrival by that day, by convention",
    (latest) => {
      const read = readStart(`..${latest}`);
      expect(read).toMatchObject({ latest, basis: "convention" });
      expect(format(addDays(parseISO(read?.earliest ?? ""), conventionalDays), "yyyy-MM-dd")).toBe(latest);
      expect(start.parse(`..${latest}`)).toEqual(read);
    },
  );

  test.each(["..2025-02-29", "..2025-10", "...2025-10-01", "..2025-10-01..2025-10-02"])(
    "readStart() refuses %s",
    (text) => {
      expect(start.safeParse(text).success).toBe(false);
    },
  );

  test("days refuses values that are only valid for a start", () => {
    expect(days.safeParse("..2025-10-01").success).toBe(false);
  });
});

describe("leastStay()", () => {
  const source = { basis: "source" as const };
  const range = (earliest: string, latest = earliest) => ({ earliest, latest });

  test("leastStay() counts the days between the last possible arrival and the first possible departure", () => {
    expect(leastStay({ start: { ...range("2024-02-27"), ...source }, end: range("2024-03-01") })).toBe(3);
    expect(leastStay({ start: { ...range("2024-03-01"), ...source }, end: range("2024-03-01") })).toBe(0);
    const wide = { start: { ...range("2024-03-01", "2024-03-05"), ...source }, end: range("2024-03-07", "2024-03-20") };
    expect(leastStay(wide)).toBe(2);
    expect(leastStay({ ...wide, end: range("2024-03-03", "2024-03-09") })).toBe(0);
  });

  test("leastStay() gives null without a departure or with an arrival by convention", () => {
    expect(leastStay({ start: { ...range("2024-03-01"), ...source }, end: null })).toBeNull();
    const start = { ...range("2024-03-01"), basis: "convention" as const };
    expect(leastStay({ start, end: range("2024-03-20") })).toBeNull();
  });
});
