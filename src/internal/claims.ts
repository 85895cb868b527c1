import type { Claim, ClaimScope } from "../model/claim.ts";
import { type Channel, type Rank, ranks } from "../model/codes.ts";
import { isIsoDay } from "../model/dates.ts";
import type { Participant } from "../model/exchange.ts";
import type { Topic } from "../model/topics.ts";
import type { Unregistered } from "../model/unregistered.ts";
import { checkIsDated, checkIsList, type DatedRecord, show } from "./input.ts";

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

/** Whether a record falls under a scope: what the record leaves open is not known. */
export function fallsUnder(exchange: ReconcilableRecord, scope: Scope): Answer {
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

const lists = ["hosts", "channels", "topics"] as const;

function checkIsScope(scope: unknown, action: string): void {
  if (typeof scope !== "object" || scope === null) {
    throw new TypeError(`${action}: expected a scope, or null when records cannot be compared, got ${show(scope)}`);
  }
  const { from, to, ...rest } = scope as Partial<Record<keyof Scope, unknown>>;
  if (!isIsoDay(from) || !isIsoDay(to) || to < from) {
    throw new RangeError(
      `${action}: expected a scope from one day YYYY-MM-DD to a later one, got ${show(from)} and ${show(to)}`,
    );
  }
  for (const list of lists) {
    const codes = rest[list];
    if (codes !== null && !Array.isArray(codes)) {
      throw new TypeError(`${action}: expected ${list} of its scope to be an array or null, got ${show(codes)}`);
    }
  }
}

/** Throws unless the value is a claim whose figure and scope can be read. */
export function checkIsClaim(claim: unknown): asserts claim is ReconcilableClaim {
  const { id, value, comparison, scope } = (claim ?? {}) as Partial<Record<keyof ReconcilableClaim, unknown>>;
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Cannot reconcile ${show(claim)}: expected a claim with a value`);
  }
  const action = `Cannot reconcile the claim ${show(id)}`;
  if (comparison !== "exactly" && comparison !== "more-than") {
    throw new RangeError(`${action}: expected the comparison "exactly" or "more-than", got ${show(comparison)}`);
  }
  if (scope !== null) checkIsScope(scope, action);
}

/** Throws unless the value is an array of records that can be held against a scope. */
export function checkIsReconcilable(exchanges: readonly ReconcilableRecord[], action: string): void {
  checkIsDated(exchanges, action);
  for (const { id, participants, topics } of exchanges) {
    checkIsList(participants, `${action} with ${show(id)}`, "participant");
    if (!Array.isArray(topics))
      throw new TypeError(`${action} with ${show(id)}: expected an array of topics, got ${show(topics)}`);
  }
}
