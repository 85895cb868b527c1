import { ranks } from "dprk-russia-exchanges/helpers";
import type { AnyRecord } from "./model.ts";

/** Every order of the list; the first is the default. */
export const sorts = ["newest", "oldest", "rank", "people"] as const;

/** An order of the list: by day of arrival, by rank of the head, or by number of people. Equal records are newest first. */
export type Sort = (typeof sorts)[number];

const rankOrder = Object.keys(ranks);

/** Sorts records of the dataset, which are oldest first. */
export function sortRecords<R extends AnyRecord>(records: readonly R[], sort: Sort): readonly R[] {
  if (sort === "oldest") return records;
  const newestFirst = [...records].reverse();
  if (sort === "rank") return newestFirst.sort((a, b) => rankOrder.indexOf(a.rank) - rankOrder.indexOf(b.rank));
  if (sort === "people") return newestFirst.sort((a, b) => b.participants.length - a.participants.length);
  return newestFirst;
}
