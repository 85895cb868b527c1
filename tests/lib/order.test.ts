import { describe, expect, test } from "vitest";
import { addTo, compareExchanges, inOrder } from "../../src/lib/order.ts";
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

describe("compareExchanges() of records without ids", () => {
  test("compareExchanges() puts a record without an id before one of the same days that has one", () => {
    const { id: _, ...nameless } = dated("a", "2024-01-01");
    expect(compareExchanges(nameless, dated("a", "2024-01-01"))).toBeLessThan(0);
    expect(compareExchanges(nameless, { ...nameless })).toBe(0);
  });
});

describe("inOrder()", () => {
  const [first, second, third] = [dated("c", "2024-01-01"), dated("a", "2024-01-02"), dated("b", "2024-01-02")];

  test("inOrder() orders a list and freezes it", () => {
    const list = inOrder([third, first, second]);
    expect(list).toEqual([first, second, third]);
    expect(Object.isFrozen(list)).toBe(true);
  });

  test("inOrder() returns a sorted list itself, frozen, without freezing its records", () => {
    const list = [{ ...first }, second];
    expect(inOrder(list)).toBe(list);
    expect(Object.isFrozen(list)).toBe(true);
    expect(Object.isFrozen(list[0])).toBe(false);
  });

  test("inOrder() keeps the order of records without ids", () => {
    const [one, other] = [{ start: first.start }, { start: first.start }];
    const list = inOrder([second, one, other]);
    expect([list[0] === one, list[1] === other]).toEqual([true, true]);
  });

  test("inOrder() freezes an empty list", () => {
    expect(Object.isFrozen(inOrder([]))).toBe(true);
  });
});

describe("addTo()", () => {
  test("addTo() starts a group with its first record and adds the next", () => {
    const groups = new Map<string, number[]>();
    addTo(groups, "a", 1);
    addTo(groups, "b", 2);
    addTo(groups, "a", 3);
    expect([...groups]).toEqual([
      ["a", [1, 3]],
      ["b", [2]],
    ]);
  });
});
