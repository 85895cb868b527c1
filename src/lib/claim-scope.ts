import { channels, ranks, topics } from "../generated/codes.ts";
import { type Action, checkIsArray, checkIsObject, isRange } from "./dated.ts";
import { describeValue } from "./describe-value.ts";
import type { ReconcilableClaim, ReconcilableRecord, ReconcilableScope } from "./reconcilable.ts";

/** `true` and `false` are certain, `null` is not known. */
type Answer = boolean | null;

/** The codes that a part of a scope or a record may have, or a pattern when there is no closed list. */
const allowed = {
  host: /^[A-Z]{2}$/,
  rank: ranks,
  channel: channels,
  topic: topics,
  head: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
} as const;

type Part = keyof typeof allowed;

function refuse(action: Action, expected: string, given: unknown): never {
  throw new RangeError(`${action}: expected ${expected}, got ${describeValue(given)}`);
}

function check(value: unknown, part: Part, action: Action): void {
  const codes = allowed[part];
  const isPattern = codes instanceof RegExp;
  if (typeof value === "string" && (isPattern ? codes.test(value) : Object.hasOwn(codes, value))) return;
  const forms = { host: 'a country such as "KP"', head: 'an id such as "sergei-lavrov"' };
  refuse(
    action,
    `${part} to be ${isPattern ? forms[part as keyof typeof forms] : Object.keys(codes).join(", ")}`,
    value,
  );
}

/** The codes of a list, read once by length and position, so that no method of a caller's subclass is called. */
function readEach(list: unknown, part: Part, action: Action): readonly string[] {
  checkIsArray(list, action, part);
  const codes: string[] = [];
  for (let position = 0; position < list.length; position += 1) {
    const code = list[position];
    check(code, part, action);
    codes.push(code as string);
  }
  return codes;
}

function readLimits(list: unknown, part: Part, action: Action): readonly string[] | null {
  if (list === null) return null;
  const codes = readEach(list, part, action);
  if (codes.length === 0) refuse(action, `a ${part}, or null for any`, list);
  return codes;
}

function readScope(scope: unknown, action: Action): ReconcilableScope {
  if (typeof scope !== "object" || scope === null) {
    throw new TypeError(`${action}: expected a scope or null, got ${describeValue(scope)}`);
  }
  const { from, to, hosts, lowestRank, channels, topics, head } = scope as Partial<Record<string, unknown>>;
  if (!isRange(from, to)) refuse(action, "a scope of two days YYYY-MM-DD in order", from);
  if (lowestRank === "unstated") refuse(action, "a lowestRank with a place in the order", lowestRank);
  if (lowestRank !== null) check(lowestRank, "rank", `${action}: lowestRank`);
  if (head !== null) check(head, "head", action);
  return {
    from,
    to: to as string,
    hosts: readLimits(hosts, "host", action),
    lowestRank: lowestRank as string | null,
    channels: readLimits(channels, "channel", action),
    topics: readLimits(topics, "topic", action),
    head: head as string | null,
  };
}

/**
 * What a comparison needs from a claim, read once.
 *
 * @throws {TypeError} When the value is not a claim.
 * @throws {RangeError} When its figure or its scope cannot be compared.
 */
export function readClaim(claim: unknown, action: Action): Omit<ReconcilableClaim, "id"> {
  const { value, comparison, scope } = (claim ?? {}) as Partial<Record<keyof ReconcilableClaim, unknown>>;
  if (typeof value !== "number") {
    throw new TypeError(`${action}: expected a claim with a value, got ${describeValue(claim)}`);
  }
  if (!Number.isSafeInteger(value) || value < 0) refuse(action, "a whole number of 0 or more as value", value);
  if (comparison !== "exactly" && comparison !== "more-than") {
    refuse(action, 'the comparison "exactly" or "more-than"', comparison);
  }
  return { value, comparison, scope: scope === null ? null : readScope(scope, action) };
}

/** Throws unless the codes of a record can be compared with a scope. */
export function checkIsReconcilable(record: ReconcilableRecord, action: Action): void {
  check(record.host, "host", action);
  check(record.rank, "rank", action);
  check(record.channel, "channel", action);
  readEach(record.topics, "topic", action);
  checkIsArray(record.participants, action, "participant");
  for (let position = 0; position < record.participants.length; position += 1) {
    checkIsObject(record.participants[position], position, action, "participant");
  }
}

function beganWithin(earliest: string, latest: string, { from, to }: ReconcilableScope): Answer {
  if (latest < from || earliest > to) return false;
  return earliest >= from && latest <= to ? true : null;
}

function hasRank(rank: string, lowestRank: string | null): Answer {
  if (lowestRank === null) return true;
  if (rank === "unstated") return null;
  const order = Object.keys(ranks);
  return order.indexOf(rank) <= order.indexOf(lowestRank);
}

function isOfChannel(channel: string, allowedChannels: readonly string[] | null): Answer {
  if (allowedChannels === null || allowedChannels.includes(channel)) return true;
  return channel === "unstated" ? null : false;
}

function isLedBy(participants: ReconcilableRecord["participants"], head: string | null): Answer {
  if (head === null) return true;
  const heads: (string | null)[] = [];
  for (let position = 0; position < participants.length; position += 1) {
    const { role, official } = participants[position] as (typeof participants)[number];
    if (role === "head") heads.push(official);
  }
  if (heads.includes(head)) return true;
  return heads.length === 0 || heads.includes(null) ? null : false;
}

function isAbout(about: readonly string[], topics: readonly string[] | null): Answer {
  if (topics === null) return true;
  for (let position = 0; position < about.length; position += 1) {
    if (topics.includes(about[position] as string)) return true;
  }
  return false;
}

/** Whether a record falls under a scope; `null` when the record leaves it open. */
export function fallsUnder(record: ReconcilableRecord, scope: ReconcilableScope): Answer {
  const { start, host: country, rank, channel, topics: about, participants } = record;
  const answers = [
    beganWithin(start.earliest, start.latest, scope),
    scope.hosts === null || scope.hosts.includes(country),
    hasRank(rank, scope.lowestRank),
    isOfChannel(channel, scope.channels),
    isAbout(about, scope.topics),
    isLedBy(participants, scope.head),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
