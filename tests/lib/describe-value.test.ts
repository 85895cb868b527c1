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
    [new Date(Number.NaN), "an object"],
    [{}, "an object"],
    [new Map(), "an object"],
    [() => 1, "() => 1"],
    [7n, "7"],
    [Symbol("a"), "Symbol(a)"],
  ])("describeValue() shows %s as %s", (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  test("describeValue() shows the first 60 letters of a text", () => {
    expect(describeValue("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(describeValue("x".repeat(61))).toBe(`"${"x".repeat(60)}"`);
    expect(describeValue("\u0000".repeat(1_000_000)).length).toBeLessThan(400);
    expect(describeValue(Symbol("x".repeat(1_000_000))).length).toBe(60);
    expect(describeValue(10n ** 1000n).length).toBe(60);
  });

  test("describeValue() never calls methods of a value", () => {
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
