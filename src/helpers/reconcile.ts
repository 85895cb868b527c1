import {
  checkIsClaim,
  checkIsReconcilable,
  fallsUnder,
  type ReconcilableClaim,
  type ReconcilableRecord,
} from "../internal/claims.ts";
import { show } from "../internal/input.ts";
import { compareExchanges } from "../internal/order.ts";

/**
 * What the records say of a claim: `agrees` (true for every number from `min` to `max`), `possible` (true for some of them),
 * `records-fewer` (the records hold fewer than claimed), `records-more` (they hold more) or `not-comparable` (the claim counts
 * something else than records).
 */
export type Verdict = "agrees" | "possible" | "records-fewer" | "records-more" | "not-comparable";

/**
 * A claim held against records.
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
  /** What the records say of the claim. */
  readonly verdict: Verdict;
  /** The records that certainly count. */
  readonly certain: readonly E[];
  /** The records that may count: their day, rank or head leaves it open. */
  readonly possible: readonly E[];
}

function judge({ value, comparison }: ReconcilableClaim, min: number, max: number): Verdict {
  if (comparison === "more-than") {
    if (min > value) return "agrees";
    return max > value ? "possible" : "records-fewer";
  }
  if (min > value) return "records-more";
  if (max < value) return "records-fewer";
  return min === max ? "agrees" : "possible";
}

/**
 * Holds a published figure against records.
 *
 * Each record is held against the claim's rule by its day, host, rank, channel, topics and head. What the record leaves open makes it possible,
 * not certain, so the figure may be anything from `min` to `max`.
 *
 * @typeParam E - The kind of record.
 * @param claim - A claim of the dataset, or one of your own.
 * @param exchanges - Any exchanges.
 * @returns The figure, both bounds, the verdict, and the records behind the bounds.
 * @throws {RangeError} When the period or the comparison of the claim is none.
 * @throws {TypeError} When `claim` is no claim, or `exchanges` is no array of records.
 *
 * @example
 * ```ts
 * import { claims, reconcile } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
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
  checkIsClaim(claim);
  const { value: claimed, scope } = claim;
  checkIsReconcilable(exchanges, `Cannot reconcile the claim ${show(claim.id)}`);
  if (scope === null) return { claimed, min: null, max: null, verdict: "not-comparable", certain: [], possible: [] };
  const ordered = [...exchanges].sort(compareExchanges);
  const certain = ordered.filter((exchange) => fallsUnder(exchange, scope) === true);
  const possible = ordered.filter((exchange) => fallsUnder(exchange, scope) === null);
  const min = certain.length;
  const max = min + possible.length;
  return { claimed, min, max, verdict: judge(claim, min, max), certain, possible };
}
