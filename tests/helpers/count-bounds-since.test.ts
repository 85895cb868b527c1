import { describe, expect, test } from "vitest";
import { countBoundsSince } from "../../src/helpers/count-bounds-since.ts";
import { countSince } from "../../src/helpers/count-since.ts";
import { badExchanges, badPeriods, dated, days, shallowlyFrozen, thrownBy } from "../fixtures/records.ts";

const exact = dated("exact", "2024-03-15");
const march = dated("march", "2024-03-01", "2024-03-31");
const middle = dated("middle", "2024-03-11", "2024-03-20");

describe("countBoundsSince()", () => {
  test("countBoundsSince() gives equal bounds when every day is known", () => {
    expect(countBoundsSince([exact], "2024-03-15")).toEqual({ min: 1, max: 1 });
    expect(countBoundsSince([exact], "2024-03-16")).toEqual({ min: 0, max: 0 });
  });

  test("countBoundsSince() counts a record as possible from after its first day to its last", () => {
    expect(countBoundsSince([middle], "2024-03-11")).toEqual({ min: 1, max: 1 });
    expect(countBoundsSince([middle], "2024-03-12")).toEqual({ min: 0, max: 1 });
    expect(countBoundsSince([middle], "2024-03-20")).toEqual({ min: 0, max: 1 });
    expect(countBoundsSince([middle], "2024-03-21")).toEqual({ min: 0, max: 0 });
  });

  test("countBoundsSince() adds up certain and possible records", () => {
    const list = [march, exact, middle];
    expect(countBoundsSince(list, "2024")).toEqual({ min: 3, max: 3 });
    expect(countBoundsSince(list, "2024-03-15")).toEqual({ min: 1, max: 3 });
    expect(countBoundsSince(list, "2024-03-25")).toEqual({ min: 0, max: 1 });
    expect(countBoundsSince(list, "2024-04")).toEqual({ min: 0, max: 0 });
  });

  test("countBoundsSince() has the same lower bound as countSince()", () => {
    const list = [march, exact, middle];
    for (const since of ["2024", "2024-03", "2024-03-11", "2024-03-15", "2024-03-16"] as const) {
      expect(countBoundsSince(list, since).min).toBe(countSince(list, since));
    }
  });

  test("countBoundsSince() accepts a start across the end of a year", () => {
    const turn = dated("turn", "2023-12-30", "2024-01-02");
    expect(countBoundsSince([turn], "2023-12-30")).toEqual({ min: 1, max: 1 });
    expect(countBoundsSince([turn], "2024")).toEqual({ min: 0, max: 1 });
  });

  test("countBoundsSince() gives zeros for no exchanges", () => {
    expect(countBoundsSince([], "2024")).toEqual({ min: 0, max: 0 });
  });
});

describe("countBoundsSince() and the caller's array", () => {
  test("countBoundsSince() neither reorders nor changes the array", () => {
    const list = [march, exact, middle];
    countBoundsSince(list, "2024");
    expect(list).toEqual([march, exact, middle]);
  });

  test("countBoundsSince() gives a fresh answer when a mutable array has changed", () => {
    const list = [exact];
    expect(countBoundsSince(list, "2024-03-15")).toEqual({ min: 1, max: 1 });
    list.push(march);
    expect(countBoundsSince(list, "2024-03-15")).toEqual({ min: 1, max: 2 });
  });

  test("countBoundsSince() gives a fresh answer when a record in a shallowly frozen array has changed", () => {
    const moving = { ...exact };
    const list = shallowlyFrozen([moving]);
    expect(countBoundsSince(list, "2024-03-15")).toEqual({ min: 1, max: 1 });
    moving.start = days("2024-03-01", "2024-03-31");
    expect(countBoundsSince(list, "2024-03-15")).toEqual({ min: 0, max: 1 });
  });
});

describe("countBoundsSince() with bad input", () => {
  for (const since of badPeriods) {
    test(`countBoundsSince() throws RangeError for ${JSON.stringify(since)}`, () => {
      const error = thrownBy(() => countBoundsSince([exact], since as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(`Cannot count since ${JSON.stringify(since)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
    });
  }

  for (const since of [undefined, null, 2024, Number.NaN, new Date(0), new Date(Number.NaN), ["2024"]]) {
    test(`countBoundsSince() throws TypeError for ${String(since)} of type ${typeof since}`, () => {
      const error = thrownBy(() => countBoundsSince([exact], since as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(/^Cannot count since .*: expected YYYY, YYYY-MM or YYYY-MM-DD$/);
    });
  }

  for (const { label, value, error, message } of badExchanges) {
    test(`countBoundsSince() throws ${error.name} for ${label}`, () => {
      const thrown = thrownBy(() => countBoundsSince(value as never, "2024"));
      expect(thrown).toBeInstanceOf(error);
      expect(thrown.message).toContain(message);
    });
  }
});
