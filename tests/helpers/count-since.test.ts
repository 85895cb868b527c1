import { describe, expect, test } from "vitest";
import { countSince } from "../../src/helpers/count-since.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import { badExchanges, badPeriods, dated, days, record, shallowlyFrozen, thrownBy } from "../fixtures/records.ts";

const exact = dated("exact", "2024-03-15");
const march = dated("march", "2024-03-01", "2024-03-31");
const newYear = dated("new-year", "2024-01-01");
const newYearsEve = dated("new-years-eve", "2023-12-31");
const unordered = [exact, newYearsEve, march, newYear];

describe("countSince()", () => {
  test("countSince() counts what began on the day and after it, not before", () => {
    expect(countSince([exact], "2024-03-14")).toBe(1);
    expect(countSince([exact], "2024-03-15")).toBe(1);
    expect(countSince([exact], "2024-03-16")).toBe(0);
  });

  test("countSince() counts a record dated to a month from the month's first day only", () => {
    expect(countSince([march], "2024-03-01")).toBe(1);
    expect(countSince([march], "2024-03-02")).toBe(0);
    expect(countSince([march], "2024-03")).toBe(1);
    expect(countSince([march], "2024-04")).toBe(0);
  });

  test("countSince() reads a year and a month as their first day", () => {
    expect(countSince(unordered, "2024")).toBe(3);
    expect(countSince(unordered, "2024-01")).toBe(3);
    expect(countSince(unordered, "2024-01-01")).toBe(3);
    expect(countSince(unordered, "2023-12")).toBe(4);
    expect(countSince(unordered, "2023")).toBe(4);
    expect(countSince(unordered, "2025")).toBe(0);
  });

  test("countSince() takes the first and the last year of the calendar", () => {
    expect(countSince(unordered, "0001")).toBe(4);
    expect(countSince(unordered, "9999-12-31")).toBe(0);
    expect(countSince([dated("first", "0001-01-01"), dated("last", "9999-12-31")], "0001-01-02")).toBe(1);
    expect(countSince([dated("last", "9999-12-31")], "9999-12-31")).toBe(1);
  });

  test("countSince() counts a leap day", () => {
    expect(countSince([dated("leap", "2024-02-29")], "2024-02-29")).toBe(1);
    expect(countSince([dated("leap", "2024-02-29")], "2024-03-01")).toBe(0);
  });

  test("countSince() gives 0 for no exchanges", () => {
    expect(countSince([], "2024")).toBe(0);
  });

  test("countSince() counts records of the same day and the same id one by one", () => {
    expect(countSince([exact, exact, exact], "2024")).toBe(3);
  });

  test("countSince() needs only an id and a start, even across two months", () => {
    expect(countSince([dated("turn", "2024-03-31", "2024-04-01")], "2024-04-01")).toBe(0);
    expect(countSince([dated("turn", "2024-03-31", "2024-04-01")], "2024-03-31")).toBe(1);
  });

  test("countSince() composes with a filter", () => {
    const hosted = [record({ host: "RU" }), record({ host: "KP" }), record({ host: "KP" })];
    expect(
      countSince(
        hosted.filter((exchange) => exchange.host === "KP"),
        "2024",
      ),
    ).toBe(2);
  });
});

describe("countSince() and the caller's array", () => {
  test("countSince() neither reorders nor changes the array", () => {
    const list = [...unordered];
    countSince(list, "2024");
    expect(list).toEqual([exact, newYearsEve, march, newYear]);
    expect(Object.isFrozen(list)).toBe(false);
  });

  test("countSince() gives a fresh answer when a mutable array has changed", () => {
    const list = [exact];
    expect(countSince(list, "2024")).toBe(1);
    list.push(march);
    expect(countSince(list, "2024")).toBe(2);
    list.length = 0;
    expect(countSince(list, "2024")).toBe(0);
  });

  test("countSince() gives a fresh answer when a record in a shallowly frozen array has changed", () => {
    const moving = { ...exact };
    const list = shallowlyFrozen([moving]);
    expect(countSince(list, "2024")).toBe(1);
    moving.start = days("2023-01-01");
    expect(countSince(list, "2024")).toBe(0);
  });

  test("countSince() gives a fresh answer when the bounds of a shallowly frozen record have changed", () => {
    const start = { earliest: "2024-03-15", latest: "2024-03-15" };
    const list = shallowlyFrozen([Object.freeze({ id: "a", start })]) as readonly never[];
    expect(countSince(list, "2024")).toBe(1);
    start.earliest = "2023-03-15";
    expect(countSince(list, "2024")).toBe(0);
  });

  test("countSince() reads only the start, and needs no id", () => {
    const start = days("2024-03-15");
    const trap = {
      start,
      get summary(): never {
        throw new Error("not to be read");
      },
    };
    expect(countSince([trap], "2024")).toBe(1);
    expect(countSince(Object.freeze([Object.freeze({ start })]), "2024")).toBe(1);
  });

  test("countSince() counts again when a getter of a frozen record gives another start", () => {
    let start = days("2024-03-15");
    const list = Object.freeze([Object.freeze(Object.defineProperty({}, "start", { get: () => start }))]);
    expect(countSince(list as never, "2024")).toBe(1);
    start = days("2023-03-15");
    expect(countSince(list as never, "2024")).toBe(0);
  });

  test("countSince() keeps two frozen arrays apart", () => {
    const one = deepFreeze([dated("a", "2024-01-01")]);
    const two = deepFreeze([dated("a", "2024-01-01"), dated("b", "2024-01-01")]);
    expect([countSince(one, "2024"), countSince(two, "2024"), countSince(one, "2024")]).toEqual([1, 2, 1]);
  });

  // Records that refer to each other can be frozen like any other value.
  test("countSince() counts frozen records that refer to themselves", () => {
    const own: { id: string; start: ReturnType<typeof days>; related: unknown[] } = {
      id: "a",
      start: Object.freeze(days("2024-01-01")),
      related: [],
    };
    own.related.push(Object.freeze(own));
    expect(countSince(Object.freeze([own]), "2024")).toBe(1);
  });
});

describe("countSince() with bad input", () => {
  for (const since of badPeriods) {
    test(`countSince() throws RangeError for ${JSON.stringify(since)}`, () => {
      const error = thrownBy(() => countSince(unordered, since as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(`Cannot count since ${JSON.stringify(since)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
    });
  }

  for (const [label, since] of [
    ["undefined", undefined],
    ["null", null],
    ["2024", 2024],
    ["NaN", Number.NaN],
    ["true", true],
    ["an array", ["2024"]],
    ["an object", { year: 2024 }],
    ["2024", 2024n],
    ["Symbol(2024)", Symbol("2024")],
    // A Date is a moment: its day depends on the time zone, so the message suggests none.
    ["an object", new Date(2024, 2, 15)],
    ["an object", new Date(Number.NaN)],
  ] as const) {
    test(`countSince() throws TypeError for ${label} of type ${typeof since} (${String(since)})`, () => {
      const error = thrownBy(() => countSince(unordered, since as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot count since ${label}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
    });
  }

  test("countSince() throws for a bad day even with no exchanges", () => {
    expect(() => countSince([], "2024-13")).toThrow(RangeError);
  });

  for (const { label, value, error, message } of badExchanges) {
    test(`countSince() throws ${error.name} for ${label}`, () => {
      const thrown = thrownBy(() => countSince(value as never, "2024"));
      expect(thrown).toBeInstanceOf(error);
      expect(thrown.message).toContain(`Cannot count: ${message}`);
    });
  }
});
