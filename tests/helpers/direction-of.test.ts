import { describe, expect, test } from "vitest";
import { directionOf } from "../../src/helpers/direction-of.ts";
import { badNames, record, thrownBy } from "../fixtures/records.ts";

describe("directionOf()", () => {
  test("directionOf() gives russia-to-dprk for a host KP", () => {
    expect(directionOf({ host: "KP" })).toBe("russia-to-dprk");
  });

  test("directionOf() gives dprk-to-russia for a host RU", () => {
    expect(directionOf(record({ host: "RU" }))).toBe("dprk-to-russia");
  });

  for (const host of ["CN", "MN", "VN", "KR"]) {
    test(`directionOf() gives third-country for a host ${host}`, () => {
      expect(directionOf({ host })).toBe("third-country");
    });
  }

  test("directionOf() works as the function of map", () => {
    expect([record({ host: "RU" }), record({ host: "KP" })].map(directionOf)).toEqual([
      "dprk-to-russia",
      "russia-to-dprk",
    ]);
  });

  for (const host of [...badNames, "kp", "Ru", "PRK", "K", " KP", "KP ", "KP\n", "ＫＰ", "Russia"]) {
    test(`directionOf() throws TypeError for the host ${JSON.stringify(host)}`, () => {
      const error = thrownBy(() => directionOf({ host }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(
        `Cannot tell the direction from the host ${JSON.stringify(host)}: expected a country code such as "KP"`,
      );
    });
  }

  for (const [label, host] of [
    ["undefined", undefined],
    ["object", null],
    ["number", 7],
    ["object", ["KP"]],
    ["object", { toString: () => "KP" }],
  ] as const) {
    test(`directionOf() throws TypeError for a host that is ${JSON.stringify(host)} of type ${label}`, () => {
      const error = thrownBy(() => directionOf({ host } as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`from the host ${label}:`);
    });
  }

  for (const exchange of [undefined, null, 7, "KP", [], {}]) {
    test(`directionOf() throws TypeError for ${JSON.stringify(exchange)} instead of an exchange`, () => {
      const error = thrownBy(() => directionOf(exchange as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain("from the host undefined:");
    });
  }
});
