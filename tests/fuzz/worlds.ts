import { channels, ranks, topics } from "../../src/generated/codes.ts";
import type { ReconcilableClaim, ReconcilableRecord } from "../../src/lib/reconcilable.ts";
import type { Random } from "./random.ts";

/** A record with the fields that all helpers read. */
export interface AnyRecord extends ReconcilableRecord {
  readonly id: string;
  readonly evidence: readonly { readonly source: string; readonly supports: readonly string[] }[];
}

const [rankCodes, channelCodes, topicCodes] = [Object.keys(ranks), Object.keys(channels), Object.keys(topics)];
const people = ["sergei-lavrov", "kim-jong-un", "own-person", null];

/** A day by its number since 1970; the oracles compare numbers where the library compares texts. */
function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The number of a day, or of the first day of a month or a year. */
export function numberOf(period: string): number {
  const [year = 0, month = 1, day = 1] = period.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const first = numberOf("2023-07-01");

function dayIn({ below }: Random): number {
  return first + below(900);
}

function rangeFrom(random: Random) {
  const earliest = dayIn(random);
  const length = random.once(2) ? 0 : random.below(45);
  return { earliest: dayOf(earliest), latest: dayOf(earliest + length) };
}

function some<Value>(values: readonly Value[], random: Random, most: number): readonly Value[] {
  return Array.from({ length: random.below(most + 1) }, () => random.one(values));
}

/** Records with unique ids. */
export function recordsFrom(random: Random): AnyRecord[] {
  return Array.from({ length: random.below(9) }, (_, position) => ({
    id: `own-${random.below(1000)}-${position}`,
    start: rangeFrom(random),
    host: random.one(["KP", "RU", "CN"]),
    rank: random.one(rankCodes),
    channel: random.one(channelCodes),
    topics: [random.one(topicCodes), ...some(topicCodes, random, 2)],
    participants: some(people, random, 3).map((official) => ({
      official,
      role: random.one(["head", "member", "counterpart"]),
    })),
    evidence: some(["a", "b", "c", "d"], random, 3).map((source) => ({
      source,
      supports: some(["start", "start.latest", "host", "head"], random, 3),
    })),
  }));
}

/** A day, a month or a year. */
export function periodFrom(random: Random): string {
  return dayOf(dayIn(random)).slice(0, random.one([4, 7, 10]));
}

/** A day. */
export function dayFrom(random: Random): string {
  return dayOf(dayIn(random));
}

/** A published figure with a rule over records. */
export function claimFrom(random: Random): ReconcilableClaim {
  const from = dayIn(random);
  const orAny = <Value>(value: Value) => (random.once(2) ? null : value);
  return {
    id: "own-claim",
    value: random.below(6),
    comparison: random.one(["exactly", "more-than"]),
    scope: random.once(12)
      ? null
      : {
          from: dayOf(from),
          to: dayOf(from + random.below(400)),
          hosts: orAny([random.one(["KP", "RU", "CN"])]),
          lowestRank: orAny(random.one(rankCodes.filter((rank) => rank !== "unstated"))),
          channels: orAny([random.one(channelCodes)]),
          topics: orAny([random.one(topicCodes), random.one(topicCodes)]),
          head: orAny("sergei-lavrov"),
        },
  };
}

/** An official with offices. */
export function officialFrom(random: Random) {
  const days = () => (random.once(3) ? null : rangeFrom(random));
  return {
    offices: Array.from({ length: random.below(4) }, (_, position) => ({
      id: `office-${position}`,
      start: days(),
      end: days(),
      seen: days(),
    })),
  };
}

/** Sources of which some repeat others. */
export function sourcesFrom(random: Random) {
  return ["a", "b", "c", "d"].map((id) => ({
    id,
    kind: random.one(["agency", "aggregator", "database", "newspaper"]),
    origin: random.once(2) ? id : random.one(["a", "b", "kcna-2024-06-20"]),
  }));
}
