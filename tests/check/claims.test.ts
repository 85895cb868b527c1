import { describe, expect, test } from "vitest";
import { claimRules } from "../../scripts/check/rules/claims.ts";

/** The fields of a claim in which a rule finds a problem. */
function fieldsOf(rule: keyof typeof claimRules, claim: object, published: object | null = null): readonly string[] {
  const made = { id: "a", file: "a.yml", line: 1, source: "s", value: 1, comparison: "exactly", scope: null, ...claim };
  const spellings = [
    { form: "Choe Son Hui", language: "en" },
    { form: "Tchoe Son-hui", language: "fr" },
  ];
  const officials = [
    { id: "choe", side: "KP", spellings },
    { id: "shoigu", side: "RU", spellings: [{ form: "Sergei Shoigu", language: "en" }] },
  ];
  const data = {
    claims: [{ definition: { en: "" }, reading: { en: "" }, ...made }],
    officials,
    sources: [{ id: "s", published }],
  };
  return claimRules[rule].check(data as never).map(({ field }) => field);
}

const scope = {
  from: "2024-01-01",
  to: "2024-06-30",
  hosts: null,
  lowestRank: null,
  channels: null,
  topics: null,
  head: null,
};

describe("claim-texts-state-rule", () => {
  test.each([
    [1, "one visit"],
    [3, "the third visit"],
    [3, "3 visits"],
    [4, "the 4th visit"],
    [6, "the sixth visit"],
    [12, "a dozen visits"],
    [12, "the twelfth visit"],
    [19, "nineteen visits"],
    [20, "twenty visits"],
    [21, "twenty-one visits"],
    [24, "two dozen visits"],
    [24, "twenty four visits"],
    [35, "thirty-five"],
    [40, "forty"],
    [51, "fifty-one"],
    [66, "sixty-six"],
    [77, "seventy-seven"],
    [88, "eighty-eight"],
    [99, "ninety-nine"],
    [120, "120 visits"],
  ])("%i is said by %j", (value, en) => {
    expect(fieldsOf("claim-texts-state-rule", { value, definition: { en } })).toEqual([]);
    expect(fieldsOf("claim-texts-state-rule", { value, reading: { en } })).toEqual([]);
    expect(fieldsOf("claim-texts-state-rule", { value: value + 200, definition: { en } })).toEqual(["value"]);
  });

  test.each([
    [0, "nothing"],
    [5, "fifteen"],
    [20, "two"],
    [3, "two"],
    [12, "eleven"],
    [24, "a dozen"],
    [21, "twenty"],
    [35, "thirty"],
    [101, "Stryker"],
    [101, "one visit"],
    [119, "nineteen visits"],
  ])("%i is not said by %j", (value, en) => {
    expect(fieldsOf("claim-texts-state-rule", { value, definition: { en } })).toEqual(["value"]);
  });

  test("the id says it too", () => {
    expect(fieldsOf("claim-texts-state-rule", { id: "two-dozen-visits", value: 24 })).toEqual([]);
  });

  test.each([
    ["more-than", "more than one", []],
    ["more-than", "at least one", []],
    ["more-than", "one", ["comparison"]],
    ["exactly", "one", []],
  ])("%s and %j", (comparison, en, fields) => {
    expect(fieldsOf("claim-texts-state-rule", { comparison, definition: { en } })).toEqual(fields);
  });

  test.each([
    [{}, "one since January 2024", []],
    // "Since 2024" means since January.
    [{}, "one in 2024", []],
    [{ from: "2024-02-01" }, "one since February 2024", []],
    [{ from: "2024-02-01" }, "one in 2024", ["scope.from"]],
    [{ from: "2024-12-01" }, "one since December 2024", []],
    [{ lowestRank: "minister" }, "one minister in 2024", []],
    [{ lowestRank: "minister" }, "one in 2024", ["scope.lowestRank"]],
    [{ channels: ["military"] }, "one of the armed forces in 2024", []],
    [{ channels: ["military"] }, "one in 2024", ["scope.channels"]],
    [{ topics: ["sport"] }, "one sport in 2024", []],
    [{ topics: ["sport", "culture"] }, "one sport in 2024", ["scope.topics"]],
    [{ head: "choe" }, "one of Choe in 2024", []],
    [{ head: "choe" }, "one of Tchoe in 2024", ["scope.head"]],
    [{ head: "choe" }, "one of Hui in 2024", ["scope.head"]],
    [{ head: "shoigu" }, "one of Shoigu in 2024", []],
    [{ head: "shoigu" }, "one of Sergei in 2024", ["scope.head"]],
    [{ head: "nobody" }, "one in 2024", ["scope.head"]],
  ])("a scope with %j and %j", (part, en, fields) => {
    expect(fieldsOf("claim-texts-state-rule", { scope: { ...scope, ...part }, definition: { en } })).toEqual(fields);
  });
});

describe("claim-scope", () => {
  const published = { earliest: "2024-07-01", latest: "2024-07-02" };

  test.each([
    [{ to: "2024-07-01" }, "", []],
    [{ to: "2024-07-05" }, "", []],
    [{ to: "2024-06-30" }, "", ["scope.to"]],
    [{ to: "2024-06-30" }, "until 30 June", []],
    [{ from: "2024-07-01", to: "2024-07-01" }, "", []],
    [{ from: "2024-07-02", to: "2024-07-01" }, "since 2 July", ["scope"]],
    [{ from: "2024-01-02", to: "2024-07-01" }, "", ["scope.from"]],
    [{ from: "2024-01-02", to: "2024-07-01" }, "since 2 January", []],
    [{ to: "2024-07-01", hosts: ["KP", "RU"] }, "", []],
    [{ to: "2024-07-01", hosts: ["KP", "CN"] }, "", ["scope.hosts"]],
  ])("%j with %j", (part, en, fields) => {
    for (const text of ["definition", "reading"]) {
      expect(fieldsOf("claim-scope", { scope: { ...scope, ...part }, [text]: { en } }, published)).toEqual(fields);
    }
  });

  test("does not check an end before a source without a date, or a claim without a scope", () => {
    expect(fieldsOf("claim-scope", { scope })).toEqual([]);
    expect(fieldsOf("claim-scope", { scope: null }, published)).toEqual([]);
    expect(fieldsOf("claim-scope", { scope, source: "unknown" }, published)).toEqual([]);
  });
});

describe("claim-ends-by-publication", () => {
  test.each([
    ["2024-06-30", { latest: "2024-06-30" }, []],
    ["2024-07-01", { latest: "2024-06-30" }, ["scope.to"]],
    ["2024-07-01", null, []],
  ])("an end on %s and a source of %j", (to, published, fields) => {
    expect(fieldsOf("claim-ends-by-publication", { scope: { ...scope, to } }, published)).toEqual(fields);
  });

  test("a claim without a scope, or whose source is missing", () => {
    expect(fieldsOf("claim-ends-by-publication", {}, { latest: "2024-06-30" })).toEqual([]);
    expect(fieldsOf("claim-ends-by-publication", { scope, source: "unknown" }, { latest: "2024-01-01" })).toEqual([]);
  });
});
