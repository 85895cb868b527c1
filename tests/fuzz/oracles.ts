import { channels, ranks } from "../../src/generated/codes.ts";
import type { ReconcilableClaim } from "../../src/lib/reconcilable.ts";
import { type AnyRecord, numberOf } from "./worlds.ts";

/** Every day on which a record may have begun. */
function daysOf({ start }: AnyRecord): readonly number[] {
  const earliest = numberOf(start.earliest);
  return Array.from({ length: numberOf(start.latest) - earliest + 1 }, (_, offset) => earliest + offset);
}

/** Both bounds of a count, by trying every day. */
export function boundsSince(records: readonly AnyRecord[], since: string) {
  const from = numberOf(since);
  const of = (list: readonly boolean[]) => list.filter(Boolean).length;
  return {
    min: of(records.map((record) => daysOf(record).every((day) => day >= from))),
    max: of(records.map((record) => daysOf(record).some((day) => day >= from))),
  };
}

/** Ids in the order of the dataset. */
export function idsInOrder(records: readonly AnyRecord[]): readonly string[] {
  return records
    .map(({ id, start }) => [numberOf(start.earliest), numberOf(start.latest), id] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))
    .map(([, , id]) => id);
}

/** The records that certainly and that possibly fall under a claim, by trying every day, rank, channel and head they leave open. */
export function verdictsOf({ scope }: ReconcilableClaim, records: readonly AnyRecord[]) {
  const certain: string[] = [];
  const possible: string[] = [];
  if (scope === null) return { certain, possible };
  const order = Object.keys(ranks).filter((rank) => rank !== "unstated");
  const opened = (code: string, codes: object) =>
    code === "unstated" ? Object.keys(codes).filter((one) => one !== "unstated") : [code];
  for (const record of records) {
    const heads = record.participants.filter(({ role }) => role === "head").map(({ official }) => official);
    const isNamed = scope.head !== null && heads.includes(scope.head);
    const isOpen = heads.length === 0 || heads.includes(null);
    const answers = [
      daysOf(record).map((day) => day >= numberOf(scope.from) && day <= numberOf(scope.to)),
      [scope.hosts === null || scope.hosts.includes(record.host)],
      // An unstated rank may be any rank in the list, or none of them.
      scope.lowestRank === null
        ? [true]
        : [
            ...opened(record.rank, ranks).map((rank) => order.indexOf(rank) <= order.indexOf(scope.lowestRank ?? "")),
            ...(record.rank === "unstated" ? [false] : []),
          ],
      // A claim can ask for "unstated" itself; then the answer is certain.
      scope.channels?.includes(record.channel)
        ? [true]
        : opened(record.channel, channels).map((one) => scope.channels === null || scope.channels.includes(one)),
      [scope.topics === null || record.topics.some((topic) => scope.topics?.includes(topic))],
      scope.head === null || isNamed ? [true] : isOpen ? [true, false] : [false],
    ];
    const must = answers.every((list) => list.every(Boolean));
    if (must) certain.push(record.id);
    else if (answers.every((list) => list.some(Boolean))) possible.push(record.id);
  }
  return { certain, possible };
}

/** Whether a figure is possible for a number of records. */
export function agrees({ value, comparison }: ReconcilableClaim, count: number): boolean {
  return comparison === "more-than" ? count > value : count === value;
}
