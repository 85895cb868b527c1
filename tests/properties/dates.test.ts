import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byMonth } from "../../src/helpers/by-month.ts";
import { countBoundsSince } from "../../src/helpers/count-bounds-since.ts";
import { countSince } from "../../src/helpers/count-since.ts";
import { reconcile } from "../../src/helpers/reconcile.ts";
import { byOfficial } from "../../src/index.ts";
import type { YearMonth } from "../../src/lib/calendar.ts";
import type { ReconcilableClaim } from "../../src/lib/reconcilable.ts";
import {
  type AnyRecord,
  anyYear,
  dayNumber,
  dayOf,
  daysOf,
  four,
  frozenCopy,
  inOrder,
  lengthOfMonth,
  near,
  nearRecords,
  numberOf,
  rangeIn,
  records,
  shuffled,
  since,
  two,
} from "../fixtures/arbitrary.ts";

describe("countSince() and countBoundsSince() properties", () => {
  test("countSince() counts the records whose possible days are all on or after the day", () => {
    fc.assert(
      fc.property(records, since, (list, day) => {
        const from = numberOf(day);
        expect(countSince(list, day)).toBe(list.filter((one) => daysOf(one).every((each) => each >= from)).length);
      }),
    );
  });

  test("countBoundsSince() counts the records of which all, and of which some, possible days count", () => {
    fc.assert(
      fc.property(records, since, (list, day) => {
        const from = numberOf(day);
        const { min, max } = countBoundsSince(list, day);
        expect(min).toBe(list.filter((one) => daysOf(one).every((each) => each >= from)).length);
        expect(max).toBe(list.filter((one) => daysOf(one).some((each) => each >= from)).length);
        expect(0 <= min && min <= max && max <= list.length).toBe(true);
      }),
    );
  });

  test("countBoundsSince() holds for a day of a record itself, the day before and the day after", () => {
    fc.assert(
      fc.property(nearRecords, fc.nat(), fc.integer({ min: -1, max: 1 }), (list, pick, step) => {
        const all = list.flatMap(daysOf);
        const picked = all[pick % Math.max(1, all.length)];
        if (picked === undefined) return;
        const from = picked + step;
        const day = dayOf(from);
        expect(numberOf(day)).toBe(from);
        expect(countBoundsSince(list, day)).toEqual({
          min: list.filter((one) => !daysOf(one).some((each) => each < from)).length,
          max: list.filter((one) => !daysOf(one).every((each) => each < from)).length,
        });
      }),
    );
  });

  test("countSince() and countBoundsSince() never grow with a later day", () => {
    fc.assert(
      fc.property(records, since, since, (list, one, other) => {
        const [early, late] = numberOf(one) <= numberOf(other) ? [one, other] : [other, one];
        expect(countSince(list, early)).toBeGreaterThanOrEqual(countSince(list, late));
        expect(countBoundsSince(list, early).max).toBeGreaterThanOrEqual(countBoundsSince(list, late).max);
      }),
    );
  });

  test("countSince() adds up over a partition of the records", () => {
    fc.assert(
      fc.property(records, since, (list, day) => {
        const hosted = (host: string) =>
          countSince(
            list.filter((one) => one.host === host),
            day,
          );
        expect(hosted("KP") + hosted("RU") + hosted("CN")).toBe(countSince(list, day));
      }),
    );
  });
});

describe("byMonth() properties", () => {
  test("byMonth() of a month gives the records whose last possible day is in it, in order", () => {
    fc.assert(
      fc.property(records, fc.nat(), rangeIn(anyYear), (list, pick, elsewhere) => {
        const day = list[pick % Math.max(1, list.length)]?.start.latest ?? elsewhere.earliest;
        const [year = 0, month = 0] = day.split("-").map(Number);
        const first = dayNumber(year, month, 1);
        const inMonth = (each: number) => first <= each && each < first + lengthOfMonth(year, month);
        expect(byMonth(list, day.slice(0, 7) as YearMonth)).toEqual(
          inOrder(list.filter(({ start }) => inMonth(numberOf(start.latest)))),
        );
      }),
    );
  });

  test("byMonth() of every month is a partition of the records, with every month between once", () => {
    fc.assert(
      fc.property(nearRecords, (list) => {
        const months = byMonth(list);
        expect(inOrder([...months.values()].flat())).toEqual(inOrder(list));
        const numbers = [...months.keys()].map((month) => {
          const [year = 0, number = 0] = month.split("-").map(Number);
          return year * 12 + number - 1;
        });
        const begun = list.map(
          ({ start }) => Number(start.latest.slice(0, 4)) * 12 + Number(start.latest.slice(5, 7)) - 1,
        );
        const count = list.length === 0 ? 0 : Math.max(...begun) - Math.min(...begun) + 1;
        expect(numbers).toEqual(Array.from({ length: count }, (_, offset) => Math.min(...begun) + offset));
        for (const [month, group] of months) {
          expect(group.every(({ start }) => start.latest.startsWith(month))).toBe(true);
          expect(group).toEqual(inOrder(group));
          expect(Object.isFrozen(group)).toBe(true);
        }
      }),
    );
  });

  test("byMonth() of a range gives the same for each month as byMonth() of that month", () => {
    const month = fc.tuple(near, fc.integer({ min: 1, max: 12 })).map(([year, number]) => year * 12 + number - 1);
    fc.assert(
      fc.property(nearRecords, month, month, (list, one, other) => {
        const name = (number: number) => `${four(Math.floor(number / 12))}-${two((number % 12) + 1)}` as YearMonth;
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const months = byMonth(list, { from: name(from), to: name(to) });
        const names = Array.from({ length: to - from + 1 }, (_, offset) => name(from + offset));
        expect([...months.keys()]).toEqual(names);
        for (const each of names) expect(months.get(each)).toEqual(byMonth(list, each));
      }),
    );
  });
});

describe("byOfficial() properties", () => {
  test("byOfficial() of an official gives the records that name the official, in order", () => {
    fc.assert(
      fc.property(records, (list) => {
        for (const id of ["sergei-lavrov", "kim-jong-un", "vladimir-putin", "kim-jong-il"]) {
          const named = list.filter(({ participants }) => JSON.stringify(participants).includes(`"official":"${id}"`));
          expect(byOfficial(list, id)).toEqual(inOrder(named));
        }
      }),
    );
  });

  test("byOfficial() of every official has each named person once, by the first exchange of each", () => {
    fc.assert(
      fc.property(records, (list) => {
        const all = byOfficial(list);
        const mentions = inOrder(list).flatMap(({ participants }) => participants.map(({ official }) => official));
        expect([...all.keys()]).toEqual(
          mentions.filter((id, position) => id !== null && mentions.indexOf(id) === position),
        );
        for (const [id, attended] of all) {
          expect(attended).toEqual(byOfficial(list, id));
          expect(Object.isFrozen(attended)).toBe(true);
        }
      }),
    );
  });
});

describe("order and freezing", () => {
  const claim: ReconcilableClaim = {
    id: "claim",
    value: 3,
    comparison: "exactly",
    scope: {
      from: "2024-01-15",
      to: "2025-06-15",
      hosts: ["KP", "RU"],
      lowestRank: "minister",
      channels: ["party", "government"],
      topics: ["trade", "sport"],
      head: "kim-jong-un",
    },
  };

  function answers(list: readonly AnyRecord[], day: string) {
    return {
      since: countSince(list, day),
      bounds: countBoundsSince(list, day),
      month: byMonth(list, day.slice(0, 7) as YearMonth),
      range: [...byMonth(list, { from: "2023-11", to: "2024-02" })],
      official: byOfficial(list, "Lavrov"),
      officials: [...byOfficial(list)],
      reconciliation: reconcile(claim, list),
    };
  }

  test("every helper gives the same for the same records in another order", () => {
    fc.assert(
      fc.property(shuffled, rangeIn(anyYear), ([list, other], { earliest }) => {
        expect(answers(other, earliest)).toEqual(answers(list, earliest));
      }),
    );
  });

  test("every helper gives the same for frozen and mutable records, at the first and at the second call", () => {
    fc.assert(
      fc.property(records, rangeIn(anyYear), (list, { earliest }) => {
        const frozen = frozenCopy(list);
        const expected = answers(list, earliest);
        expect(answers(frozen, earliest)).toEqual(expected);
        expect(answers(frozen, earliest)).toEqual(expected);
        expect(answers(list, earliest)).toEqual(expected);
      }),
    );
  });

  test("no helper changes or reorders the records", () => {
    fc.assert(
      fc.property(records, rangeIn(anyYear), (list, { earliest }) => {
        const before = structuredClone(list);
        answers(list, earliest);
        expect(list).toEqual(before);
      }),
    );
  });
});
