import { describe, expect, test } from "vitest";
import type { Source } from "../../src/generated/records.ts";
import { sourceReader } from "../../src/helpers/sources-of.ts";
import { witnessReader } from "../../src/helpers/witnesses-of.ts";
import { badNames, thrownBy } from "../fixtures/records.ts";

function source(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    url: null,
    publisher: "Some agency",
    kind: "press",
    title: "A page",
    titleIsOurs: true,
    language: "en",
    published: null,
    origin: id,
    ...parts,
  };
}

const sources = [
  source("agency"),
  source("newspaper", { origin: "agency" }),
  source("another-newspaper", { origin: "agency" }),
  source("ministry", { kind: "official" }),
  source("report-in-two-papers", { origin: "tass-2024-03-05" }),
  source("second-paper", { origin: "tass-2024-03-05" }),
  source("aggregator", { kind: "aggregator" }),
  source("aggregator-of-agency", { kind: "aggregator", origin: "agency" }),
  source("aggregator-of-report", { kind: "aggregator", origin: "yonhap-2024-03-06" }),
  source("database", { kind: "database" }),
  source("database-of-ministry", { kind: "database", origin: "ministry" }),
];

const witnessesOf = witnessReader(sourceReader(sources));

/** The witnesses of a record that cites the sources for its start. */
function witnesses(...ids: readonly string[]): readonly string[] {
  return witnessesOf({ evidence: ids.map((id) => ({ source: id, supports: ["start"] })) });
}

describe("witnessesOf()", () => {
  test("witnessesOf() counts sources that repeat one report once", () => {
    expect(witnesses("agency", "newspaper", "another-newspaper")).toEqual(["agency"]);
    expect(witnesses("newspaper", "another-newspaper")).toEqual(["agency"]);
  });

  test("witnessesOf() counts a report that is not among the sources once", () => {
    expect(witnesses("report-in-two-papers", "second-paper")).toEqual(["tass-2024-03-05"]);
  });

  test("witnessesOf() gives independent origins in the order of the evidence", () => {
    expect(witnesses("second-paper", "ministry", "newspaper", "agency")).toEqual([
      "tass-2024-03-05",
      "ministry",
      "agency",
    ]);
  });

  test("witnessesOf() does not count an aggregator or a database that names no report", () => {
    expect(witnesses("aggregator")).toEqual([]);
    expect(witnesses("database")).toEqual([]);
    expect(witnesses("aggregator", "ministry", "database")).toEqual(["ministry"]);
  });

  test("witnessesOf() counts the report that an aggregator or a database repeats", () => {
    expect(witnesses("aggregator-of-agency")).toEqual(["agency"]);
    expect(witnesses("aggregator-of-report")).toEqual(["yonhap-2024-03-06"]);
    expect(witnesses("database-of-ministry", "ministry")).toEqual(["ministry"]);
  });

  test("witnessesOf() gives the witnesses of one field and, for a start, those of its bounds", () => {
    const own = {
      evidence: [
        { source: "agency", supports: ["head"] },
        { source: "ministry", supports: ["start.latest", "head"] },
        { source: "aggregator", supports: ["outcomes"] },
      ],
    } as const;
    expect(witnessesOf(own, "head")).toEqual(["agency", "ministry"]);
    expect(witnessesOf(own, "start")).toEqual(["ministry"]);
    expect(witnessesOf(own, "outcomes")).toEqual([]);
    expect(witnessesOf(own, "end")).toEqual([]);
    expect(witnessesOf(own)).toEqual(["agency", "ministry"]);
  });

  test("witnessesOf() gives an empty list for a record without evidence", () => {
    expect(witnessesOf({ evidence: [] })).toEqual([]);
  });

  test("witnessesOf() gives a fresh answer when the evidence has changed, and does not change it", () => {
    const evidence = [{ source: "agency", supports: ["start"] }];
    expect(witnessesOf({ evidence })).toEqual(["agency"]);
    evidence.push({ source: "ministry", supports: ["start"] });
    expect(witnessesOf({ evidence })).toEqual(["agency", "ministry"]);
    expect(evidence).toHaveLength(2);
  });
});

describe("witnessesOf() with bad input", () => {
  for (const field of [...badNames, "Start", "date", null, 0]) {
    test(`witnessesOf() throws RangeError for the field ${JSON.stringify(field)}`, () => {
      const error = thrownBy(() => witnessesOf({ evidence: [] }, field as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(": expected one of start, ");
    });
  }

  test("witnessesOf() throws RangeError for a source that the edition does not have", () => {
    const error = thrownBy(() => witnesses("agency", "no-such-source"));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe('Cannot find the source "no-such-source": expected a source of this edition');
  });

  for (const value of [undefined, null, "start", {}, { evidence: null }, []]) {
    test(`witnessesOf() throws TypeError for ${JSON.stringify(value)} instead of an exchange`, () => {
      expect(() => witnessesOf(value as never)).toThrow(TypeError);
    });
  }
});
