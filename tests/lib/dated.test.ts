import { describe, expect, test } from "vitest";
import { checkIsArray, checkIsObject, forEachStart, isRange, nameOf } from "../../src/lib/dated.ts";
import { badExchanges, dated, days, record, thrownBy } from "../fixtures/records.ts";

describe("isRange()", () => {
  test.each([
    ["2024-03-05", "2024-03-05", true],
    ["2024-03-05", "2024-03-06", true],
    ["2023-12-31", "2024-01-01", true],
    ["0001-01-01", "9999-12-31", true],
    ["2024-03-06", "2024-03-05", false],
    ["2024-02-30", "2024-02-30", false],
    ["2024-02-30", "2024-03-05", false],
    ["2024-02-28", "2024-02-30", false],
    [undefined, "2024-03-05", false],
    ["2024-03-05", undefined, false],
    [undefined, undefined, false],
  ])("isRange() of %s and %s is %s", (earliest, latest, is) => {
    expect(isRange(earliest, latest)).toBe(is);
  });
});

describe("nameOf()", () => {
  test("nameOf() gives the id, otherwise the position", () => {
    expect(nameOf({ id: "a" }, 3)).toBe('exchange "a"');
    expect(nameOf({ id: 7 }, 3)).toBe("exchange 7");
    for (const nameless of [{}, { id: null }, null, undefined]) expect(nameOf(nameless, 3)).toBe("exchange 3");
    expect(nameOf({ id: "x".repeat(1_000_000) }, 0).length).toBeLessThan(80);
  });
});

describe("checkIsArray() and checkIsObject()", () => {
  test("checkIsArray() takes arrays and nothing else", () => {
    expect(() => checkIsArray([], "Cannot", "exchange")).not.toThrow();
    expect(() => checkIsArray({ length: 0 }, "Cannot", "exchange")).toThrow(
      new TypeError("Cannot: expected an array of exchanges, got an object"),
    );
  });

  test("checkIsObject() takes objects and nothing else", () => {
    expect(() => checkIsObject({}, 0, "Cannot", "exchange")).not.toThrow();
    expect(() => checkIsObject(null, 2, "Cannot", "exchange")).toThrow(
      new TypeError("Cannot: expected an object for the exchange at position 2, got null"),
    );
  });
});

describe("forEachStart()", () => {
  function visited(list: readonly Parameters<typeof nameOf>[0][]) {
    const seen: unknown[] = [];
    forEachStart(list as never, "Cannot", (earliest, latest, one, position) => {
      seen.push([earliest, latest, one, position]);
    });
    return seen;
  }

  test("forEachStart() visits every record once, in the order of the list", () => {
    const list = [dated("b", "2024-02-01", "2024-02-03"), dated("a", "2024-01-01")];
    expect(visited(list)).toEqual([
      ["2024-02-01", "2024-02-03", list[0], 0],
      ["2024-01-01", "2024-01-01", list[1], 1],
    ]);
    expect(visited([])).toEqual([]);
  });

  test("forEachStart() reads the start of a record once, and no other field", () => {
    const read: PropertyKey[] = [];
    const proxy = new Proxy(record(), {
      get: (target, key) => {
        read.push(key);
        return Reflect.get(target, key);
      },
    });
    visited([proxy]);
    expect(read).toEqual(["start"]);
  });

  test("forEachStart() reads a list by position, ignoring its own iterator", () => {
    const list = Object.assign([dated("a", "2024-01-01")], {
      *[Symbol.iterator]() {
        yield dated("other", "1999-01-01");
      },
      map: () => [],
      forEach: () => undefined,
    });
    expect(visited(list)).toHaveLength(1);
    expect(visited(list)).toEqual([["2024-01-01", "2024-01-01", list[0], 0]]);
  });

  test("forEachStart() accepts records of any class, and inherited starts", () => {
    class Own {
      readonly start = days("2024-01-01");
    }
    expect(visited([new Own(), Object.create({ start: days("2024-01-02") })])).toHaveLength(2);
  });

  for (const { label, value, error, message } of badExchanges) {
    test(`forEachStart() throws ${error.name} for ${label}`, () => {
      const thrown = thrownBy(() => visited(value as never));
      expect(thrown).toBeInstanceOf(error);
      expect(thrown.message).toContain(`Cannot: ${message}`);
    });
  }
});
