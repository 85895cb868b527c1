import { checkIsReconcilable, fallsUnder, readClaim } from "../lib/claim-scope.ts";
import { forEachStart, nameOf } from "../lib/dated.ts";
import { describeValue } from "../lib/describe-value.ts";
import { inOrder } from "../lib/order.ts";
import type { ReconcilableClaim, ReconcilableRecord } from "../lib/reconcilable.ts";

/**
 * What the records say about a claim: `agrees` (true for every number from `min` to `max`), `possible` (true for some of them),
 * `records-fewer` (there are fewer records than claimed), `records-more` (there are more) or `not-comparable` (the claim counts
 * something other than records).
 */
export type Verdict = "agrees" | "possible" | "records-fewer" | "records-more" | "not-comparable";

/**
 * A claim compared with records.
 *
 * @typeParam E - The kind of record.
 */
export interface Reconciliation<E> {
  /** The published figure. */
  readonly claimed: number;
  /** Records that certainly fall under the claim's definition; `null` when it cannot be compared. */
  readonly min: number | null;
  /** Records that fall under it certainly or possibly; `null` when it cannot be compared. */
  readonly max: number | null;
  /** What the records say about the claim. */
  readonly verdict: Verdict;
  /** The records that certainly count. */
  readonly certain: readonly E[];
  /** The records that may count: their day, rank, channel or head leaves it open. */
  readonly possible: readonly E[];
}

function judge({ value, comparison }: Omit<ReconcilableClaim, "id">, min: number, max: number): Verdict {
  if (comparison === "more-than") {
    if (min > value) return "agrees";
    return max > value ? "possible" : "records-fewer";
  }
  if (min > value) return "records-more";
  if (max < value) return "records-fewer";
  return min === max ? "agrees" : "possible";
}

/**
 * Compares a published figure with records.
 *
 * Each record is compared with the claim's rule by day, host, rank, channel, topics and head. A record that leaves one of these
 * open is possible, not certain, so the true count may be anything from `min` to `max`. Hosts are checked to be two capital letters,
 * and the head to be an id in form: one that no record has leads to no record.
 *
 * @typeParam E - The kind of record.
 * @param claim - A claim of the dataset, or one of your own.
 * @param exchanges - Any exchanges.
 * @returns The figure, both bounds, the verdict, and the records behind the bounds.
 * @throws {RangeError} When the claim has an impossible value, the claim or a record has an unknown code, or a start is not two days
 * in order; the message names it.
 * @throws {TypeError} When `claim` is not a claim with all its parts, or `exchanges` is not an array of records.
 *
 * @example
 * ```ts
 * import { claims, exchanges, reconcile } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * claims
 *   .filter((claim) => claim.id === "more-than-two-dozen-since-2023-07")
 *   .map((claim) => reconcile(claim, exchanges))
 *   .map(({ claimed, min, max, verdict }) => [claimed, min, max, verdict]); //=> [[24, 27, 28, "agrees"]]
 * ```
 */
export function reconcile<E extends ReconcilableRecord>(
  claim: ReconcilableClaim,
  exchanges: readonly E[],
): Reconciliation<E> {
  const action = `Cannot reconcile the claim ${describeValue(claim?.id)}`;
  const figure = readClaim(claim, action);
  const { value: claimed, scope } = figure;
  const certain: E[] = [];
  const possible: E[] = [];
  forEachStart(exchanges, action, (_earliest, _latest, exchange, position) => {
    checkIsReconcilable(exchange, { toString: () => `${action} with ${nameOf(exchange, position)}` });
    const answer = scope !== null && fallsUnder(exchange, scope);
    if (answer === true) certain.push(exchange);
    if (answer === null) possible.push(exchange);
  });
  if (scope === null) return { claimed, min: null, max: null, verdict: "not-comparable", certain, possible };
  const min = certain.length;
  const max = min + possible.length;
  return {
    claimed,
    min,
    max,
    verdict: judge(figure, min, max),
    certain: inOrder(certain),
    possible: inOrder(possible),
  };
}
