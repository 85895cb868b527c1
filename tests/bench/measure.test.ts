import { describe, expect, test } from "vitest";
import { checkAnswer, exponentOf, interleaved, median, rounded, timesOf } from "../../scripts/bench/measure.ts";

describe("the arithmetic of the benchmark", () => {
  test("median() gives the middle number, or the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 2, 4])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  test("median() does not reorder its list", () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });

  test("timesOf() gives the median, the shortest and the longest run", () => {
    expect(timesOf([4, 2, 9])).toEqual({ median: 4, best: 2, worst: 9 });
  });

  test.each([0, 0.5, 1, 2])("exponentOf() finds the exponent %d of a power of the size", (exponent) => {
    const points = [100, 1000, 10_000, 1_000_000].map((size) => ({ size, time: 3 * size ** exponent }));
    expect(exponentOf(points)).toBeCloseTo(exponent, 10);
  });

  test("exponentOf() gives a value between two slopes if the time follows neither", () => {
    const points = [1, 10, 100].map((size) => ({ size, time: size < 50 ? size : size ** 2 }));
    expect(exponentOf(points)).toBeGreaterThan(1);
    expect(exponentOf(points)).toBeLessThan(2.1);
  });

  test("rounded() keeps two digits, and three from 100 on", () => {
    expect([0.01234, 1.26, 15.6, 123.4, 1234].map(rounded)).toEqual(["0.012", "1.3", "16", "123", "1230"]);
  });

  test("interleaved() runs every contender once per round, in alternating order", async () => {
    const order: string[] = [];
    await interleaved({ a: () => order.push("a"), b: () => order.push("b") }, 3);
    expect(order.join("")).toBe("abbaab");
  });

  test("checkAnswer() throws if the answer is not the expected one", () => {
    expect(() => checkAnswer("a helper", 7, 7)).not.toThrow();
    expect(() => checkAnswer("a helper", 7, 8)).toThrow("Cannot time a helper: expected the answer 8, got 7");
  });
});
