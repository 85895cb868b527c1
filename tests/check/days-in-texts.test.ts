import { describe, expect, test } from "vitest";
import { conventionalDays } from "../../scripts/read/days.ts";
import { leastStay } from "../../scripts/read/least-stay.ts";
import { days, foundBy } from "./made-up.ts";

const text = (en: string) => ({ en, fr: "" });
const start = { ...days("2024-03-10"), basis: "source" };

/** The problems that a rule finds in one exchange, without its id. */
function faultsOf(rule: Parameters<typeof foundBy>[0], exchange: object): readonly string[] {
  return foundBy(rule, { exchanges: [exchange] }).map((one) => one.replace("exchange-0 ", ""));
}

describe("days that texts name", () => {
  test.each([
    [{ summary: text("On 10 March.") }, true],
    [{ summary: text("On 11 March.") }, false],
    [{ summary: text("On 11 March."), start: { ...start, basis: "convention" } }, true],
    [{ summary: text("On 11 March."), start: { ...start, earliest: "2024-03-09" } }, true],
    [{ summary: text(""), outcomes: [text("On 10 March.")] }, false],
  ])("start-in-summary: %j", (exchange, isNamed) => {
    expect(faultsOf("start-in-summary", exchange)).toEqual(isNamed ? [] : ["start: 2024-03-10 is not in the summary"]);
  });

  test.each([
    ["end-in-text", { end: days("2024-03-12"), summary: text("To 12 March.") }, []],
    ["end-in-text", { end: days("2024-03-12"), outcomes: [text("One."), text("On 12 March.")] }, []],
    [
      "end-in-text",
      { end: days("2024-03-12"), summary: text("On 1"), outcomes: [text("2 March.")] },
      ["end: 2024-03-12 is not in the summary or the outcomes"],
    ],
    ["end-in-text", { end: days("2024-03-12") }, ["end: 2024-03-12 is not in the summary or the outcomes"]],
    ["end-in-text", { end: days("2024-03-11", "2024-03-12") }, []],
    ["end-in-text", { end: null }, []],
    ["last-seen-in-text", { lastSeen: "2024-03-12", summary: text("On 12 March.") }, []],
    ["last-seen-in-text", { lastSeen: "2024-03-12" }, ["lastSeen: 2024-03-12 is not in the summary or the outcomes"]],
    ["last-seen-in-text", { lastSeen: null }, []],
  ] as const)("%s: %j", (rule, exchange, faults) => expect(faultsOf(rule, exchange)).toEqual(faults));

  test.each([
    ["On 10 March.", []],
    ["On 12 March.", []],
    ["On 13 March.", ["outcomes.0: names 2024-03-13, outside the stay"]],
    ["On 9 March.", ["outcomes.0: names 2024-03-09, outside the stay"]],
    ["On 26 March.", ["outcomes.0: names 2024-03-26, outside the stay"]],
    ["On 27 March.", []],
    ["On 25 February.", ["outcomes.0: names 2024-02-25, outside the stay"]],
    ["On 24 February.", []],
    ["On 13 March 2020.", []],
    [
      "On 13 March and 14 March.",
      ["outcomes.0: names 2024-03-13, outside the stay", "outcomes.0: names 2024-03-14, outside the stay"],
    ],
    ["On the 13th.", []],
  ])("days-during-stay: %s", (outcome, faults) => {
    expect(faultsOf("days-during-stay", { end: days("2024-03-12"), outcomes: [text(outcome)] })).toEqual(faults);
    expect(faultsOf("days-during-stay", { end: null, outcomes: [text(outcome)] })).toEqual([]);
  });

  test("days-during-stay reads months with two digits", () => {
    const exchange = { start: { ...days("2024-11-10"), basis: "source" }, end: days("2024-11-12") };
    expect(faultsOf("days-during-stay", { ...exchange, outcomes: [text("One."), text("On 13 November.")] })).toEqual([
      "outcomes.1: names 2024-11-13, outside the stay",
    ]);
  });

  test.each([
    ["From 10 to 12 March.", []],
    ["From 10 to 13 March.", ["summary: says 10 to 13 March, but the stay is from 2024-03-10 to 2024-03-12"]],
    ["From 9 to 12 March.", ["summary: says 9 to 12 March, but the stay is from 2024-03-10 to 2024-03-12"]],
    ["From 1 to 5 March.", []],
    ["From 10 to 13 April.", []],
  ])("stay-in-summary: %s", (en, faults) => {
    expect(faultsOf("stay-in-summary", { end: days("2024-03-12"), summary: text(en) })).toEqual(faults);
    expect(faultsOf("stay-in-summary", { end: null, summary: text(en) })).toEqual([]);
    expect(faultsOf("stay-in-summary", { end: days("2024-03-12", "2024-03-13"), summary: text(en) })).toEqual([]);
    const open = { ...start, earliest: "2024-03-09" };
    expect(faultsOf("stay-in-summary", { start: open, end: days("2024-03-12"), summary: text(en) })).toEqual([]);
  });

  test.each([
    ["On 24 April 2024.", []],
    ["On 25 April 2024.", ["names 2024-04-25, too far from the start"]],
    ["On 25 January 2024.", []],
    ["On 24 January 2024.", ["names 2024-01-24, too far from the start"]],
    ["On 13 April 2025.", ["names 2025-04-13, too far from the start"]],
    ["On 14 April 2025.", []],
    ["On 4 July 1948.", []],
    ["On 25 April.", []],
  ])("dates-near-start: %s", (en, faults) => {
    expect(faultsOf("dates-near-start", { summary: text(en) })).toEqual(faults.map((fault) => `summary: ${fault}`));
    expect(faultsOf("dates-near-start", { outcomes: [text(en)] })).toEqual(
      faults.map((fault) => `outcomes.0: ${fault}`),
    );
    expect(faultsOf("dates-near-start", { title: text(en), plans: [{ text: text(en) }] })).toEqual([]);
    const conflict = { value: text(en), resolution: text(en) };
    expect(faultsOf("dates-near-start", { conflicts: [conflict] })).toEqual([]);
  });

  test("dates-near-start measures from the nearer bound of the start", () => {
    const open = { ...days("2024-01-10", "2024-03-10"), basis: "source" };
    expect(
      faultsOf("dates-near-start", { start: open, summary: text("On 1 January 2024 and 24 April 2024.") }),
    ).toEqual([]);
    expect(faultsOf("dates-near-start", { start: open, summary: text("On 1 November 2023.") })).toHaveLength(1);
  });
});

describe("months that were searched", () => {
  test.each([
    ["2024-03", "2024-03", 0],
    ["2024-04", "2024-05", 1],
    ["2024-01", "2024-02", 1],
  ])("start-in-coverage: from %s to %s", (from, to, problems) => {
    expect(foundBy("start-in-coverage", { exchanges: [{}], edition: { coverage: { from, to } } })).toHaveLength(
      problems,
    );
  });

  test("convention-covers-stays accepts a stay exactly as long as the convention", () => {
    const stay = (length: number) => {
      const end = new Date(Date.UTC(2024, 2, 10 + length)).toISOString().slice(0, 10);
      return { end: days(end) };
    };
    const length = leastStay({ start, ...stay(conventionalDays) } as never) ?? 0;
    const exchanges = [0, 1].map((more) => stay(conventionalDays + conventionalDays - length + more));
    const fault = `is at least ${conventionalDays + 1} days after the start, but conventionalDays is ${conventionalDays}`;
    expect(foundBy("convention-covers-stays", { exchanges })).toEqual([`exchange-1 end: ${fault}`]);
  });

  test("file-month names the file", () => {
    expect(
      foundBy("file-month", {
        exchanges: [{ file: "data/exchanges/2024-03.yml" }, { file: "data/exchanges/2024-04.yml" }],
      }),
    ).toEqual(["exchange-1 start: is in a different month from its file"]);
  });

  test.each([
    [
      [
        ["2024-01", "2024-02"],
        ["2024-03", "2024-05"],
      ],
      true,
    ],
    [[["2024-01", "2024-05"]], true],
    [
      [
        ["2024-01", "2024-02"],
        ["2024-04", "2024-05"],
      ],
      false,
    ],
    [
      [
        ["2024-01", "2024-03"],
        ["2024-03", "2024-05"],
      ],
      false,
    ],
    [[["2024-01", "2024-04"]], false],
    [[["2023-12", "2024-05"]], false],
  ])("coverage-without-gap: %j", (given, isWhole) => {
    const periods = given.map(([from, to]) => ({ from, to }));
    const edition = { coverage: { from: "2024-01", to: "2024-05", periods } };
    expect(foundBy("coverage-without-gap", { edition })).toEqual(
      isWhole ? [] : ["edition coverage.periods: do not cover every month from 2024-01 to 2024-05 exactly once"],
    );
  });
});
