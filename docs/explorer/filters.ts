import { AmbiguousOfficialError, UnknownOfficialError } from "../../src/errors.ts";
import { byMonth } from "../../src/helpers/by-month.ts";
import { byOfficial } from "../../src/helpers/by-official.ts";
import { directionOf } from "../../src/helpers/direction-of.ts";
import { findOfficial } from "../../src/helpers/find-official.ts";
import type { Channel, Direction, Rank } from "../../src/model/codes.ts";
import type { YearMonth } from "../../src/model/day.ts";
import type { Official } from "../../src/model/official.ts";
import type { Source } from "../../src/model/source.ts";
import type { Topic } from "../../src/model/topics.ts";
import type { AnyRecord } from "./model.ts";

/** What is asked of the exchanges; `null` asks nothing. */
export interface Filters {
  /** An official who took part, in any spelling. */
  readonly official: string | null;
  /** Which way the delegation travelled. */
  readonly direction: Direction | null;
  /** The line along which the two sides met. */
  readonly channel: Channel | null;
  /** The rank of the head. */
  readonly rank: Rank | null;
  /** A topic among those of the exchange. */
  readonly topic: Topic | null;
  /** The month of arrival. */
  readonly month: YearMonth | null;
  /** Whether the sources go back to one independent report or to more. */
  readonly origins: "one" | "two" | null;
  /** Words that all stand in the texts of the record. */
  readonly text: string | null;
}

/** The name of a filter, which is also its name in the address. */
export type FilterName = keyof Filters;

/** The filters in the order of the form. */
export const filterNames: readonly FilterName[] = [
  "official",
  "text",
  "direction",
  "month",
  "channel",
  "rank",
  "topic",
  "origins",
];

/** Nothing is asked. */
export const noFilters: Filters = {
  official: null,
  direction: null,
  channel: null,
  rank: null,
  topic: null,
  month: null,
  origins: null,
  text: null,
};

/** Who bears a name, or who may have been meant. */
export type OfficialAnswer =
  | { readonly kind: "found"; readonly official: Official }
  | { readonly kind: "unknown" | "ambiguous"; readonly people: readonly Official[] };

/** Looks a name up in any spelling; what cannot be told is an answer too. */
export function lookUpOfficial(name: string): OfficialAnswer {
  try {
    return { kind: "found", official: findOfficial(name) };
  } catch (error) {
    if (error instanceof UnknownOfficialError) return { kind: "unknown", people: error.suggestions };
    if (error instanceof AmbiguousOfficialError) return { kind: "ambiguous", people: error.candidates };
    throw error;
  }
}

/** A text for comparison: without case and accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a search. */
export function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** The texts of a record in both languages, and its places. */
function textOf({ summary, outcomes, places }: AnyRecord): string {
  return plain(
    [summary, ...outcomes]
      .flatMap(({ en, fr }) => [en, fr])
      .concat(places)
      .join(" "),
  );
}

/** The independent reports to which the sources of a record go back. */
export function originsOf(record: AnyRecord, sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  return new Set(record.evidence.map(({ source }) => sources.get(source)?.origin ?? source));
}

/** Whether a record rests on two independent reports or more. */
export function hasTwoOrigins(record: AnyRecord, sources: ReadonlyMap<string, Source>): boolean {
  return originsOf(record, sources).size >= 2;
}

/** The sources of an edition by id. */
export function sourceMap(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

/** The records that meet every filter, in the order of the dataset. The official must be one whom {@link lookUpOfficial} finds. */
export function select<R extends AnyRecord>(
  records: readonly R[],
  sources: ReadonlyMap<string, Source>,
  filters: Filters,
): readonly R[] {
  const { official, month, direction, channel, rank, topic, origins, text } = filters;
  const ofMonth = month === null ? records : byMonth(records, month);
  const attended = official === null ? ofMonth : byOfficial(ofMonth, official);
  const words = wordsOf(text ?? "");
  return attended.filter((record) => {
    if (direction !== null && directionOf(record) !== direction) return false;
    if (channel !== null && record.channel !== channel) return false;
    if (rank !== null && record.rank !== rank) return false;
    if (topic !== null && !record.topics.includes(topic)) return false;
    if (origins !== null && hasTwoOrigins(record, sources) !== (origins === "two")) return false;
    const searched = words.length === 0 ? "" : textOf(record);
    return words.every((word) => searched.includes(word));
  });
}
