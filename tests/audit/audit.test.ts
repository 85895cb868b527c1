import { bindHelpers } from "dprk-russia-exchanges/bind";
import * as edition from "dprk-russia-exchanges/releases/1.0.0";
import { describe, expect, test } from "vitest";
import { type AuditedEdition, doubtfulSources, fieldSupport, precision, weakest } from "../../docs/quality/audit.ts";
import { qualityTables } from "../../docs/quality/report.ts";

/** The edition with every source changed, and its helpers bound to the changed sources. */
function withSources(change: (source: edition.Source) => edition.Source): AuditedEdition {
  const { exchanges, unconfirmed, officials } = edition;
  const sources = edition.sources.map(change);
  return { exchanges, unconfirmed, sources, ...bindHelpers({ officials, sources }) };
}

// The first edition rests on five documents, so its figures can be counted by hand.
describe("the audit of the first edition", () => {
  test("fieldSupport() counts the records that state a field, and those with two witnesses", () => {
    const support = new Map(
      fieldSupport(edition).map(({ field, stated, independent }) => [field, [stated, independent]]),
    );
    expect(support.get("start")).toEqual([29, 0]);
    expect(support.get("end")).toEqual([4, 0]);
    expect(support.get("member")).toEqual([1, 0]);
    expect(support.get("host")).toEqual([29, 4]);
  });

  test("fieldSupport() counts evidence for one bound of the arrival as evidence for the arrival", () => {
    const [exchange] = edition.exchanges;
    if (exchange === undefined) throw new Error("expected an exchange");
    const evidence = exchange.evidence.map(({ source }) => ({ source, supports: ["start.latest"] as const }));
    const [start] = fieldSupport({ ...edition, exchanges: [{ ...exchange, evidence }] });
    expect(start).toMatchObject({ field: "start", stated: 1 });
  });

  test("fieldSupport() counts sources with the same origin as one witness", () => {
    const support = fieldSupport(withSources((source) => ({ ...source, origin: "one-dispatch" })));
    expect(new Set(support.map(({ independent }) => independent))).toEqual(new Set([0]));
  });

  test("fieldSupport() does not count a source that repeats others without naming them", () => {
    const retold = withSources((source) => ({ ...source, kind: "aggregator", origin: source.id }));
    expect(new Set(fieldSupport(retold).map(({ independent }) => independent))).toEqual(new Set([0]));
    expect(weakest(retold, 1)).toMatchObject([{ witnesses: 0 }]);
  });

  test("precision() counts exact days, ranges, conventions and unknown ends", () => {
    expect(precision(edition)).toEqual({
      start: { exact: 1, ranged: 28, convention: 0 },
      end: { exact: 2, ranged: 2, unknown: 25 },
    });
    const exchanges = edition.exchanges.map((exchange) => {
      return { ...exchange, start: { ...exchange.start, basis: "convention" as const } };
    });
    expect(precision({ ...edition, exchanges }).start).toEqual({ exact: 0, ranged: 0, convention: 29 });
  });

  test("weakest() puts the records with the fewest witnesses first", () => {
    const records = weakest(edition, 29);
    expect(records.map(({ witnesses }) => witnesses)).toEqual(records.map(({ witnesses }) => witnesses).sort());
    expect(records[0]).toMatchObject({ witnesses: 1 });
    expect(records.at(-1)?.witnesses).toBeGreaterThan(1);
    expect(records.every(({ stated, single }) => single <= stated)).toBe(true);
  });

  test("doubtfulSources() names the two documents without a URL", () => {
    const reasons = doubtfulSources(edition).filter(({ reason }) => reason === "has no URL");
    expect(reasons.map(({ id }) => id)).toEqual(["aafc-vostochny-summit-2023-09", "wire-rewrite-lavrov-2023-10"]);
  });

  test("doubtfulSources() names the sources that are not witnesses", () => {
    const retold = withSources((source) => ({ ...source, kind: "database", origin: source.id }));
    const reasons = doubtfulSources(retold).filter(({ reason }) => reason.startsWith("repeats other"));
    expect(reasons.length).toBeGreaterThan(2);
  });

  test("qualityTables() shows the counts", () => {
    expect(qualityTables(edition)).toContain("| `host` | 29 | 4 | 14 % |");
  });
});
