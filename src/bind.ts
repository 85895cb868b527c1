/**
 * The helpers that look people and sources up, bound to lists of your own, such as the JSON files of an edition that a page loads,
 * and the spellings of a name by system.
 *
 * @module dprk-russia-exchanges/bind
 */
import type { Official, Source } from "./generated/records.ts";
import type { ByOfficial } from "./helpers/by-official.ts";
import type { FindOfficial } from "./helpers/find-official.ts";
import type { SourcesOf } from "./helpers/sources-of.ts";
import type { WitnessesOf } from "./helpers/witnesses-of.ts";
import { officialFinder, officialGrouper, sourceReader, witnessReader } from "./lookup.ts";

export type { AttendedRecord, AttendeeOf, ByOfficial } from "./helpers/by-official.ts";
export type { FindOfficial } from "./helpers/find-official.ts";
export type { SourcesOf } from "./helpers/sources-of.ts";
export type { WitnessesOf } from "./helpers/witnesses-of.ts";
export type { EvidencedRecord } from "./lib/evidence.ts";
export { AmbiguousOfficialError, UnknownOfficialError } from "./lookup.ts";
export type { NamedPerson } from "./names/person.ts";
export { type DerivedSpelling, type SystemName, spellingsOf } from "./names/spellings-of.ts";

/** The lists in which the bound helpers look people and sources up. */
export interface BindableLists {
  /** The people. */
  readonly officials: readonly Official[];
  /** The sources. */
  readonly sources: readonly Source[];
}

/** The helpers that every edition binds to its own lists. */
export interface BoundHelpers {
  /** Finds an official by name. */
  readonly findOfficial: FindOfficial;
  /** Selects or groups exchanges by the people who took part. */
  readonly byOfficial: ByOfficial;
  /** Lists the sources behind an exchange. */
  readonly sourcesOf: SourcesOf;
  /** Lists the independent witnesses of an exchange. */
  readonly witnessesOf: WitnessesOf;
}

/**
 * Binds the helpers that look people and sources up to lists of your own.
 *
 * Every entry point with data has these helpers already, bound to its edition. The lists must not change afterwards.
 *
 * @param lists - The officials and the sources.
 * @returns The helpers.
 *
 * @example
 * ```ts
 * import { bindHelpers } from "dprk-russia-exchanges/bind";
 * import { officials, sources } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * bindHelpers({ officials, sources }).findOfficial("Choïgou").id; //=> "sergei-shoigu"
 * ```
 */
export function bindHelpers({ officials, sources }: BindableLists): BoundHelpers {
  const findOfficial = officialFinder(officials);
  const sourcesOf = sourceReader(sources);
  return { findOfficial, byOfficial: officialGrouper(findOfficial), sourcesOf, witnessesOf: witnessReader(sourcesOf) };
}
