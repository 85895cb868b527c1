import { describe, expect, test } from "vitest";
import { describeValue } from "../../src/lib/describe-value.ts";

describe("describeValue()", () => {
  test.each([
    ["", '""'],
    ["2024-13", '"2024-13"'],
    ['a "quote"', '"a \\"quote\\""'],
    ["two\nlines", '"two\\nlines"'],
    [null, "null"],
    [undefined, "undefined"],
    [7, "7"],
    [Number.NaN, "NaN"],
    [true, "true"],
    [[], "an array"],
    [new Date(Number.NaN), "a Date"],
    [{}, "an object"],
    [new Map(), "an object"],
    [() => 1, "a function"],
    [7n, "a bigint"],
    [Symbol("a"), "a symbol"],
  ])("describeValue() shows %s as %s", (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  test("describeValue() shows 60 letters of a text, and that there are more", () => {
    expect(describeValue("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(describeValue("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(describeValue("\u0000".repeat(1_000_000)).length).toBeLessThan(400);
  });

  test("describeValue() asks no object how to show itself", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("not to be read");
        },
      },
    );
    expect(describeValue(trap)).toBe("an object");
  });
});
