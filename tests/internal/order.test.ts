import { describe, expect, test } from "vitest";
import { compareExchanges, countFrom, rememberFrozen } from "../../src/internal/order.ts";
import { deepFreeze } from "../../src/model/frozen.ts";
import { dated } from "../fixtures/records.ts";

describe("compareExchanges()", () => {
  test("compareExchanges() orders by first day before last day before id", () => {
    const ordered = [
      dated("z", "0999-12-31", "2024-12-31"),
      dated("y", "2024-01-01"),
      dated("b", "2024-01-01", "2024-01-31"),
      dated("c", "2024-01-01", "2024-01-31"),
      dated("a", "2024-01-02"),
    ];
    for (const [position, record] of ordered.entries()) {
      for (const [other, another] of ordered.entries()) {
        expect(Math.sign(compareExchanges(record, another))).toBe(Math.sign(position - other));
      }
    }
  });

  test("compareExchanges() compares ids by character, whatever the language of the machine", () => {
    expect(compareExchanges(dated("Z", "2024-01-01"), dated("a", "2024-01-01"))).toBeLessThan(0);
    expect(compareExchanges(dated("a-10", "2024-01-01"), dated("a-2", "2024-01-01"))).toBeLessThan(0);
  });

  test("compareExchanges() gives 0 for two records of the same days and id", () => {
    expect(compareExchanges(dated("a", "2024-01-01"), dated("a", "2024-01-01"))).toBe(0);
  });
});

describe("rememberFrozen()", () => {
  function counted() {
    let builds = 0;
    const build = rememberFrozen((list: readonly unknown[]) => {
      builds += 1;
      return { length: list.length };
    });
    return { build, builds: () => builds };
  }

  test("rememberFrozen() builds once for a deeply frozen array and gives the same index", () => {
    const { build, builds } = counted();
    const list = deepFreeze([{ a: [1] }]);
    expect(build(list)).toBe(build(list));
    expect(builds()).toBe(1);
  });

  test("rememberFrozen() builds for each of two equal arrays", () => {
    const { build, builds } = counted();
    build(deepFreeze([1]));
    build(deepFreeze([1]));
    expect(builds()).toBe(2);
  });

  test("rememberFrozen() builds anew for an array that can change, at any depth", () => {
    const { build, builds } = counted();
    for (const list of [[1], Object.freeze([{}]), Object.freeze([Object.freeze({ a: [] })])]) {
      const before = builds();
      build(list);
      build(list);
      expect(builds() - before).toBe(2);
    }
  });

  test("rememberFrozen() remembers an array from when it is frozen", () => {
    const { build, builds } = counted();
    const list = [1];
    build(list);
    Object.freeze(list);
    build(list);
    build(list);
    expect(builds()).toBe(2);
  });

  test("rememberFrozen() keeps two indexes of one array apart", () => {
    const list = deepFreeze([3, 1, 2]);
    const length = rememberFrozen((items: readonly number[]) => items.length);
    const sum = rememberFrozen((items: readonly number[]) => items.reduce((total, item) => total + item, 0));
    expect([length(list), sum(list), length(list), sum(list)]).toEqual([3, 6, 3, 6]);
  });

  test("rememberFrozen() remembers an index of zero", () => {
    let builds = 0;
    const zero = rememberFrozen((_: readonly unknown[]) => {
      builds += 1;
      return 0;
    });
    const list = Object.freeze([]);
    expect([zero(list), zero(list), builds]).toEqual([0, 0, 1]);
  });

  test("rememberFrozen() remembers no failure", () => {
    let fails = true;
    const build = rememberFrozen((_: readonly unknown[]) => {
      if (fails) throw new RangeError("not yet");
      return "built";
    });
    const list = Object.freeze([]);
    expect(() => build(list)).toThrow("not yet");
    fails = false;
    expect(build(list)).toBe("built");
  });
});

describe("countFrom()", () => {
  const all = ["2024-01-01", "2024-01-02", "2024-01-02", "2024-01-02", "2024-01-04"];

  for (const [day, count] of [
    ["0001-01-01", 5],
    ["2024-01-01", 5],
    ["2024-01-02", 4],
    ["2024-01-03", 1],
    ["2024-01-04", 1],
    ["2024-01-05", 0],
  ] as const) {
    test(`countFrom() counts ${count} from ${day}`, () => {
      expect(countFrom(all, day)).toBe(count);
    });
  }

  test("countFrom() gives 0 for no days", () => {
    expect(countFrom([], "2024-01-01")).toBe(0);
  });

  test("countFrom() agrees with a filter for every length and position", () => {
    const days = Array.from({ length: 28 }, (_, index) => `2024-02-${String(index + 1).padStart(2, "0")}`);
    for (let length = 0; length <= days.length; length += 1) {
      const list = days.slice(0, length);
      for (const day of days) expect(countFrom(list, day)).toBe(list.filter((one) => one >= day).length);
    }
  });
});
