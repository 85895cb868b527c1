import { describe, expect, test } from "vitest";
import * as main from "../../src/index.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";

/** Everything that can be reached from a value. */
function partsOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

describe("deepFreeze()", () => {
  test("deepFreeze() freezes a value deeply, and returns the same value", () => {
    const value = { a: { b: [{ c: 1 }, [2]] }, d: null };
    expect(deepFreeze(value)).toBe(value);
    expect(partsOf(value)).toHaveLength(5);
    expect(partsOf(value).every((part) => Object.isFrozen(part))).toBe(true);
  });

  test("deepFreeze() returns primitives unchanged", () => {
    for (const value of [undefined, null, 0, Number.NaN, "text", true, 1n]) expect(deepFreeze(value)).toBe(value);
  });

  test("deepFreeze() freezes empty values", () => {
    expect(Object.isFrozen(deepFreeze([]))).toBe(true);
    expect(Object.isFrozen(deepFreeze({}))).toBe(true);
  });

  test("deepFreeze() makes every change throw", () => {
    const value = deepFreeze({ list: [1] });
    expect(() => value.list.push(2)).toThrow(TypeError);
    expect(() => Object.assign(value, { list: [] })).toThrow(TypeError);
  });

  test("deepFreeze() freezes the contents of a value that is already frozen", () => {
    const value = Object.freeze({ inner: {} });
    expect(Object.isFrozen(deepFreeze(value).inner)).toBe(true);
  });
});

describe("deepFreeze() in the dataset", () => {
  const values = Object.entries(main).filter(([, value]) => typeof value === "object");

  test("deepFreeze() has six lists, the metadata and the code lists to freeze", () => {
    expect(values.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "claims",
        "exchanges",
        "meta",
        "officials",
        "places",
        "sources",
        "topics",
        "unconfirmed",
      ]),
    );
  });

  for (const [name, value] of values) {
    test(`deepFreeze() has frozen everything in ${name}`, () => {
      expect(partsOf(value).filter((part) => !Object.isFrozen(part))).toEqual([]);
    });
  }
});
