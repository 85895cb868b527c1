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

  test("directionOf() works as the callback of map()", () => {
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
        `Cannot read the host ${JSON.stringify(host).slice(0, 60)}: expected a country code such as "KP"`,
      );
    });
  }

  for (const [shown, host] of [
    ["undefined", undefined],
    ["null", null],
    ["7", 7],
    ['["KP"]', ["KP"]],
    ["{}", { toString: () => "KP" }],
  ] as const) {
    test(`directionOf() throws TypeError for the host ${shown}, which is not a string`, () => {
      const error = thrownBy(() => directionOf({ host } as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`Cannot read the host ${shown}:`);
    });
  }

  test("directionOf() shows only the beginning of a long host", () => {
    expect(thrownBy(() => directionOf({ host: "KP".repeat(1_000_000) })).message.length).toBeLessThan(130);
  });

  for (const exchange of [undefined, null, 7, "KP", [], {}]) {
    test(`directionOf() throws TypeError for ${JSON.stringify(exchange)} instead of an exchange`, () => {
      const error = thrownBy(() => directionOf(exchange as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain("Cannot read the host undefined:");
    });
  }
});
