import { describe, expect, test } from "vitest";
import { byMonth } from "../../src/helpers/by-month.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import { badExchanges, badPeriods, dated, days, record, shallowlyFrozen, thrownBy } from "../fixtures/records.ts";

const november = dated("november", "2023-11-30");
const early = dated("early", "2024-02-01", "2024-02-10");
const sameDaysFirst = dated("a", "2024-02-01", "2024-02-29");
const sameDaysSecond = dated("b", "2024-02-01", "2024-02-29");
const late = dated("late", "2024-02-20");
const unordered = [late, sameDaysSecond, november, sameDaysFirst, early];

describe("byMonth() of one month", () => {
  test("byMonth() gives the exchanges that began in the month, by first day, last day and id", () => {
    expect(byMonth(unordered, "2024-02")).toEqual([early, sameDaysFirst, sameDaysSecond, late]);
  });

  test("byMonth() gives the same record objects, not copies", () => {
    const [found] = byMonth(unordered, "2023-11");
    expect(found).toBe(november);
  });

  test("byMonth() puts an exchange that ended in the next month in the month in which it began", () => {
    const trip = record({ start: days("2024-01-31"), end: days("2024-02-02") });
    expect(byMonth([trip], "2024-01")).toEqual([trip]);
    expect(byMonth([trip], "2024-02")).toEqual([]);
  });

  test("byMonth() keeps a record dated only to a month in that month", () => {
    const march = dated("march", "2024-03-01", "2024-03-31");
    expect(byMonth([march], "2024-03")).toEqual([march]);
  });

  test("byMonth() gives an empty list for a month without an exchange, and for no exchanges", () => {
    expect(byMonth(unordered, "2024-01")).toEqual([]);
    expect(byMonth([], "2024-01")).toEqual([]);
  });

  test("byMonth() keeps the first and the last month of the calendar apart", () => {
    const first = dated("first", "0001-01-01");
    const last = dated("last", "9999-12-31");
    expect(byMonth([last, first], "0001-01")).toEqual([first]);
    expect(byMonth([last, first], "9999-12")).toEqual([last]);
  });

  test("byMonth() gives frozen lists, even for a mutable array and an empty month", () => {
    expect(Object.isFrozen(byMonth(unordered, "2024-02"))).toBe(true);
    expect(Object.isFrozen(byMonth(unordered, "2024-01"))).toBe(true);
    expect([...byMonth(unordered).values()].every((list) => Object.isFrozen(list))).toBe(true);
  });

  test("byMonth() puts an exchange that may have begun in either of two months in the later one, and only there", () => {
    const turn = dated("turn", "2024-03-31", "2024-04-01");
    expect(byMonth([turn], "2024-03")).toEqual([]);
    expect(byMonth([turn], "2024-04")).toEqual([turn]);
    const convention = record({ start: { ...days("2025-09-13", "2025-10-01"), basis: "convention" } });
    expect([...byMonth([convention])]).toEqual([["2025-10", [convention]]]);
  });

  test("byMonth() keeps the same month of two years apart", () => {
    const year = dated("year", "2023-03-01", "2024-03-01");
    expect(byMonth([year], "2023-03")).toEqual([]);
    expect(byMonth([year], "2024-03")).toEqual([year]);
  });

  test("byMonth() orders a month by first day, so that what may have begun before it comes first", () => {
    const turn = dated("turn", "2024-01-20", "2024-02-02");
    expect(byMonth([early, late, turn], "2024-02")).toEqual([turn, early, late]);
  });
});

describe("byMonth() of every month", () => {
  test("byMonth() fills the months without an exchange, over a year's end", () => {
    expect([...byMonth(unordered)]).toEqual([
      ["2023-11", [november]],
      ["2023-12", []],
      ["2024-01", []],
      ["2024-02", [early, sameDaysFirst, sameDaysSecond, late]],
    ]);
  });

  test("byMonth() gives one month when all exchanges began in it", () => {
    expect([...byMonth([late, early])]).toEqual([["2024-02", [early, late]]]);
  });

  test("byMonth() gives an empty map for no exchanges", () => {
    expect(byMonth([])).toEqual(new Map());
    expect(byMonth([], undefined)).toEqual(new Map());
  });

  test("byMonth() leaves out what is outside the range", () => {
    expect([...byMonth(unordered, { from: "2023-12", to: "2024-01" })]).toEqual([
      ["2023-12", []],
      ["2024-01", []],
    ]);
  });

  test("byMonth() fills a range that is wider than the exchanges", () => {
    expect([...byMonth([november], { from: "2023-10", to: "2024-01" })]).toEqual([
      ["2023-10", []],
      ["2023-11", [november]],
      ["2023-12", []],
      ["2024-01", []],
    ]);
  });

  test("byMonth() fills a range over no exchanges", () => {
    expect([...byMonth([], { from: "2024-06", to: "2024-06" })]).toEqual([["2024-06", []]]);
  });

  test("byMonth() gives a new map: changing it does not change later answers", () => {
    const list = deepFreeze([structuredClone(november)]);
    (byMonth(list) as Map<string, unknown>).clear();
    expect([...byMonth(list).keys()]).toEqual(["2023-11"]);
  });
});

describe("byMonth() and the caller's array", () => {
  test("byMonth() neither reorders nor changes the array", () => {
    const list = [...unordered];
    byMonth(list);
    byMonth(list, "2024-02");
    expect(list).toEqual([late, sameDaysSecond, november, sameDaysFirst, early]);
    expect(Object.isFrozen(list)).toBe(false);
  });

  test("byMonth() gives a fresh answer when a mutable array has changed", () => {
    const list = [early];
    expect(byMonth(list, "2024-02")).toEqual([early]);
    list.push(late);
    expect(byMonth(list, "2024-02")).toEqual([early, late]);
  });

  test("byMonth() gives a fresh answer when a record in a shallowly frozen array has changed", () => {
    const moving = { ...early };
    const list = shallowlyFrozen([moving]);
    expect(byMonth(list, "2024-02")).toHaveLength(1);
    moving.start = days("2024-03-01");
    expect(byMonth(list, "2024-02")).toEqual([]);
    expect(byMonth(list, "2024-03")).toEqual([moving]);
  });

  test("byMonth() gives a fresh answer when the bounds in an array of frozen records have changed", () => {
    const start = { earliest: "2024-02-01", latest: "2024-02-01" };
    const list = shallowlyFrozen([Object.freeze({ id: "a", start })]) as readonly never[];
    expect(byMonth(list, "2024-02")).toHaveLength(1);
    Object.assign(start, { earliest: "2024-03-01", latest: "2024-03-01" });
    expect(byMonth(list, "2024-02")).toEqual([]);
  });

  test("byMonth() of a frozen array gives a new frozen list on every call", () => {
    const list = deepFreeze([structuredClone(november)]);
    const first = byMonth(list, "2023-11");
    expect(byMonth(list, "2023-11")).toEqual(first);
    expect(byMonth(list, "2023-11")).not.toBe(first);
  });

  test("byMonth() reads an array by position, ignoring its own map() and iterator", () => {
    class Odd extends Array<typeof early> {
      override map(): never[] {
        return [];
      }
      override *[Symbol.iterator](): ArrayIterator<typeof early> {}
    }
    expect(byMonth(Odd.from<typeof early>({ length: 1, 0: early }), "2024-02")).toEqual([early]);
  });
});

describe("byMonth() with bad input", () => {
  for (const month of [...badPeriods, "2024", "2024-06-19"]) {
    test(`byMonth() throws RangeError for the month ${JSON.stringify(month)}`, () => {
      const error = thrownBy(() => byMonth(unordered, month as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(
        `Cannot group by month ${JSON.stringify(month)}: expected a month YYYY-MM, or { from, to } with two in order`,
      );
    });

    test(`byMonth() throws RangeError for a range from or to ${JSON.stringify(month)}`, () => {
      const from = thrownBy(() => byMonth(unordered, { from: month as never, to: "2024-06" }));
      expect(from).toBeInstanceOf(RangeError);
      expect(from.message).toBe(
        `Cannot group by month from ${JSON.stringify(month)} to "2024-06": expected a month YYYY-MM, or { from, to } with two in order`,
      );
      const to = thrownBy(() => byMonth(unordered, { from: "2024-06", to: month as never }));
      expect(to).toBeInstanceOf(RangeError);
      expect(to.message).toContain(`to ${JSON.stringify(month)}: expected a month YYYY-MM, or { from, to } with`);
    });
  }

  for (const month of [null, 2024, Number.NaN, true, 7n, Symbol("2024-06")]) {
    test(`byMonth() throws TypeError for the month ${String(month)} of type ${typeof month}`, () => {
      const error = thrownBy(() => byMonth(unordered, month as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain("expected a month YYYY-MM, or { from, to } with two in order");
    });
  }

  for (const [label, month] of [
    ["a Date", new Date(0)],
    ["an invalid Date", new Date(Number.NaN)],
    ["an array of months", ["2024-06", "2024-07"]],
    ["an empty object", {}],
    ["a range without an end", { from: "2024-06" }],
    ["a range of numbers", { from: 2024, to: 2025 }],
    ["a range of nulls", { from: null, to: null }],
    ["a range of Dates", { from: new Date(0), to: new Date(0) }],
  ] as const) {
    test(`byMonth() throws an error that names the expected format for ${label}`, () => {
      expect(thrownBy(() => byMonth(unordered, month as never)).message).toMatch(/^Cannot group by month .*YYYY-MM/);
    });
  }

  test("byMonth() throws RangeError for a reversed range, even across the end of a year", () => {
    const error = thrownBy(() => byMonth(unordered, { from: "2024-01", to: "2023-12" }));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe(
      'Cannot group by month from "2024-01" to "2023-12": expected a month YYYY-MM, or { from, to } with two in order',
    );
  });

  for (const { label, value, error, message } of badExchanges) {
    test(`byMonth() throws ${error.name} for ${label}`, () => {
      for (const thrown of [
        thrownBy(() => byMonth(value as never)),
        thrownBy(() => byMonth(value as never, "2024-06")),
      ]) {
        expect(thrown).toBeInstanceOf(error);
        expect(thrown.message).toContain(`Cannot group by month: ${message}`);
      }
    });
  }
});
