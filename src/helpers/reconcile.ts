import { checkIsDated, checkIsList, type DatedRecord, show } from "../internal/input.ts";
import { compareExchanges } from "../internal/order.ts";
import type { Claim, ClaimScope } from "../model/claim.ts";
import { type Channel, type Rank, ranks } from "../model/codes.ts";
import type { Participant } from "../model/exchange.ts";
import type { Topic } from "../model/topics.ts";
import type { Unregistered } from "../model/unregistered.ts";

/** What holding a claim against records needs of a record. */
export interface ReconcilableRecord extends DatedRecord {
  /** Country in which it took place. */
  readonly host: string;
  /** Rank of the head of the visiting delegation. */
  readonly rank: Rank;
  /** Line along which the two sides met. */
  readonly channel: Channel;
  /** What it was about. */
  readonly topics: readonly Topic[];
  /** Who took part, and in which role. */
  readonly participants: readonly Unregistered<Pick<Participant, "official" | "role">>[];
}

/** What holding a claim against records needs of the claim. */
export interface ReconcilableClaim extends Unregistered<Pick<Claim, "value" | "comparison" | "scope">> {
  /** Name of the claim. */
  readonly id: string;
}

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

type Scope = Unregistered<ClaimScope>;

/** `true` and `false` are certain, `null` is not known. */
type Answer = boolean | null;

const rankOrder = /* @__PURE__ */ Object.keys(ranks) as readonly Rank[];

function beganWithin({ start }: ReconcilableRecord, { from, to }: Scope): Answer {
  if (start.latest < from || start.earliest > to) return false;
  return start.earliest >= from && start.latest <= to ? true : null;
}

function hasRank({ rank }: ReconcilableRecord, { lowestRank }: Scope): Answer {
  if (lowestRank === null) return true;
  const position = rankOrder.indexOf(rank);
  return rank === "unstated" || position < 0 ? null : position <= rankOrder.indexOf(lowestRank);
}

function isOfChannel({ channel }: ReconcilableRecord, { channels }: Scope): Answer {
  if (channels === null) return true;
  return channel === "unstated" ? null : channels.includes(channel);
}

function isAbout({ topics }: ReconcilableRecord, scope: Scope): Answer {
  return scope.topics === null || topics.some((topic) => scope.topics?.includes(topic));
}

function isLedBy({ participants }: ReconcilableRecord, { head }: Scope): Answer {
  if (head === null) return true;
  const heads = participants.filter(({ role }) => role === "head").map(({ official }) => official);
  if (heads.includes(head)) return true;
  return heads.length === 0 || heads.includes(null) ? null : false;
}

function fallsUnder(exchange: ReconcilableRecord, scope: Scope): Answer {
  const answers = [
    beganWithin(exchange, scope),
    scope.hosts === null || scope.hosts.includes(exchange.host),
    hasRank(exchange, scope),
    isOfChannel(exchange, scope),
    isAbout(exchange, scope),
    isLedBy(exchange, scope),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
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
  const claimed: unknown = (claim as { value?: unknown } | null | undefined)?.value;
  if (typeof claimed !== "number" || Number.isNaN(claimed)) {
    throw new TypeError(`Cannot reconcile ${show(claim)}: expected a claim with a value`);
  }
  const action = `Cannot reconcile the claim ${show(claim.id)}`;
  checkIsDated(exchanges, action);
  for (const { id, participants } of exchanges) checkIsList(participants, `${action} with ${show(id)}`, "participant");
  const { scope } = claim;
  if (scope === undefined) throw new TypeError(`${action}: expected a scope, or null when records cannot be compared`);
  if (scope === undefined) throw new TypeError(`${action}: expected a scope, or null when records cannot be compared`);
  if (scope === null) return { claimed, min: null, max: null, verdict: "not-comparable", certain: [], possible: [] };
  const ordered = [...exchanges].sort(compareExchanges);
  const certain = ordered.filter((exchange) => fallsUnder(exchange, scope) === true);
  const possible = ordered.filter((exchange) => fallsUnder(exchange, scope) === null);
  const min = certain.length;
  const max = min + possible.length;
  return { claimed, min, max, verdict: judge(claim, min, max), certain, possible };
}
