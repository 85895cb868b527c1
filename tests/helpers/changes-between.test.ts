import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/helpers/changes-between.ts";
import { thrownBy } from "../fixtures/records.ts";

describe("changesBetween()", () => {
  test("changesBetween() is empty for an edition and itself", () => {
    expect(changesBetween("1.0.0", "1.0.0")).toEqual({ added: [], corrected: [], retired: [], moved: [] });
  });

  test("changesBetween() joins the steps in between", () => {
    const all = changesBetween("1.0.0", "1.3.0");
    const steps = [
      changesBetween("1.0.0", "1.1.0"),
      changesBetween("1.1.0", "1.2.0"),
      changesBetween("1.2.0", "1.3.0"),
    ];
    for (const list of ["added", "corrected", "retired", "moved"] as const) {
      expect(all[list]).toEqual(steps.flatMap((step): readonly unknown[] => step[list]));
    }
  });

  test("changesBetween() says in which edition each change came", () => {
    expect(new Set(changesBetween("1.1.0", "1.2.0").added.map(({ edition }) => edition))).toEqual(new Set(["1.2.0"]));
  });

  test("changesBetween() throws RangeError for the newer edition first", () => {
    const error = thrownBy(() => changesBetween("1.1.0", "1.0.0"));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe('Cannot list the changes from "1.1.0" to "1.0.0": expected the older edition first');
  });

  test.each([
    ["0.9.0", "1.0.0"],
    ["1.0.0", "9.9.9"],
    [undefined, null],
  ])("changesBetween() throws RangeError for an edition that does not exist: %j to %j", (from, to) => {
    expect(() => changesBetween(from as never, to as never)).toThrow("expected one of 1.0.0, 1.1.0,");
    expect(() => changesBetween(from as never, to as never)).toThrow(RangeError);
  });

  test("changesBetween() shows at most one line of a very long version", () => {
    expect(thrownBy(() => changesBetween("1".repeat(1_000_000), "1.0.0")).message.length).toBeLessThan(300);
  });
});
