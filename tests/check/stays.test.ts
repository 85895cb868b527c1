import { describe, expect, test } from "vitest";
import type { DataRuleName } from "../../scripts/check/rules/index.ts";
import { days, foundBy } from "./made-up.ts";

const start = (earliest: string, latest?: string) => ({ ...days(earliest, latest), basis: "source" });
const cites = (...supports: readonly string[]) => ({ source: "source-0", supports });

/** The problems that a rule finds in one exchange, by field. */
function fieldsOf(rule: DataRuleName, exchange: object, sources: readonly object[] = []): readonly string[] {
  const found = foundBy(rule, { exchanges: [exchange], sources });
  return found.map((one) => one.replace(/^exchange-0 /, "").replace(/:.*/, ""));
}

describe("days of a stay", () => {
  test.each([
    ["visit-2024-03", start("2024-03-10"), []],
    ["visit-2024-03-02", start("2024-03-10"), []],
    ["visit-2024-02", start("2024-02-20", "2024-03-10"), []],
    ["visit-2024-03", start("2024-02-20", "2024-05-10"), ["id"]],
    ["visit-2024-02", start("2024-04-01"), []],
    ["visit-2024-02", start("2024-04-02"), ["id"]],
    ["visit-2024-02-28", start("2024-04-02"), ["id"]],
    ["visit-2024-04", start("2024-02-29"), []],
    ["visit-2024-04", start("2024-02-28"), ["id"]],
    ["visit", start("2024-02-28"), []],
    ["visit-2023-03-extra", start("2024-02-28"), []],
  ])("month-in-id: %s began %j", (id, began, fields) => {
    expect(foundBy("month-in-id", { exchanges: [{ id, start: began }] }).map((one) => one.split(/[ :]/)[1])).toEqual(
      fields,
    );
  });

  test.each([
    ["2024-03/1", start("2024-03-10"), []],
    ["2024-02/9", start("2024-03-10"), ["reportedItems"]],
    ["2024-04/1", start("2024-03-10"), ["reportedItems"]],
    ["2024-02/1", start("2024-02-29", "2024-03-10"), []],
    ["2024-03/1", start("2024-02-29", "2024-03-10"), []],
    ["2024-04/1", start("2024-02-29", "2024-03-10"), ["reportedItems"]],
  ])("item-month: %s began %j", (item, began, fields) => {
    expect(fieldsOf("item-month", { start: began, reportedItems: [{ source: "a", item }] })).toEqual(fields);
  });

  test.each([
    ["stay-at-most-21-days", { end: days("2024-03-31") }, []],
    ["stay-at-most-21-days", { end: days("2024-04-01") }, ["end"]],
    ["stay-at-most-21-days", { end: null }, []],
    ["end-after-start", { end: days("2024-03-10") }, []],
    ["end-after-start", { end: days("2024-03-09", "2024-03-10") }, ["end"]],
    ["end-after-start", { start: start("2024-03-10", "2024-03-12"), end: days("2024-03-10", "2024-03-11") }, ["end"]],
    ["end-after-start", { start: start("2024-03-10", "2024-03-12"), end: days("2024-03-10", "2024-03-12") }, []],
    ["last-seen", { lastSeen: "2024-03-10" }, []],
    ["last-seen", { lastSeen: "2024-03-09" }, ["lastSeen"]],
    ["last-seen", { lastSeen: "2024-03-11", end: days("2024-03-12") }, ["lastSeen"]],
    ["last-seen", { lastSeen: null, end: days("2024-03-12") }, []],
  ] as const)("%s: %j", (rule, exchange, fields) => expect(fieldsOf(rule, exchange)).toEqual(fields));

  test("last-seen says what is wrong", () => {
    expect(
      foundBy("last-seen", {
        exchanges: [{ lastSeen: "2024-03-09" }, { lastSeen: "2024-03-10", end: days("2024-03-11") }],
      }),
    ).toEqual([
      "exchange-0 lastSeen: is before the latest start, 2024-03-10",
      "exchange-1 lastSeen: is given together with an end",
    ]);
  });
});

describe("days of a stay and of its sources", () => {
  test.each([
    [{}, "2024-02-08", []],
    [{}, "2024-02-07", ["start"]],
    [{ evidence: [cites("start.latest")] }, "2024-02-07", ["start"]],
    [{ evidence: [cites("start.earliest")] }, "2024-02-07", []],
    [{ evidence: [cites("host")] }, "2024-02-07", []],
    [{ plans: [{}] }, "2024-02-07", []],
    [{}, "2024-04-20", []],
  ])("start-near-its-sources: %j published on %s", (part, published, fields) => {
    const exchange = { evidence: [cites("host", "start")], ...part };
    expect(fieldsOf("start-near-its-sources", exchange, [{ published: days(published) }])).toEqual(fields);
  });

  test("start-near-its-sources finds a problem only if every source is old and dated", () => {
    const evidence = [cites("start"), { source: "source-1", supports: ["start"] }];
    const old = { published: days("2024-01-01") };
    expect(fieldsOf("start-near-its-sources", { evidence }, [old, old])).toEqual(["start"]);
    expect(fieldsOf("start-near-its-sources", { evidence }, [old, { published: days("2024-03-01") }])).toEqual([]);
    expect(fieldsOf("start-near-its-sources", { evidence }, [old, { published: days("2024-05-01") }])).toEqual([]);
    expect(fieldsOf("start-near-its-sources", { evidence }, [old, {}])).toEqual([]);
    expect(fieldsOf("start-near-its-sources", { evidence }, [old])).toEqual([]);
  });

  test("start-near-its-sources ignores announced reports, and no others", () => {
    const evidence = [cites("start")];
    const sources = [{ published: days("2024-01-01") }];
    expect(foundBy("start-near-its-sources", { unconfirmed: [{ evidence, reason: "announced" }], sources })).toEqual(
      [],
    );
    expect(foundBy("start-near-its-sources", { unconfirmed: [{ evidence, reason: "alleged" }], sources })).toHaveLength(
      1,
    );
  });

  test.each([
    ["2024-03-31", "2024-03-31", ["lastSeen"], []],
    ["2024-03-31", "2024-04-05", ["lastSeen"], []],
    ["2024-03-31", "2024-03-30", ["lastSeen"], ["lastSeen"]],
    ["2024-03-31", null, ["lastSeen"], []],
    ["2024-03-31", "2024-03-30", ["host"], []],
    ["2024-04-01", "2024-04-05", ["lastSeen"], ["lastSeen"]],
    [null, "2024-03-01", ["lastSeen"], []],
  ])("last-seen-reported-afterwards: %s published on %s for %j", (lastSeen, published, supports, fields) => {
    const sources = [{ published: published === null ? null : days(published) }];
    expect(fieldsOf("last-seen-reported-afterwards", { lastSeen, evidence: [cites(...supports)] }, sources)).toEqual(
      fields,
    );
  });

  test.each([
    [days("2024-03-12"), "2024-03-12", ["end"], []],
    [days("2024-03-12"), "2024-03-11", ["end"], ["evidence"]],
    [days("2024-03-12"), "2024-03-11", ["host"], []],
    [days("2024-03-11", "2024-03-12"), "2024-03-11", ["end"], []],
    [null, "2024-03-01", ["end"], []],
    [days("2024-03-12"), null, ["end"], []],
  ])("end-reported-afterwards: %j published on %s for %j", (end, published, supports, fields) => {
    const sources = [{ published: published === null ? null : days(published) }];
    expect(fieldsOf("end-reported-afterwards", { end, evidence: [cites(...supports)] }, sources)).toEqual(fields);
    expect(fieldsOf("end-reported-afterwards", { end, evidence: [cites(...supports)] })).toEqual([]);
  });

  test.each([
    ["2024-01-10", []],
    ["2024-01-09", ["conflicts"]],
    ["2024-06-30", []],
    [null, []],
  ])("conflict-source-near-start: published on %s", (published, fields) => {
    const sources = [{ published: published === null ? null : days(published) }];
    expect(fieldsOf("conflict-source-near-start", { conflicts: [{ source: "source-0" }] }, sources)).toEqual(fields);
    expect(fieldsOf("conflict-source-near-start", { conflicts: [{ source: "source-0" }] })).toEqual([]);
  });

  test.each([
    [{}, ["host"], "2024-03-10", []],
    [{}, ["host"], "2024-03-09", ["evidence"]],
    [{}, ["start"], "2024-03-09", ["evidence"]],
    [{}, ["host"], null, []],
    [{ plans: [{ source: "source-0" }] }, ["start", "start.latest"], "2024-03-09", []],
    [{ plans: [{ source: "source-0" }] }, ["start", "host"], "2024-03-09", ["evidence"]],
    [{ plans: [{ source: "other" }] }, ["start"], "2024-03-09", ["evidence"]],
    [{ plans: [{ source: "other" }, { source: "source-0" }] }, ["start"], "2024-03-09", []],
  ])("reported-afterwards: %j %j published on %s", (part, supports, published, fields) => {
    const sources = [{ published: published === null ? null : days(published) }];
    expect(fieldsOf("reported-afterwards", { ...part, evidence: [cites(...supports)] }, sources)).toEqual(fields);
  });

  test("last-seen-reported-afterwards needs one source published on the day or later", () => {
    const evidence = [cites("lastSeen"), { source: "source-1", supports: ["lastSeen"] }];
    const sources = [{ published: days("2024-03-01") }, { published: days("2024-04-01") }];
    expect(fieldsOf("last-seen-reported-afterwards", { lastSeen: "2024-03-11", evidence }, sources)).toEqual([]);
  });

  test("reported-afterwards leaves a missing source to another rule", () => {
    expect(fieldsOf("reported-afterwards", { evidence: [cites("host")] })).toEqual([]);
  });

  test("reported-afterwards lets announcements support an announced report if a plan cites them", () => {
    const sources = [{ published: days("2024-03-01") }];
    const evidence = [cites("start", "host")];
    const plans = [{ source: "source-0" }];
    expect(
      foundBy("reported-afterwards", { unconfirmed: [{ reason: "announced", evidence, plans }], sources }),
    ).toEqual([]);
    expect(foundBy("reported-afterwards", { unconfirmed: [{ reason: "announced", evidence }], sources })).toHaveLength(
      1,
    );
    expect(foundBy("reported-afterwards", { unconfirmed: [{ reason: "alleged", evidence, plans }], sources })).toEqual([
      "report-0 evidence: source-0 was published on 2024-03-01, before the start, but supports start, host",
    ]);
  });
});

describe("one-place-at-a-time", () => {
  const led = (by: string, from: string, to: string | null, role = "head") => ({
    start: start(from),
    end: to === null ? null : days(to),
    participants: [{ role, official: by }],
  });

  test.each([
    [led("a", "2024-03-10", "2024-03-12"), led("a", "2024-03-11", "2024-03-13"), 1],
    [led("a", "2024-03-11", "2024-03-13"), led("a", "2024-03-10", "2024-03-12"), 1],
    [led("a", "2024-03-10", "2024-03-12"), led("a", "2024-03-12", "2024-03-13"), 0],
    [led("a", "2024-03-12", "2024-03-13"), led("a", "2024-03-10", "2024-03-12"), 0],
    [led("a", "2024-03-10", "2024-03-12"), led("b", "2024-03-11", "2024-03-13"), 0],
    [led("a", "2024-03-10", "2024-03-12"), led("a", "2024-03-11", "2024-03-13", "member"), 0],
    [led("a", "2024-03-10", null), led("a", "2024-03-10", "2024-03-13"), 0],
    [led("a", "2024-03-10", "2024-03-13"), led("a", "2024-03-10", null), 0],
  ])("%j and %j", (one, other, problems) => {
    expect(foundBy("one-place-at-a-time", { exchanges: [one, other] })).toHaveLength(problems);
  });

  test("accepts two delegations with unnamed heads", () => {
    const visit = { ...led("a", "2024-03-10", "2024-03-12"), participants: [{ role: "head", official: null }] };
    expect(foundBy("one-place-at-a-time", { exchanges: [visit, visit] })).toEqual([]);
  });

  test("names the head of both delegations, once per pair", () => {
    const visit = led("a", "2024-03-10", "2024-03-12");
    expect(foundBy("one-place-at-a-time", { exchanges: [visit, visit, led("b", "2024-03-10", "2024-03-12")] })).toEqual(
      ["exchange-0 start: overlaps with exchange-1, also led by a"],
    );
  });
});
