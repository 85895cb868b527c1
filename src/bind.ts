/**
 * The helpers that look up people and sources, bound to your own lists, such as the JSON files of an edition that a page loads.
 * Also the spellings of a name by system.
 *
 * @module dprk-russia-exchanges/bind
 */
import type { Official, Source } from "./generated/records.ts";
import type { ByOfficial } from "./helpers/by-official.ts";
import type { FindOfficial } from "./helpers/find-official.ts";
import type { SourcesOf } from "./helpers/sources-of.ts";
import type { WitnessesOf } from "./helpers/witnesses-of.ts";
import { checkIsArray, checkIsObject } from "./lib/dated.ts";
import { officialFinder, officialGrouper, sourceReader, witnessReader } from "./lookup.ts";

export type { AttendedRecord, AttendeeOf, ByOfficial } from "./helpers/by-official.ts";
export type { FindOfficial } from "./helpers/find-official.ts";
export type { SourcesOf } from "./helpers/sources-of.ts";
export type { WitnessesOf } from "./helpers/witnesses-of.ts";
export type { EvidencedRecord } from "./lib/evidence.ts";
export { AmbiguousOfficialError, UnknownOfficialError } from "./lookup.ts";
export type { NamedPerson } from "./names/person.ts";
export { type DerivedSpelling, type SystemName, spellingsOf } from "./names/spellings-of.ts";

/** The lists in which the bound helpers look up people and sources. */
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

const action = "Cannot bind the helpers";

function refuse(kind: string, position: number, expected: string): never {
  throw new TypeError(`${action}: expected ${expected} in the ${kind} at position ${position}`);
}

/** Throws unless every entry of the lists has the fields that the helpers read. */
function checkIsBindable(lists: unknown): asserts lists is BindableLists {
  const { officials, sources } = (lists ?? {}) as Partial<Record<string, unknown>>;
  for (const [list, kind] of [
    [officials, "official"],
    [sources, "source"],
  ] as const) {
    checkIsArray(list, action, kind);
    for (let position = 0; position < list.length; position += 1) {
      const entry: unknown = list[position];
      checkIsObject(entry, position, action, kind);
      if (typeof (entry as Partial<Source>).id !== "string") refuse(kind, position, "an id");
      if (kind === "official") checkIsOfficial(entry as Partial<Official>, position);
    }
  }
}

function isTextOrNothing(value: unknown): boolean {
  return typeof value === "string" || value === null || value === undefined;
}

function checkIsOfficial({ side, name, patronymic, spellings }: Partial<Official>, position: number): void {
  if (side !== "KP" && side !== "RU") refuse("official", position, 'the side "KP" or "RU"');
  if (typeof name?.en !== "string") refuse("official", position, "an English name");
  if (!isTextOrNothing(name.ru)) refuse("official", position, "a Russian name that is a string or null");
  if (!isTextOrNothing(name.ko)) refuse("official", position, "a Korean name that is a string or null");
  if (!isTextOrNothing(patronymic?.form)) refuse("official", position, "a patronymic with a form, or null");
  const isListed = Array.isArray(spellings) && spellings.every((one) => typeof one?.form === "string");
  if (!isListed) refuse("official", position, "a form for every spelling");
}

/**
 * Binds the helpers that look up people and sources to your own lists.
 *
 * Every entry point with data has these helpers already, bound to its edition. Do not change the lists afterwards.
 *
 * @param lists - The officials and the sources.
 * @returns The helpers.
 * @throws {TypeError} When a list is missing, an entry has no id, or an official has no side, names or spellings.
 *
 * @example
 * ```ts
 * import { bindHelpers } from "dprk-russia-exchanges/bind";
 * import { officials, sources } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * bindHelpers({ officials, sources }).findOfficial("Choïgou").id; //=> "sergei-shoigu"
 * ```
 */
export function bindHelpers(lists: BindableLists): BoundHelpers {
  checkIsBindable(lists);
  const { officials, sources } = lists;
  const findOfficial = officialFinder(officials);
  const sourcesOf = sourceReader(sources);
  return { findOfficial, byOfficial: officialGrouper(findOfficial), sourcesOf, witnessesOf: witnessReader(sourcesOf) };
}
