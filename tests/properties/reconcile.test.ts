import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Channel, Topic } from "../../src/generated/codes.ts";
import { reconcile } from "../../src/helpers/reconcile.ts";
import type { ReconcilableClaim } from "../../src/lib/reconcilable.ts";
import { type AnyRecord, daysOf, inOrder, near, nearRecords, numberOf, rangeIn, ranks } from "../fixtures/arbitrary.ts";

describe("reconcile() properties", () => {
  const bound = rangeIn(near);
  const claims: fc.Arbitrary<ReconcilableClaim & { scope: NonNullable<ReconcilableClaim["scope"]> }> = fc.record({
    id: fc.constant("claim"),
    value: fc.nat({ max: 10 }),
    comparison: fc.constantFrom("exactly" as const, "more-than" as const),
    scope: fc
      .record({
        days: fc.tuple(bound, bound),
        hosts: fc.option(fc.subarray(["KP", "RU"], { minLength: 1 })),
        lowestRank: fc.option(fc.constantFrom(...ranks)),
        channels: fc.option(fc.subarray<Channel>(["government", "party"], { minLength: 1 })),
        topics: fc.option(fc.subarray<Topic>(["trade", "sport"], { minLength: 1 })),
        head: fc.option(fc.constantFrom("sergei-lavrov", "kim-jong-un")),
      })
      .map(({ days: [one, other], ...rest }) => {
        const [from, to] = numberOf(one.earliest) <= numberOf(other.earliest) ? [one, other] : [other, one];
        return { from: from.earliest, to: to.earliest, ...rest };
      }),
  });

  /** Records and a claim, whose period often begins or ends exactly on a bound of a record. */
  const held = fc.tuple(nearRecords, claims, fc.nat(), fc.nat()).map(([list, claim, one, other]) => {
    const bounds = [claim.scope.from, claim.scope.to, ...list.flatMap(({ start }) => [start.earliest, start.latest])];
    const { from, to } = claim.scope;
    const picked = [bounds[one % bounds.length] ?? from, bounds[other % bounds.length] ?? to].sort();
    const [first = from, last = to] = picked;
    return { list, claim: { ...claim, scope: { ...claim.scope, from: first, to: last } } };
  });

  /** Whether a record counts, for each possible value of its unknown parts: every day, every rank, every head and so on. */
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
    // An unstated rank may be any rank in the list or none of them, and likewise an unstated channel.
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

  test("reconcile() treats records that count in every case as certain, and in some cases as possible", () => {
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

  test("reconcile() gives the verdict that holds for all numbers between the bounds, some, or none", () => {
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
