import { describe, expect, test } from "vitest";
import * as dataset from "../../src/dataset.ts";
import { meta } from "../../src/meta.ts";
import { deepFreeze, isDeeplyFrozen } from "../../src/model/frozen.ts";

/** Everything that can be reached from a value. */
function partsOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

describe("deepFreeze()", () => {
  test("deepFreeze() freezes a value and all that it holds, and gives the same value", () => {
    const value = { a: { b: [{ c: 1 }, [2]] }, d: null };
    expect(deepFreeze(value)).toBe(value);
    expect(partsOf(value)).toHaveLength(5);
    expect(partsOf(value).every((part) => Object.isFrozen(part))).toBe(true);
  });

  test("deepFreeze() gives primitives back as they are", () => {
    for (const value of [undefined, null, 0, Number.NaN, "text", true, 1n]) expect(deepFreeze(value)).toBe(value);
  });

  test("deepFreeze() freezes empty values", () => {
    expect(Object.isFrozen(deepFreeze([]))).toBe(true);
    expect(Object.isFrozen(deepFreeze({}))).toBe(true);
  });

  test("deepFreeze() comes to an end with a value that holds itself", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });

  test("deepFreeze() makes every change throw", () => {
    const value = deepFreeze({ list: [1] });
    expect(() => value.list.push(2)).toThrow(TypeError);
    expect(() => Object.assign(value, { list: [] })).toThrow(TypeError);
  });

  test("deepFreeze() freezes what a value that is frozen already holds", () => {
    const value = Object.freeze({ inner: {} });
    expect(Object.isFrozen(deepFreeze(value).inner)).toBe(true);
  });
});

describe("isDeeplyFrozen()", () => {
  test("isDeeplyFrozen() is true for primitives, which cannot change", () => {
    for (const value of [undefined, null, 0, "text", true]) expect(isDeeplyFrozen(value)).toBe(true);
  });

  test("isDeeplyFrozen() is true for what deepFreeze() gives", () => {
    expect(isDeeplyFrozen(deepFreeze({ a: [{ b: {} }] }))).toBe(true);
  });

  for (const [what, value] of [
    ["an object", {}],
    ["an array", []],
    ["a frozen object with an object in it", Object.freeze({ a: {} })],
    ["a frozen array with an object in it", Object.freeze([Object.freeze({}), {}])],
    ["a frozen array of frozen objects with an array in one", Object.freeze([Object.freeze({ a: [] })])],
    ["a sealed object", Object.seal({ a: 1 })],
    ["an object that cannot grow", Object.preventExtensions({ a: 1 })],
  ] as const) {
    test(`isDeeplyFrozen() is false for ${what}`, () => {
      expect(isDeeplyFrozen(value)).toBe(false);
    });
  }

  test("isDeeplyFrozen() comes to an end with a value that holds itself", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(isDeeplyFrozen(deepFreeze(value))).toBe(true);
  });
});

describe("deepFreeze() in the dataset", () => {
  for (const [name, list] of Object.entries({ ...dataset, meta })) {
    test(`deepFreeze() has frozen everything in ${name}`, () => {
      expect(partsOf(list).filter((part) => !Object.isFrozen(part))).toEqual([]);
    });
  }
});
