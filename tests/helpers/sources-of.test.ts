import { describe, expect, test } from "vitest";
import { evidenceFields } from "../../src/generated/codes.ts";
import { sources, sourcesOf } from "../../src/index.ts";
import { badNames, record, thrownBy } from "../fixtures/records.ts";

// Any sources of the edition will do; their order here differs from the dataset's, so that sorting would show.
// With letters, so that an id in capitals is another one.
const [third, second, first] = sources.filter(({ id }) => id !== id.toUpperCase());
if (first === undefined || second === undefined || third === undefined) throw new Error("The edition has no sources");

const exchange = {
  evidence: [
    { source: first.id, supports: ["start", "head"] },
    { source: second.id, supports: ["head"] },
    { source: third.id, supports: ["outcomes"] },
  ],
} as const;

describe("sourcesOf() of the caller's own records", () => {
  const [source] = sources;
  const cited = { source: source?.id ?? "", supports: ["start" as const] };

  test("sourcesOf() gives a source that two entries cite only once", () => {
    expect(sourcesOf({ evidence: [cited, { ...cited, supports: ["end"] }] })).toEqual([source]);
  });

  test("sourcesOf() skips an entry that supports nothing if a field is given", () => {
    expect(sourcesOf({ evidence: [{ source: cited.source } as never] }, "start")).toEqual([]);
  });
});

describe("sourcesOf()", () => {
  test("sourcesOf() gives every source in the order of the evidence", () => {
    expect(sourcesOf(exchange)).toEqual([first, second, third]);
    expect(sourcesOf(exchange, undefined)).toEqual([first, second, third]);
  });

  test("sourcesOf() gives the same record objects as the dataset", () => {
    expect(sourcesOf(exchange)[0]).toBe(first);
    expect(Object.isFrozen(sourcesOf(exchange)[0])).toBe(true);
  });

  test("sourcesOf() gives the sources of one field", () => {
    expect(sourcesOf(exchange, "start")).toEqual([first]);
    expect(sourcesOf(exchange, "head")).toEqual([first, second]);
    expect(sourcesOf(exchange, "outcomes")).toEqual([third]);
  });

  test("sourcesOf() gives an empty list for a field that the record does not state", () => {
    const stated = new Set<string>(exchange.evidence.flatMap(({ supports }) => supports));
    const others = evidenceFields.filter((one) => !stated.has(one.split(".")[0] ?? ""));
    expect(others.length).toBeGreaterThan(8);
    for (const field of others) expect(sourcesOf(exchange, field)).toEqual([]);
  });

  test("sourcesOf() counts evidence for a start as evidence for each bound, and evidence for a bound as evidence for the start", () => {
    const own = {
      evidence: [
        { source: first.id, supports: ["start.latest"] },
        { source: second.id, supports: ["start"] },
        { source: third.id, supports: ["start.earliest"] },
      ],
    } as const;
    expect(sourcesOf(own, "start")).toEqual([first, second, third]);
    expect(sourcesOf(own, "start.latest")).toEqual([first, second]);
    expect(sourcesOf(own, "start.earliest")).toEqual([second, third]);
  });

  test("sourcesOf() gives an empty list for a record without evidence", () => {
    expect(sourcesOf({ evidence: [] })).toEqual([]);
    expect(sourcesOf({ evidence: [] }, "start")).toEqual([]);
  });

  test("sourcesOf() gives a fresh answer when the evidence has changed, and does not change it", () => {
    const evidence = [{ source: first.id, supports: ["start"] as const }];
    const own = { evidence };
    expect(sourcesOf(own)).toEqual([first]);
    evidence.push({ source: second.id, supports: ["start"] });
    expect(sourcesOf(own)).toEqual([first, second]);
    expect(evidence.map(({ source }) => source)).toEqual([first.id, second.id]);
  });
});

describe("sourcesOf() with bad input", () => {
  for (const field of [...badNames, "Start", "start ", "date", "participants", "sources"]) {
    test(`sourcesOf() throws RangeError for the field ${JSON.stringify(field)}`, () => {
      const error = thrownBy(() => sourcesOf(exchange, field as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(
        `Cannot list the sources of the field ${JSON.stringify(field)}: expected one of start, start.earliest, start.latest, end,`,
      );
    });
  }

  for (const [label, field] of [
    ["null", null],
    ["0", 0],
    ["an object", new Date(0)],
    ["an array", ["start"]],
  ] as const) {
    test(`sourcesOf() throws RangeError for a field that is ${label}`, () => {
      const error = thrownBy(() => sourcesOf(exchange, field as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(`Cannot list the sources of the field ${label}: expected one of start,`);
    });
  }

  for (const id of [...badNames, "no-such-source", first.id.toUpperCase()]) {
    test(`sourcesOf() throws RangeError for the source ${JSON.stringify(id)}`, () => {
      const error = thrownBy(() => sourcesOf(record({ evidence: [{ source: id, supports: ["start"] }] })));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(`Cannot find the source ${JSON.stringify(id)}: expected a source of this edition`);
    });
  }

  test("sourcesOf() looks up only the sources of the field asked for", () => {
    const own = record({
      evidence: [
        { source: "no-such-source", supports: ["end"] },
        { source: first.id, supports: ["start"] },
      ],
    });
    expect(sourcesOf(own, "start")).toEqual([first]);
    expect(() => sourcesOf(own, "end")).toThrow(RangeError);
  });

  for (const [label, value] of [
    ["undefined", undefined],
    ["null", null],
    ['"start"', "start"],
    ["an object", {}],
    ["an object", { evidence: null }],
    ["an object", { evidence: { length: 0 } }],
    ["an array", []],
  ] as const) {
    test(`sourcesOf() throws TypeError for ${JSON.stringify(value)} instead of an exchange`, () => {
      const error = thrownBy(() => sourcesOf(value as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot list the sources of ${label}: expected an exchange`);
    });
  }

  for (const [label, entry] of [
    ["null", null],
    ["undefined", undefined],
    ['"some-agency"', "some-agency"],
  ] as const) {
    test(`sourcesOf() throws TypeError for ${label} among the evidence`, () => {
      const error = thrownBy(() => sourcesOf({ evidence: [exchange.evidence[0], entry] } as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(
        `Cannot list the sources: expected an object for the citation at position 1, got ${label}`,
      );
    });
  }

  test("sourcesOf() shows at most one line of a very long field or id", () => {
    const long = "x".repeat(1_000_000);
    expect(thrownBy(() => sourcesOf(exchange, long as never)).message.length).toBeLessThan(400);
    const own = record({ evidence: [{ source: long, supports: ["start"] }] });
    expect(thrownBy(() => sourcesOf(own)).message.length).toBeLessThan(200);
  });
});
