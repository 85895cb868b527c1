import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { doubtfulSources, fieldSupport, precision, weakest } from "../../scripts/audit/audit.ts";
import { qualityTables } from "../../scripts/audit/report.ts";
import { readEditions } from "../../scripts/releases/editions.ts";

// The first edition rests on five documents, so its figures can be counted by hand.
const [edition] = readEditions(join(import.meta.dirname, "../.."));
if (edition === undefined) throw new Error("Expected an edition");

describe("the audit of the first edition", () => {
  test("fieldSupport() counts the records that state a field, and those with two known origins", () => {
    const support = new Map(
      fieldSupport(edition).map(({ field, stated, independent }) => [field, [stated, independent]]),
    );
    expect(support.get("start")).toEqual([29, 0]);
    expect(support.get("end")).toEqual([4, 0]);
    expect(support.get("member")).toEqual([1, 0]);
    expect(support.get("host")).toEqual([29, 4]);
  });

  test("fieldSupport() takes sources of one origin for one witness", () => {
    const sources = edition.sources.map((source) => ({ ...source, origin: "one-dispatch" }));
    expect(fieldSupport({ ...edition, sources }).map(({ independent }) => independent)).toEqual(Array(11).fill(0));
  });

  test("fieldSupport() takes a source that retells others and names none for no witness", () => {
    const sources = edition.sources.map((source) => ({ ...source, kind: "aggregator" as const, origin: source.id }));
    expect(fieldSupport({ ...edition, sources }).map(({ independent }) => independent)).toEqual(Array(11).fill(0));
    expect(weakest({ ...edition, sources }, 1)).toMatchObject([{ origins: 0 }]);
  });

  test("precision() counts exact days, ranges and unknown ends", () => {
    expect(precision(edition)).toEqual({
      start: { exact: 1, ranged: 28 },
      end: { exact: 2, ranged: 2, unknown: 25 },
    });
  });

  test("weakest() puts records with one origin and nothing else first", () => {
    const records = weakest(edition, 10);
    expect(records).toHaveLength(10);
    expect(records.every(({ origins, stated, single }) => origins === 1 && single === stated)).toBe(true);
  });

  test("doubtfulSources() names the two documents without an address", () => {
    const reasons = doubtfulSources(edition).filter(({ reason }) => reason === "has no address");
    expect(reasons.map(({ id }) => id)).toEqual(["aafc-vostochny-summit-2023-09", "wire-rewrite-lavrov-2023-10"]);
  });

  test("qualityTables() shows the counts", () => {
    expect(qualityTables(edition)).toContain("| `host` | 29 | 4 | 14 % |");
  });
});
