import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { officials } from "../../src/index.ts";
import { AmbiguousOfficialError } from "../src/errors.ts";
import { byMonth } from "../src/helpers/by-month.ts";
import { byOfficial } from "../src/helpers/by-official.ts";
import { countBoundsSince } from "../src/helpers/count-bounds-since.ts";
import { countSince } from "../src/helpers/count-since.ts";
import { findOfficial } from "../src/helpers/find-official.ts";
import { reconcile } from "../src/helpers/reconcile.ts";
import type { ReconcilableClaim, ReconcilableRecord } from "../../src/lib/claim-scope.ts";
import type { Channel, Rank } from "../../src/generated/codes.ts";
import type { IsoDay, Year, YearMonth } from "../../src/lib/calendar.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import type { Topic } from "../../src/generated/codes.ts";

// The same cases on every run and on every machine.
fc.configureGlobal({ seed: 20240619, numRuns: 200 });

interface AnyRecord extends ReconcilableRecord {
  readonly participants: readonly {
    readonly official: string | null;
    readonly role: "head" | "member" | "counterpart";
  }[];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function four(value: number): string {
  return String(value).padStart(4, "0");
}

/** A day as a number, so that the oracles compare numbers where the implementation compares strings. */
function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC() reads the years 0 to 99 as 1900 to 1999; 400 years later the calendar is the same.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000;
}

function numberOf(day: string): number {
  const [year, month = 1, date = 1] = day.split("-").map(Number);
  return dayNumber(year ?? Number.NaN, month, date);
}

function lengthOfMonth(year: number, month: number): number {
  return dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1) - dayNumber(year, month, 1);
}

/** Every day on which a record may have begun. */
function daysOf({ start }: AnyRecord): readonly number[] {
  const first = numberOf(start.earliest);
  return Array.from({ length: numberOf(start.latest) - first + 1 }, (_, offset) => first + offset);
}

const near = fc.integer({ min: 2023, max: 2026 });
const anyYear = fc.oneof({ weight: 8, arbitrary: near }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 9999 }) });

const ranks: readonly Rank[] = [
  "head-of-state",
  "head-of-government",
  "speaker",
  "deputy",
  "minister",
  "regional-head",
  "vice-minister",
  "senior-official",
  "other",
];
const stays = fc.constantFrom("sergei-lavrov", "kim-jong-un", "vladimir-putin", "own-person", null);

function rangeIn(year: fc.Arbitrary<number>): fc.Arbitrary<AnyRecord["start"]> {
  return fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(), fc.boolean())
    .map(([inYear, month, one, other, exact]) => {
      const length = lengthOfMonth(inYear, month);
      const [a, b] = [1 + (one % length), exact ? 1 + (one % length) : 1 + (other % length)];
      const name = (day: number) => `${four(inYear)}-${two(month)}-${two(day)}` as IsoDay;
      return { earliest: name(Math.min(a, b)), latest: name(Math.max(a, b)) };
    });
}

/** Records with distinct ids in no order. */
function recordsIn(year: fc.Arbitrary<number>): fc.Arbitrary<readonly AnyRecord[]> {
  const fields = fc.record({
    start: rangeIn(year),
    host: fc.constantFrom("KP", "RU", "CN"),
    rank: fc.constantFrom<Rank>(...ranks, "unstated"),
    channel: fc.constantFrom<Channel>("government", "party", "unstated"),
    topics: fc.subarray<Topic>(["trade", "sport", "defence"], { minLength: 1 }),
    participants: fc.array(
      fc.record({ official: stays, role: fc.constantFrom("head" as const, "member" as const, "counterpart" as const) }),
      { maxLength: 4 },
    ),
  });
  return fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}(-[0-9]{1,2})?$/), fields), {
      selector: ([id]) => id,
      maxLength: 14,
    })
    .map((list) => list.map(([id, rest]) => ({ id, ...rest })));
}

const records = recordsIn(anyYear);
const nearRecords = recordsIn(near);

/** A day, a month or a year; often one in which a record lies. */
const since: fc.Arbitrary<Year | YearMonth | IsoDay> = fc
  .tuple(rangeIn(anyYear), fc.constantFrom(4, 7, 10))
  .map(([{ earliest }, length]) => earliest.slice(0, length) as IsoDay);

function inOrder<Item extends AnyRecord>(list: readonly Item[]): readonly Item[] {
  const ids = list.map(({ id }) => id).sort();
  return list
    .map((one) => [numberOf(one.start.earliest), numberOf(one.start.latest), ids.indexOf(one.id), one] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(([, , , one]) => one);
}

/** The same records in another order, decided by the case. */
const shuffled = records.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
);

function frozenCopy<Item>(list: readonly Item[]): readonly Item[] {
  return deepFreeze(structuredClone(list));
}

describe("countSince() and countBoundsSince() properties", () => {
  test("countSince() counts the records of which every possible day is on or after the day", () => {
    fc.assert(
      fc.property(records, since, (list, day) => {
        const from = numberOf(day);
        expect(countSince(list, day)).toBe(list.filter((one) => daysOf(one).every((each) => each >= from)).length);
      }),
    );
  });

  test("countBoundsSince() gives the records of which every and of which some possible day counts", () => {
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
        const date = new Date(from * 86_400_000);
        const day =
          `${four(date.getUTCFullYear() - 400)}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` as IsoDay;
        expect(numberOf(day)).toBe(from);
        expect(countBoundsSince(list, day)).toEqual({
          min: list.filter((one) => !daysOf(one).some((each) => each < from)).length,
          max: list.filter((one) => !daysOf(one).every((each) => each < from)).length,
        });
      }),
    );
  });

  test("countSince() never grows with a later day, and countBoundsSince() neither", () => {
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
  test("byMonth() of a month gives the records whose days lie in it, in order", () => {
    fc.assert(
      fc.property(records, fc.nat(), rangeIn(anyYear), (list, pick, elsewhere) => {
        const day = list[pick % Math.max(1, list.length)]?.start.earliest ?? elsewhere.earliest;
        const [year = 0, month = 0] = day.split("-").map(Number);
        const first = dayNumber(year, month, 1);
        const inMonth = (each: number) => first <= each && each < first + lengthOfMonth(year, month);
        expect(byMonth(list, day.slice(0, 7) as YearMonth)).toEqual(
          inOrder(list.filter((one) => daysOf(one).every(inMonth))),
        );
      }),
    );
  });

  test("byMonth() of every month is a partition of the records in order, with every month between once", () => {
    fc.assert(
      fc.property(nearRecords, (list) => {
        const months = byMonth(list);
        expect([...months.values()].flat()).toEqual(inOrder(list));
        const numbers = [...months.keys()].map((month) => {
          const [year = 0, number = 0] = month.split("-").map(Number);
          return year * 12 + number - 1;
        });
        const began = list.map(
          ({ start }) => Number(start.earliest.slice(0, 4)) * 12 + Number(start.earliest.slice(5, 7)) - 1,
        );
        const count = list.length === 0 ? 0 : Math.max(...began) - Math.min(...began) + 1;
        expect(numbers).toEqual(Array.from({ length: count }, (_, offset) => Math.min(...began) + offset));
        for (const [month, group] of months) {
          expect(group.every(({ start }) => start.earliest.startsWith(month) && start.latest.startsWith(month))).toBe(
            true,
          );
          expect(Object.isFrozen(group)).toBe(true);
        }
      }),
    );
  });

  test("byMonth() over a range gives for each month what byMonth() gives of that month", () => {
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

  function answers(list: readonly AnyRecord[], day: IsoDay) {
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

describe("findOfficial() properties", () => {
  const spellings = officials.flatMap(({ id, side, spellings: forms }) =>
    forms.map(({ form }) => ({ id, side, form })),
  );

  /** Who is found, or who may be meant: a spelling that two people share stays ambiguous in every variant. */
  function found(name: string): readonly string[] {
    try {
      return [findOfficial(name).id];
    } catch (error) {
      if (error instanceof AmbiguousOfficialError) return error.candidates.map(({ id }) => id);
      throw error;
    }
  }

  const variants: Readonly<Record<string, (form: string) => string>> = {
    "upper case": (form) => form.toUpperCase(),
    "lower case": (form) => form.toLowerCase(),
    "composed characters": (form) => form.normalize("NFC"),
    "combining characters": (form) => form.normalize("NFD"),
    "Latin letters without diacritics": (form) =>
      [...form.normalize("NFC")]
        .map((letter) => (letter < "\u0250" ? letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : letter))
        .join(""),
    "hyphens for spaces": (form) => form.replaceAll(" ", "-"),
    "spaces for hyphens": (form) => form.replaceAll("-", " "),
    "no spaces or hyphens": (form) => form.replace(/[ -]/g, ""),
    "no full stops or apostrophes": (form) => form.replace(/[.'’]/g, ""),
    "white space around it and twice within": (form) => `\t ${form.replaceAll(" ", " \u00a0")}\n`,
    "е for ё": (form) => form.replaceAll("ё", "е").replaceAll("Ё", "Е"),
  };

  test("findOfficial() finds the bearer of every spelling of the dataset", () => {
    for (const { id, form } of spellings) expect([form, found(form).includes(id)]).toEqual([form, true]);
  });

  for (const [name, variant] of Object.entries(variants)) {
    test(`findOfficial() finds the same for every spelling with ${name}`, () => {
      for (const { form } of spellings) expect([form, found(variant(form))]).toEqual([form, found(form)]);
    });
  }

  test("findOfficial() finds the bearer of every spelling with the family name at the other end", () => {
    for (const { id, side, form } of spellings.filter((one) => one.form.includes(" "))) {
      const turned =
        side === "KP"
          ? [form.replace(/^(\S+) (.+)$/, "$2 $1")]
          : [form.replace(/^(.+) (\S+)$/, "$2 $1"), form.replace(/^(.+) (\S+)$/, "$2, $1")];
      for (const name of turned) expect([name, found(name).includes(id)]).toEqual([name, true]);
    }
  });

  test("findOfficial() finds the bearer of every id", () => {
    for (const { id } of officials) expect(found(id)).toEqual([id]);
  });

  test("findOfficial() finds the same for any mixture of case, punctuation and composition", () => {
    const marks = fc.constantFrom("", "", "", " ", "-", ".", "'", "’", "‐", "\u00a0");
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.array(fc.tuple(fc.boolean(), marks), { minLength: 60, maxLength: 60 }),
        fc.boolean(),
        ({ form }, changes, decomposed) => {
          const name = [...form.normalize("NFC")]
            .map((letter, position) => {
              const [upper, mark] = changes[position] ?? [false, ""];
              return (upper ? letter.toUpperCase() : letter.toLowerCase()) + mark;
            })
            .join("");
          expect(found(decomposed ? name.normalize("NFD") : name)).toEqual(found(form));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("findOfficial() gives an official, or an error with the name as it was, for any string", () => {
    const anyName = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...spellings.map(({ form }) => form.slice(1))),
    );
    fc.assert(
      fc.property(anyName, (name) => {
        try {
          expect(officials).toContain(findOfficial(name));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error).toMatchObject({ value: name });
        }
      }),
    );
  });
});

describe("reconcile() properties", () => {
  const bound = rangeIn(near);
  const claims: fc.Arbitrary<ReconcilableClaim & { scope: NonNullable<ReconcilableClaim["scope"]> }> = fc.record({
    id: fc.constant("claim"),
    value: fc.nat({ max: 10 }),
    comparison: fc.constantFrom("exactly" as const, "more-than" as const),
    scope: fc
      .record({
        days: fc.tuple(bound, bound),
        hosts: fc.option(fc.subarray(["KP", "RU"])),
        lowestRank: fc.option(fc.constantFrom<Rank>(...ranks)),
        channels: fc.option(fc.subarray<Channel>(["government", "party"], { minLength: 1 })),
        topics: fc.option(fc.subarray<Topic>(["trade", "sport"])),
        head: fc.option(fc.constantFrom("sergei-lavrov", "kim-jong-un")),
      })
      .map(({ days: [one, other], ...rest }) => {
        const [from, to] = numberOf(one.earliest) <= numberOf(other.earliest) ? [one, other] : [other, one];
        return { from: from.earliest, to: to.earliest, ...rest };
      }),
  });

  /** Records and a claim, whose period often begins or ends on the very day that bounds a record. */
  const held = fc.tuple(nearRecords, claims, fc.nat(), fc.nat()).map(([list, claim, one, other]) => {
    const bounds = [claim.scope.from, claim.scope.to, ...list.flatMap(({ start }) => [start.earliest, start.latest])];
    const { from, to } = claim.scope;
    const picked = [bounds[one % bounds.length] ?? from, bounds[other % bounds.length] ?? to].sort();
    const [first = from, last = to] = picked;
    return { list, claim: { ...claim, scope: { ...claim.scope, from: first, to: last } } };
  });

  /** Whether a record counts in each of the cases that its open parts leave: every day, every rank, every head and so on. */
  function outcomes(
    one: AnyRecord,
    { scope }: { readonly scope: NonNullable<ReconcilableClaim["scope"]> },
  ): readonly boolean[] {
    const heads = one.participants.filter(({ role }) => role === "head").map(({ official }) => official);
    const open = heads.length === 0 || heads.includes(null);
    const ledBy = (open ? [...heads, null] : heads).reduce<readonly (readonly (string | null)[])[]>(
      (all, head) =>
        head === null
          ? all.flatMap((each) => [
              [...each, scope.head],
              [...each, "somebody-else"],
            ])
          : all.map((each) => [...each, head]),
      [[]],
    );
    // An unstated rank may be any of the list or none of it, an unstated channel likewise.
    const rankNumbers = one.rank === "unstated" ? [0, ranks.length] : [ranks.indexOf(one.rank)];
    const channels = one.channel === "unstated" ? [...(scope.channels ?? []).slice(0, 1), "another"] : [one.channel];
    return daysOf(one).flatMap((day) =>
      rankNumbers.flatMap((rank) =>
        channels.flatMap((channel) =>
          ledBy.map(
            (leaders) =>
              numberOf(scope.from) <= day &&
              day <= numberOf(scope.to) &&
              (scope.hosts ?? ["KP", "RU", "CN"]).some((host) => host === one.host) &&
              (scope.lowestRank === null || rank <= ranks.indexOf(scope.lowestRank)) &&
              (scope.channels === null || scope.channels.some((each) => each === channel)) &&
              (scope.topics === null ||
                new Set([...scope.topics, ...one.topics]).size < scope.topics.length + one.topics.length) &&
              (scope.head === null || leaders.includes(scope.head)),
          ),
        ),
      ),
    );
  }

  test("reconcile() takes for certain what counts in every case, for possible what counts in some", () => {
    fc.assert(
      fc.property(held, ({ list, claim }) => {
        const { certain, possible, min, max, claimed } = reconcile(claim, list);
        const counted = inOrder(list).map((one) => ({ one, inCases: outcomes(one, claim) }));
        const sure = counted.filter(({ inCases }) => !inCases.includes(false)).map(({ one }) => one);
        const maybe = counted
          .filter(({ inCases }) => inCases.includes(true) && inCases.includes(false))
          .map(({ one }) => one);
        expect(certain).toEqual(sure);
        expect(possible).toEqual(maybe);
        expect([claimed, min, max]).toEqual([claim.value, certain.length, certain.length + possible.length]);
      }),
      { numRuns: 1000 },
    );
  });

  test("reconcile() says what holds of every number between the bounds, of some, or of none", () => {
    fc.assert(
      fc.property(held, ({ list, claim }) => {
        const { min, max, verdict } = reconcile(claim, list);
        const numbers = Array.from({ length: (max ?? 0) - (min ?? 0) + 1 }, (_, offset) => (min ?? 0) + offset);
        const holds = numbers.map((number) =>
          claim.comparison === "exactly" ? number === claim.value : number > claim.value,
        );
        const beside = numbers.every((number) => number > claim.value) ? "records-more" : "records-fewer";
        const expected = holds.every(Boolean) ? "agrees" : holds.some(Boolean) ? "possible" : beside;
        expect(verdict).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
