import { directionOf, isYearMonth, ranks } from "dprk-russia-exchanges/helpers";
import { didPart, type Part, parts } from "./attendance.ts";
import { monthOf } from "./dates.ts";
import type { AnyRecord } from "./model.ts";
import type { Lookup } from "./names.ts";
import { searchOf } from "./search.ts";

/** The filters in the order of the form. Their names are also those in the address. */
export const filterNames = [
  "text",
  "official",
  "role",
  "from",
  "to",
  "direction",
  "minRank",
  "channel",
  "topic",
  "place",
  "witnesses",
] as const;

/**
 * The name of a filter.
 *
 * `text` searches, `official` is somebody's name in any spelling and `role` what that person did, `from` and `to` are months
 * `YYYY-MM` by whose end the delegation had arrived, `minRank` is the lowest rank of the head, `witnesses` the lowest number of
 * independent origins.
 */
export type FilterName = (typeof filterNames)[number];

/** What is asked of the exchanges, as the address has it. A filter without a value asks nothing; one of several values is enough. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** The filters that take several values. */
export const manyValued: readonly FilterName[] = ["official", "channel", "topic", "place"];

/** Nothing is asked. */
export const noFilters = Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as Filters;

/** Whether nothing is asked. */
export function isEmpty(filters: Filters): boolean {
  return filterNames.every((name) => filters[name].length === 0);
}

const rankOrder = Object.keys(ranks);

/** The ranks from the highest down to one. An unstated rank has no place in the order, and stands only for itself. */
export function ranksFrom(lowest: string): readonly string[] {
  if (lowest === "unstated") return [lowest];
  return rankOrder.filter((code) => code !== "unstated").slice(0, rankOrder.indexOf(lowest) + 1);
}

/** The part that a filter names; `null` for none. */
export function partOf(filters: Filters): Part | null {
  return parts.find((part) => part === filters.role[0]) ?? null;
}

/** Whether a record has one of the officials, in the part that is asked. */
function attendanceTest(filters: Filters, lookup: Lookup): (record: AnyRecord) => boolean {
  const people = new Set(filters.official.flatMap((name) => lookup.peopleNamed(name)).map(({ id }) => id));
  const part = partOf(filters);
  return ({ participants }) =>
    participants.some(
      ({ official, role }) => official !== null && people.has(official) && (part === null || didPart(role, part)),
    );
}

/** Whether a value can stand for a number of origins: a whole number, at least one. */
export function isWitnessNumber(value: string): boolean {
  return /^[1-9]\d*$/.test(value);
}

/** What a filter demands of a record. A value that stands for nothing is met by no record. */
function testOf(name: FilterName, filters: Filters, lookup: Lookup): (record: AnyRecord) => boolean {
  const values = filters[name];
  const [value = ""] = values;
  switch (name) {
    case "text":
      return searchOf(value, lookup);
    case "official":
      return attendanceTest(filters, lookup);
    case "role":
      // Without an official it asks nothing.
      return () => true;
    case "from":
      return ({ start }) => isYearMonth(value) && monthOf(start.latest) >= value;
    case "to":
      return ({ start }) => isYearMonth(value) && monthOf(start.latest) <= value;
    case "direction":
      return (record) => directionOf(record) === value;
    case "minRank": {
      const codes = ranksFrom(value);
      return ({ rank }) => codes.includes(rank);
    }
    case "channel":
      return ({ channel }) => values.includes(channel);
    case "topic":
      return ({ topics }) => topics.some((topic) => values.includes(topic));
    case "place":
      return ({ places }) => places.some((place) => values.includes(place));
    case "witnesses":
      return (record) => isWitnessNumber(value) && lookup.witnessCount(record) >= Number(value);
  }
}

/** The records that meet every filter, in their order. */
export function select<R extends AnyRecord>(records: readonly R[], lookup: Lookup, filters: Filters): readonly R[] {
  const tests = filterNames.filter((name) => filters[name].length > 0).map((name) => testOf(name, filters, lookup));
  return records.filter((record) => tests.every((meets) => meets(record)));
}
