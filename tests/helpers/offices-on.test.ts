import { describe, expect, test } from "vitest";
import type { DayRange, Office } from "../../src/generated/records.ts";
import { officesOn } from "../../src/helpers/offices-on.ts";
import { badPeriods, days, thrownBy } from "../fixtures/records.ts";

interface Tenure {
  readonly start?: DayRange;
  readonly end?: DayRange;
  readonly seen?: DayRange;
}

function office(id: string, { start, end, seen }: Tenure): Office {
  const title = { en: id, fr: id };
  // The helper does not read the id, so any id will do.
  return { id, title, start: start ?? null, end: end ?? null, seen: seen ?? null, source: "some-agency" as never };
}

/** Whether a person with this one office certainly held it, for each of the days. */
function held(tenure: Tenure, ...on: readonly string[]): readonly boolean[] {
  return on.map((day) => officesOn({ offices: [office("only", tenure)] }, day).length === 1);
}

describe("officesOn()", () => {
  test("officesOn() gives an office from its first to its last day", () => {
    const tenure = { start: days("2023-01-10"), end: days("2024-02-20") };
    expect(held(tenure, "2023-01-09", "2023-01-10", "2023-06-01", "2024-02-20", "2024-02-21")).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test("officesOn() takes only the days that are certain when the bounds are ranges", () => {
    const tenure = { start: days("2023-01-01", "2023-01-31"), end: days("2024-02-01", "2024-02-29") };
    expect(held(tenure, "2023-01-30", "2023-01-31", "2024-02-01", "2024-02-02")).toEqual([false, true, true, false]);
  });

  test("officesOn() takes the days between the first and the last on which the person was seen", () => {
    const tenure = { seen: days("2023-09-13", "2024-01-11") };
    expect(held(tenure, "2023-09-12", "2023-09-13", "2023-12-01", "2024-01-11", "2024-01-12")).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test("officesOn() joins a known start to the last day on which the person was seen", () => {
    const tenure = { start: days("2023-01-10"), seen: days("2023-09-13", "2024-01-11") };
    expect(held(tenure, "2023-01-09", "2023-01-10", "2024-01-11", "2024-01-12")).toEqual([false, true, true, false]);
  });

  test("officesOn() joins the first day on which the person was seen to a known end", () => {
    const tenure = { seen: days("2023-09-13", "2024-01-11"), end: days("2024-05-12") };
    expect(held(tenure, "2023-09-12", "2023-09-13", "2024-05-12", "2024-05-13")).toEqual([false, true, true, false]);
  });

  test("officesOn() counts being seen as proof within the range of a start or an end", () => {
    const tenure = {
      start: days("2023-01-01", "2023-12-31"),
      seen: days("2023-06-01", "2024-06-01"),
      end: days("2024-01-01", "2024-12-31"),
    };
    expect(held(tenure, "2023-05-31", "2023-06-01", "2024-06-01", "2024-06-02")).toEqual([false, true, true, false]);
  });

  test("officesOn() never treats an unknown end as still in office", () => {
    expect(held({ start: days("2023-01-10") }, "2023-01-10", "2023-01-11", "2024-01-01")).toEqual([true, false, false]);
    expect(held({ end: days("2024-05-12") }, "2024-01-01", "2024-05-11", "2024-05-12")).toEqual([false, false, true]);
  });

  test("officesOn() gives nothing for an office without dates", () => {
    expect(held({}, "0001-01-01", "2024-01-01", "9999-12-31")).toEqual([false, false, false]);
  });

  // The person may have left between the day of being seen and the latest possible start.
  test("officesOn() does not stretch the days of being seen to the latest possible start", () => {
    const tenure = { start: days("2024-01-01", "2024-12-31"), seen: days("2024-03-01") };
    expect(held(tenure, "2024-03-01", "2024-03-02", "2024-11-01")).toEqual([true, false, false]);
  });

  test("officesOn() does not stretch the days of being seen to the earliest possible end", () => {
    const tenure = { end: days("2024-01-01", "2024-12-31"), seen: days("2024-06-01") };
    expect(held(tenure, "2024-02-01", "2024-05-31", "2024-06-01")).toEqual([false, false, true]);
  });

  test("officesOn() gives no day when the ranges of start and end overlap", () => {
    const tenure = { start: days("2024-05-01", "2024-05-31"), end: days("2024-05-10", "2024-05-20") };
    expect(held(tenure, "2024-05-10", "2024-05-15", "2024-05-25", "2024-05-31")).toEqual([false, false, false, false]);
  });

  test("officesOn() gives several offices in the order of the official, as the same record objects", () => {
    const later = office("later", { seen: days("2024-01-01", "2024-12-31") });
    const other = office("other", { seen: days("2022-01-01", "2022-12-31") });
    const earlier = office("earlier", { seen: days("2023-01-01", "2024-06-30") });
    const offices = [later, other, earlier];
    const found = officesOn({ offices }, "2024-03-01");
    expect(found).toEqual([later, earlier]);
    expect(found[0]).toBe(later);
    expect(offices).toEqual([later, other, earlier]);
  });

  test("officesOn() gives a fresh answer when the offices have changed", () => {
    const offices = [office("a", { seen: days("2024-01-01") })];
    const official = { offices };
    expect(officesOn(official, "2024-01-01")).toHaveLength(1);
    offices.pop();
    expect(officesOn(official, "2024-01-01")).toEqual([]);
  });

  test("officesOn() gives an empty list for an official without offices", () => {
    expect(officesOn({ offices: [] }, "2024-01-01")).toEqual([]);
  });
});

describe("officesOn() with bad input", () => {
  for (const day of [...badPeriods, "2024", "2024-06"]) {
    test(`officesOn() throws RangeError for the day ${JSON.stringify(day)}`, () => {
      const error = thrownBy(() => officesOn({ offices: [] }, day as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(`Cannot list the offices on ${JSON.stringify(day)}: expected a day YYYY-MM-DD`);
    });
  }

  for (const [label, day] of [
    ["undefined", undefined],
    ["null", null],
    ["20240619", 20240619],
    ["an object", new Date(0)],
    ["an object", new Date(Number.NaN)],
    ["an array", ["2024-06-19"]],
  ] as const) {
    test(`officesOn() throws RangeError for the day ${label} (${String(day)})`, () => {
      const error = thrownBy(() => officesOn({ offices: [] }, day as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(`Cannot list the offices on ${label}: expected a day YYYY-MM-DD`);
    });
  }

  for (const [label, official] of [
    ["undefined", undefined],
    ["null", null],
    ['"Putin"', "Putin"],
    ["an object", {}],
    ["an object", { offices: "president" }],
    ["an object", { offices: { length: 0 } }],
    ["an array", []],
  ] as const) {
    test(`officesOn() throws TypeError for ${JSON.stringify(official)} instead of an official`, () => {
      const error = thrownBy(() => officesOn(official as never, "2024-06-19"));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`Cannot list the offices of ${label}: expected an official`);
    });
  }

  test("officesOn() throws TypeError for null among the offices", () => {
    expect(() => officesOn({ offices: [null] } as never, "2024-06-19")).toThrow(
      new TypeError("Cannot list the offices: expected an object for the office at position 0, got null"),
    );
  });

  for (const [label, range, shown] of [
    ["no start", undefined, "undefined"],
    ["a day for its start", "2024-01-01", '"2024-01-01"'],
    ["reversed bounds", days("2024-01-02", "2024-01-01"), "an object"],
    ["a day that does not exist", days("2024-02-30"), "an object"],
    ["no bounds", {}, "an object"],
  ] as const) {
    for (const field of ["start", "end", "seen"] as const) {
      test(`officesOn() throws TypeError for an office whose ${field} is ${label.replace("no start", "missing")}`, () => {
        const offices = [office("good", {}), { ...office("wrong", {}), [field]: range }];
        const error = thrownBy(() => officesOn({ offices } as never, "2024-06-19"));
        expect(error).toBeInstanceOf(TypeError);
        expect(error.message).toBe(
          `Cannot list the offices: expected ${field} of the office at position 1 to be null or two days in order, got ${shown}`,
        );
      });
    }
  }
});
