import { directionOf, isYearMonth, ranks } from "dprk-russia-exchanges/helpers";
import { didPart, type Part, parts } from "./attendance.ts";
import { monthOf } from "./dates.ts";
import type { AnyRecord } from "./model.ts";
import type { Lookup } from "./names.ts";
import { searchOf } from "./search.ts";

/** The filters, in the order shown in the form. Their names are also used in the address. */
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
 * `text` is a search. `official` is a name in any spelling, and `role` the part of that person. `from` and `to` are months
 * (`YYYY-MM`) by the end of which the delegation had arrived. `minRank` is the lowest rank of the head, and `witnesses` the
 * lowest number of independent origins.
 */
export type FilterName = (typeof filterNames)[number];

/** The values of the filters, as in the address. A filter without values selects everything; with several, one match is enough. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** The filters that take several values. */
export const manyValued: readonly FilterName[] = ["official", "channel", "topic", "place"];

/** Filters that select everything. */
export const noFilters = Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as Filters;

/** Whether no filter is set. */
export function isEmpty(filters: Filters): boolean {
  return filterNames.every((name) => filters[name].length === 0);
}

const rankOrder = Object.keys(ranks);

/** The ranks from the highest down to a given one. `unstated` has no place in the order, and gives only itself. */
export function ranksFrom(lowest: string): readonly string[] {
  if (lowest === "unstated") return [lowest];
  return rankOrder.filter((code) => code !== "unstated").slice(0, rankOrder.indexOf(lowest) + 1);
}

/** The part that the filters name; `null` if they name none. */
export function partOf(filters: Filters): Part | null {
  return parts.find((part) => part === filters.role[0]) ?? null;
}

/** Tests whether one of the officials took part in a record, in the given part if any. */
function attendanceTest(filters: Filters, lookup: Lookup): (record: AnyRecord) => boolean {
  const people = new Set(filters.official.flatMap((name) => lookup.peopleNamed(name)).map(({ id }) => id));
  const part = partOf(filters);
  return ({ participants }) =>
    participants.some(
      ({ official, role }) => official !== null && people.has(official) && (part === null || didPart(role, part)),
    );
}

/** Whether a value can be a number of origins: a whole number from 1. */
export function isWitnessNumber(value: string): boolean {
  return /^[1-9]\d*$/.test(value);
}

/** The test that a filter makes. An unknown value matches no record. */
function testOf(name: FilterName, filters: Filters, lookup: Lookup): (record: AnyRecord) => boolean {
  const values = filters[name];
  const [value = ""] = values;
  switch (name) {
    case "text":
      return searchOf(value, lookup);
    case "official":
      return attendanceTest(filters, lookup);
    case "role":
      // On its own, this filter has no effect.
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

/** The records that match every filter, in their original order. */
export function select<R extends AnyRecord>(records: readonly R[], lookup: Lookup, filters: Filters): readonly R[] {
  const tests = filterNames.filter((name) => filters[name].length > 0).map((name) => testOf(name, filters, lookup));
  return records.filter((record) => tests.every((meets) => meets(record)));
}
