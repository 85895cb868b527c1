import {
  AmbiguousOfficialError,
  type BoundHelpers,
  type FindOfficial,
  UnknownOfficialError,
} from "dprk-russia-exchanges/bind";
import {
  byMonth,
  type Channel,
  type Direction,
  directionOf,
  type Official,
  type Rank,
  type Topic,
} from "dprk-russia-exchanges/helpers";
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
  /** The month by whose end the delegation had arrived, `YYYY-MM`. */
  readonly month: string | null;
  /** Whether the sources go back to one independent report at most, or to two or more. */
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

/** The official of a name, or those who may have been meant. */
export type OfficialAnswer =
  | { readonly kind: "found"; readonly official: Official }
  | { readonly kind: "unknown" | "ambiguous"; readonly people: readonly Official[] };

/** Looks a name up in any spelling; an unknown or ambiguous name is an answer too. */
export function lookUpOfficial(name: string, findOfficial: FindOfficial): OfficialAnswer {
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
function textOf({ title, summary, outcomes, places }: AnyRecord): string {
  return plain(
    [title, summary, ...outcomes]
      .flatMap(({ en, fr }) => [en, fr])
      .concat(places)
      .join(" "),
  );
}

/** Whether a record rests on two independent reports or more. */
export function hasTwoOrigins(record: AnyRecord, { witnessesOf }: Pick<BoundHelpers, "witnessesOf">): boolean {
  return witnessesOf(record).length >= 2;
}

/** The records that meet every filter, in the order of the dataset. The official must be one whom {@link lookUpOfficial} finds. */
export function select<R extends AnyRecord>(
  records: readonly R[],
  helpers: Pick<BoundHelpers, "byOfficial" | "witnessesOf">,
  filters: Filters,
): readonly R[] {
  const { official, month, direction, channel, rank, topic, origins, text } = filters;
  const ofMonth = month === null ? records : byMonth(records, month);
  const attended = official === null ? ofMonth : helpers.byOfficial(ofMonth, official);
  const words = wordsOf(text ?? "");
  return attended.filter((record) => {
    if (direction !== null && directionOf(record) !== direction) return false;
    if (channel !== null && record.channel !== channel) return false;
    if (rank !== null && record.rank !== rank) return false;
    if (topic !== null && !record.topics.includes(topic)) return false;
    if (origins !== null && hasTwoOrigins(record, helpers) !== (origins === "two")) return false;
    const searched = words.length === 0 ? "" : textOf(record);
    return words.every((word) => searched.includes(word));
  });
}
