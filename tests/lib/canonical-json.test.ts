import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import { thrownBy } from "../fixtures/records.ts";

describe("canonicalJson()", () => {
  test.each([
    ["null", null, "null"],
    [
      "numbers",
      [0, -0, 1.5, 1e21, 1e-7, 333333333.3333333, 2 ** 53],
      "[0,0,1.5,1e+21,1e-7,333333333.3333333,9007199254740992]",
    ],
    ["numbers that JSON does not have", [Number.NaN, Number.POSITIVE_INFINITY], "[null,null]"],
    ["texts", ['"\\/\b\n\u0007', "é", "€"], '["\\"\\\\/\\b\\n\\u0007","é","€"]'],
    ["lone surrogates", "\ud800", '"\\ud800"'],
    ["flags", [true, false], "[true,false]"],
    ["nested lists", [[], [[1]]], "[[],[[1]]]"],
    [
      "fields in order, at every depth",
      { b: { d: 1, c: [{ f: 2, e: 3 }] }, a: null },
      '{"a":null,"b":{"c":[{"e":3,"f":2}],"d":1}}',
    ],
    // Objects list integer keys in numeric order; RFC 8785 sorts all keys as text.
    [
      "fields named by numbers, as texts",
      { 10: "b", 9: "c", 1: "a", "01": "d" },
      '{"01":"d","1":"a","10":"b","9":"c"}',
    ],
    ["what is not stated, left out", { a: undefined, b: () => 1, c: Symbol("c"), d: 1 }, '{"d":1}'],
    ["holes and undefined in lists, as null", [undefined, () => 1, 1], "[null,null,1]"],
    ["undefined", undefined, "null"],
    ["an object without a prototype", Object.assign(Object.create(null), { b: 1, a: 2 }), '{"a":2,"b":1}'],
    ["only an object's own fields", Object.assign(Object.create({ inherited: 1 }), { own: 2 }), '{"own":2}'],
    ["__proto__", JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])("canonicalJson() writes %s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("canonicalJson() orders the keys of the example of RFC 8785, section 3.2.3", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text))).toHaveLength(keys.length);
    const expected = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"];
    expect(text).toBe(`{${expected.map((key) => `${JSON.stringify(key)}:0`).join()}}`);
  });

  test("canonicalJson() ignores toJSON() methods", () => {
    expect(canonicalJson({ host: { toJSON: () => "KP" } })).toBe('{"host":{}}');
    expect(canonicalJson(new Date(0))).toBe("{}");
    expect(canonicalJson(Object.assign([1], { toJSON: () => [2] }))).toBe("[1]");
  });

  test("canonicalJson() gives the same for any order of the fields", () => {
    const fields = Object.entries({ c: 3, a: [1, { z: 1, y: 2 }], b: "é" });
    expect(canonicalJson(Object.fromEntries(fields.toReversed()))).toBe(canonicalJson(Object.fromEntries(fields)));
  });

  test("canonicalJson() writes a shared object twice", () => {
    const shared = { a: 1 };
    expect(canonicalJson({ one: shared, other: [shared, shared] })).toBe('{"one":{"a":1},"other":[{"a":1},{"a":1}]}');
  });

  test("canonicalJson() throws TypeError for a circular value, however deep", () => {
    const own: { self?: unknown; list?: unknown[] } = {};
    own.self = { inner: [own] };
    for (const value of [own, { list: [own] }]) {
      const error = thrownBy(() => canonicalJson(value));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe("Cannot write JSON: expected no circular object, and at most 100 levels");
    }
  });

  test("canonicalJson() writes 100 levels and no more", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(canonicalJson(nested(100))).toBe(`${"[".repeat(100)}1${"]".repeat(100)}`);
    expect(() => canonicalJson(nested(101))).toThrow(TypeError);
  });

  test("canonicalJson() throws TypeError for a bigint, however deep", () => {
    for (const value of [7n, [7n], { a: { b: 7n } }]) {
      const error = thrownBy(() => canonicalJson(value));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe("Cannot write JSON: expected no bigint");
    }
  });
});
