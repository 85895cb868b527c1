import { describe, expect, test } from "vitest";
import { distance } from "../../src/lib/distance.ts";

describe("distance()", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["lavrov", "lavrov", 0],
    ["lavrof", "lavrov", 1],
    ["lavro", "lavrov", 1],
    ["lavrovv", "lavrov", 1],
    ["kitten", "sitting", 3],
    ["김정은", "김정일", 1],
  ])("of %j and %j is %i", (a, b, steps) => {
    expect(distance(a, b)).toBe(steps);
    expect(distance(b, a)).toBe(steps);
  });
});
