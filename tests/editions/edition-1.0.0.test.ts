import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/generated/codes.ts";
import {
  byMonth,
  byOfficial,
  claims,
  countSince,
  directionOf,
  exchanges,
  findOfficial,
  officials,
  reconcile,
  sources,
  unconfirmed,
} from "../../src/generated/releases/1.0.0.ts";
import * as later from "../../src/generated/releases/1.3.0.ts";

// What the five documents state, counted by hand.

function count(direction: Direction, since: "2023" | "2024"): number {
  return countSince(
    exchanges.filter((exchange) => directionOf(exchange) === direction),
    since,
  );
}

function exchange(id: string) {
  const found = exchanges.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`Expected an exchange ${id}`);
  return found;
}

describe("edition 1.0.0", () => {
  test("holds 29 exchanges: 20 to Russia and 9 to the DPRK", () => {
    expect(exchanges).toHaveLength(29);
    expect([count("dprk-to-russia", "2023"), count("russia-to-dprk", "2023")]).toEqual([20, 9]);
  });

  test("holds 20 exchanges of 2024: 15 to Russia and 5 to the DPRK", () => {
    expect(countSince(exchanges, "2024")).toBe(20);
    expect([count("dprk-to-russia", "2024"), count("russia-to-dprk", "2024")]).toEqual([15, 5]);
  });

  test("holds the 23 items of the chronology, one of them four times twice", () => {
    const items = exchanges.flatMap(({ reportedItems }) => reportedItems.map(({ item }) => item));
    expect(items).toHaveLength(29);
    expect(new Set(items).size).toBe(23);
    expect(items.filter((item) => item === "2024-02/3")).toHaveLength(4);
    expect(items.filter((item) => item === "2024-04/1")).toHaveLength(4);
  });

  test("has a quiet August 2023 and a busy February 2024", () => {
    const months = byMonth(exchanges);
    expect([...months.values()].map((list) => list.length)).toEqual([1, 0, 3, 2, 2, 1, 1, 6, 4, 5, 2, 2]);
  });

  test.each([
    ["shoigu-pyongyang-2023-07", "[2023-07-21..2023-07-31]"],
    ["kim-jong-un-russia-far-east-2023-09", "[2023-09-08..2023-09-13]"],
    ["im-chon-il-moscow-2023-09", "2023-09-XX/"],
    ["lavrov-pyongyang-2023-10", "2023-10-18/2023-10-19"],
    ["choe-son-hui-moscow-2024-01", "[2024-01-11..2024-01-20]"],
    ["naryshkin-pyongyang-2024-03", "[2024-03-21..2024-03-29]"],
    ["ri-song-chol-public-security-2024-06", "[2024-06-01..2024-06-23]"],
    ["putin-pyongyang-2024-06", "[2024-06-18..2024-06-19]"],
  ])("dates %s as in the documents", (id, date) => {
    expect(exchange(id).date).toBe(date);
  });

  test("leaves the minister of culture without a name", () => {
    expect(exchange("sung-jong-gyu-st-petersburg-2023-11").participants).toEqual([
      { official: null, side: "KP", role: "head", office: { en: "Minister of Culture", fr: "ministre de la Culture" } },
    ]);
  });

  test("lists the delegation at the summit, but not the people only announced with Putin", () => {
    const summit = exchange("kim-jong-un-russia-far-east-2023-09").participants.map(({ official }) => official);
    expect(summit).toEqual(
      expect.arrayContaining([
        "choe-son-hui",
        "pak-jong-chon",
        "kang-sun-nam",
        "sergei-lavrov",
        "denis-manturov",
        "sergei-shoigu",
      ]),
    );
    expect(byOfficial(exchanges, "Belooussov")).toEqual([]);
    expect(exchange("putin-pyongyang-2024-06").plans.flatMap((plan) => plan.officials)).toContain("andrei-belousov");
  });

  test("names 25 people, of whom 21 take part", () => {
    expect(officials).toHaveLength(25);
    expect(byOfficial(exchanges).size).toBe(21);
  });

  test("uses only the five documents", () => {
    const cited = new Set(exchanges.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    expect([...cited].sort()).toEqual([
      "aafc-vostochny-summit-2023-09",
      "news7-previous-visits-2024-06",
      "reuters-chronology-2024-06",
      "rt-kremlin-announces-2024-06",
      "wire-rewrite-lavrov-2023-10",
    ]);
    expect(sources.find(({ id }) => id === "aafc-vostochny-summit-2023-09")?.url).toBeNull();
    expect(unconfirmed).toEqual([]);
  });

  test("agrees with the two published tallies as far as the documents allow", () => {
    const results = claims.map((claim) => ({ id: claim.id, ...reconcile(claim, exchanges) }));
    expect(results.map(({ id, claimed, min, max, verdict }) => [id, claimed, min, max, verdict])).toEqual([
      ["eighteen-in-2024", 18, 18, 19, "possible"],
      ["more-than-two-dozen-since-2023-07", 24, 27, 28, "agrees"],
    ]);
  });
});

describe("the names in the five documents", () => {
  test.each([
    ["kim-jong-un", ["Kim Jong Un", "Kim Jong-un", "Kim Jong-Un", "Kim Yong-Un", "Kim Jong. Un"]],
    ["kim-jong-il", ["Kim Jong-il", "Kim Jon-Il"]],
    ["kim-il-sung", ["Kim Il-sung", "Kim Il Sung"]],
    ["choe-son-hui", ["Choe Son Hui", "Choe Son-hui"]],
    ["pak-jong-chon", ["Pak Jong-chon"]],
    ["kang-sun-nam", ["Kang Sun-nam"]],
    ["kim-su-gil", ["Kim Su Gil"]],
    ["im-chon-il", ["Im Chon Il"]],
    ["kim-il-guk", ["Kim Il Guk"]],
    ["ri-chang-dae", ["Ri Chang Dae"]],
    ["ri-chung-gil", ["Ri Chung Gil"]],
    ["nam-chol-gwang", ["Nam Chol Gwang"]],
    ["ri-song-chol", ["Ri Song Chol"]],
    ["yun-jong-ho", ["Yun Jong Ho"]],
    ["vladimir-putin", ["Vladimir Poutine", "Poutine"]],
    ["sergei-shoigu", ["Sergei Shoigu", "Sergueï Choïgou", "Sergueï Choïgu"]],
    ["sergei-lavrov", ["Sergei Lavrov", "Sergueï Lavrov", "Lavrov"]],
    ["sergei-naryshkin", ["Sergei Naryshkin", "Sergueï Narychkine"]],
    ["andrei-belousov", ["Andreï Belooussov"]],
    ["denis-manturov", ["Denis Mantrov"]],
    ["dmitry-medvedev", ["Dmitri Medvedev"]],
    ["dmitry-peskov", ["Dmitri Peskov"]],
    ["alexander-kozlov", ["Alexander Kozlov", "Kozlov"]],
    ["oleg-kozhemyako", ["Oleg Kozhemyako", "Kozhemyako"]],
    ["andrei-rudenko", ["Andrei Rudenko"]],
  ])("all resolve to %s", (id, forms) => {
    expect(forms.map((form) => findOfficial(form).id)).toEqual(forms.map(() => id));
  });

  // Two people in later editions have this family name; this edition has only one of them.
  test("the bare name Yun means Yun Jong Ho, and in later editions either of two people", () => {
    expect(findOfficial("Yun").id).toBe("yun-jong-ho");
    expect(() => later.findOfficial("Yun")).toThrow("Yun Jong Ho (yun-jong-ho), Yun Kwang Won (yun-kwang-won)");
  });

  test("the wrong ones are marked as misspellings", () => {
    const misspelled = officials.flatMap(({ spellings }) =>
      spellings.filter(({ kind }) => kind === "misspelling").map(({ form }) => form),
    );
    expect(misspelled.sort()).toEqual(["Denis Mantrov", "Kim Jon-Il", "Kim Jong. Un", "Kim Yong-Un", "Sergueï Choïgu"]);
  });
});
