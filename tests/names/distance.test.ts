import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceUpTo } from "../../src/names/distance.ts";

function plainDistance(from: readonly string[], to: readonly string[]): number {
  const [first, ...others] = from;
  const [wanted, ...rest] = to;
  if (first === undefined || wanted === undefined) return from.length + to.length;
  if (first === wanted) return plainDistance(others, rest);
  return 1 + Math.min(plainDistance(others, to), plainDistance(from, rest), plainDistance(others, rest));
}

describe("distanceUpTo()", () => {
  for (const [from, to, steps] of [
    ["", "", 0],
    ["lavrov", "lavrov", 0],
    ["lavrof", "lavrov", 1],
    ["lavov", "lavrov", 1],
    ["lavrrov", "lavrov", 1],
    ["", "kim", 3],
    ["😀", "😀", 0],
    ["😀", "😁", 1],
  ] as const) {
    test(`distanceUpTo() counts ${steps} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`, () => {
      expect(distanceUpTo(9, [...from], [...to])).toBe(steps);
    });
  }

  test("distanceUpTo() agrees with the definition up to its limit, and exceeds the limit beyond", () => {
    const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (from, to, limit) => {
        const steps = distanceUpTo(limit, from, to);
        const plain = plainDistance(from, to);
        return plain <= limit ? steps === plain : steps > limit;
      }),
    );
  });
});
