import { describe, expect, test } from "vitest";
import { foundBy } from "./made-up.ts";

const led = (more: object, role = "head", official: string | null = "ivanov", office: unknown = "minister") => ({
  ...more,
  participants: [{ official, role, office }],
});
const party = { channel: "party" };
const state = { channel: "executive" };

describe("one-channel-for-an-office", () => {
  test.each([
    [
      [led(party), led(state)],
      ["exchange-1 channel: is executive, but party in exchange-0 for the same office of ivanov"],
    ],
    [
      [led(party), led(party), led(state)],
      ["exchange-2 channel: is executive, but party in exchange-0 for the same office of ivanov"],
    ],
    [[led(party), led({ channel: "unstated" })], []],
    [[led({ channel: "unstated" }), led(party)], []],
    [[led(party), led(state, "member")], []],
    [[led(party), led(state, "head", "orlov")], []],
    [[led(party), led(state, "head", "ivanov", "speaker")], []],
    [[led(party, "head", null), led(state, "head", null)], []],
    [[led(party, "head", "ivanov", null), led(state, "head", "ivanov", null)], []],
  ])("%j", (exchanges, problems) => {
    expect(foundBy("one-channel-for-an-office", { exchanges })).toEqual(problems);
  });

  test("also reads unconfirmed reports", () => {
    expect(foundBy("one-channel-for-an-office", { exchanges: [led(party)], unconfirmed: [led(state)] })).toHaveLength(
      1,
    );
  });
});

const one = { rank: "minister" };
const other = { rank: "deputy" };

describe("one-rank-for-an-office", () => {
  test.each([
    [[led(one), led(other)], ["exchange-1 rank: is deputy, but minister in exchange-0 for the same office of ivanov"]],
    [
      [led(one), led(one), led(other)],
      ["exchange-2 rank: is deputy, but minister in exchange-0 for the same office of ivanov"],
    ],
    [
      [led(one), led({ ...other, host: "RU" })],
      ["exchange-1 rank: is deputy, but minister in exchange-0 for the same office of ivanov"],
    ],
    [[led(one), led({ ...other, host: "CN" })], []],
    [[led(one), led({ rank: "unstated" })], []],
    [[led({ rank: "unstated" }), led(one)], []],
    [[led(one), led(other, "member")], []],
    [[led(one), led(other, "head", "orlov")], []],
    [[led(one), led(other, "head", "ivanov", "speaker")], []],
    [[led(one, "head", null), led(other, "head", null)], []],
    [[led(one, "head", "ivanov", null), led(other, "head", "ivanov", null)], []],
  ])("%j", (exchanges, problems) => {
    expect(foundBy("one-rank-for-an-office", { exchanges })).toEqual(problems);
  });
});

describe("rank-of-a-report", () => {
  test.each([
    [[led(one)], led(other), true],
    [[led({ ...one, host: "RU" })], led(other), true],
    [[led(one)], led(one), false],
    [[led({ ...one, host: "CN" })], led(other), false],
    [[led({ rank: "unstated" })], led(other), false],
    [[led({ rank: "unstated" }), led(one)], led(other), true],
    [[led(one)], led({ rank: "unstated" }), false],
    [[led(one)], led(other, "member"), false],
    [[led(one, "member")], led(other), false],
    [[led(one)], led(other, "head", "orlov"), false],
    [[led(one)], led(other, "head", "ivanov", "speaker"), false],
    [[led(one, "head", null)], led(other, "head", null), false],
  ])("%j and a report of %j", (exchanges, report, isFound) => {
    const problem = "report-0 rank: is deputy, but minister in exchange-0 for the same office of ivanov";
    expect(foundBy("rank-of-a-report", { exchanges, unconfirmed: [report] })).toEqual(
      isFound ? [problem.replace("exchange-0", `exchange-${exchanges.length - 1}`)] : [],
    );
  });
});
