/**
 * The high-level exchanges between North Korea and Russia since July 2023, and helpers that select, count and explain them.
 *
 * @module dprk-russia-exchanges
 */
import type { ExchangeId, OfficialId, PlaceId, SourceId } from "./generated/ids.ts";
import { claims as storedClaims } from "./generated/lists/claims.ts";
import { exchanges as storedExchanges } from "./generated/lists/exchanges.ts";
import { officials as storedOfficials } from "./generated/lists/officials.ts";
import { places as storedPlaces } from "./generated/lists/places.ts";
import { sources as storedSources } from "./generated/lists/sources.ts";
import { unconfirmed as storedUnconfirmed } from "./generated/lists/unconfirmed.ts";
import type { Claim, Exchange, Official, Place, Source, Unconfirmed } from "./generated/records.ts";
import type { ByOfficial } from "./helpers/by-official.ts";
import type { FindOfficial } from "./helpers/find-official.ts";
import type { SourcesOf } from "./helpers/sources-of.ts";
import type { WitnessesOf } from "./helpers/witnesses-of.ts";
import { deepFreeze, idGuard, officialFinder, officialGrouper, sourceReader, witnessReader } from "./lookup.ts";

export type { AttendedRecord, AttendeeOf, ByOfficial } from "./helpers/by-official.ts";
export type { FindOfficial } from "./helpers/find-official.ts";
export type { SourcesOf } from "./helpers/sources-of.ts";
export type { WitnessesOf } from "./helpers/witnesses-of.ts";
export type {
  Channel,
  Claim,
  ClaimComparison,
  ClaimId,
  ClaimScope,
  Conflict,
  Coordinates,
  CountBounds,
  DatedOffice,
  DatedRecord,
  DatedStart,
  DayRange,
  Direction,
  Evidence,
  EvidenceField,
  Exchange,
  ExchangeId,
  IsoDay,
  Loose,
  MonthRange,
  Mutable,
  NameLanguage,
  Office,
  Official,
  OfficialId,
  OfficialName,
  Participant,
  ParticipantRole,
  Patronymic,
  Place,
  PlaceId,
  Plan,
  PlanResult,
  Rank,
  ReconcilableClaim,
  ReconcilableRecord,
  ReconcilableScope,
  Reconciliation,
  ReportedItem,
  RomanisationRule,
  SearchDensity,
  Side,
  Source,
  SourceId,
  SourceKind,
  Spelling,
  SpellingKind,
  StartBasis,
  StartRange,
  Text,
  Topic,
  Unconfirmed,
  UnconfirmedId,
  UnconfirmedReason,
  Verdict,
  Year,
  YearMonth,
} from "./helpers.ts";
export {
  byMonth,
  channels,
  countBoundsSince,
  countSince,
  directionOf,
  directions,
  evidenceFields,
  isIsoDay,
  isYear,
  isYearMonth,
  officesOn,
  ranks,
  reconcile,
  sides,
  topics,
} from "./helpers.ts";
export type { EvidencedRecord } from "./lib/evidence.ts";
export { AmbiguousOfficialError, UnknownOfficialError } from "./lookup.ts";
export { type Counts, type Coverage, type CoveragePeriod, type Meta, meta } from "./meta.ts";

/**
 * The exchanges of this edition, sorted by first possible day of arrival, last possible day and id. Deeply frozen:
 * `structuredClone(exchanges)` gives a copy that you can change.
 */
export const exchanges: readonly Exchange[] = /* @__PURE__ */ deepFreeze(storedExchanges);

/** Reports of this edition that are not counted as exchanges, each with the reason, sorted like the exchanges. Deeply frozen. */
export const unconfirmed: readonly Unconfirmed[] = /* @__PURE__ */ deepFreeze(storedUnconfirmed);

/** The people of this edition, sorted by id. Deeply frozen. */
export const officials: readonly Official[] = /* @__PURE__ */ deepFreeze(storedOfficials);

/** The places of this edition, sorted by id. Deeply frozen. */
export const places: readonly Place[] = /* @__PURE__ */ deepFreeze(storedPlaces);

/** The sources of this edition, sorted by id. Deeply frozen. */
export const sources: readonly Source[] = /* @__PURE__ */ deepFreeze(storedSources);

/** Published figures about the exchanges; {@link reconcile} compares them with the records of this edition. Deeply frozen. */
export const claims: readonly Claim[] = /* @__PURE__ */ deepFreeze(storedClaims);

/**
 * Finds an official of this edition by name.
 *
 * @function
 */
export const findOfficial: FindOfficial = /* @__PURE__ */ officialFinder(officials);

/**
 * Selects or groups exchanges by the people who took part, with the names in this edition.
 *
 * @function
 */
export const byOfficial: ByOfficial = /* @__PURE__ */ officialGrouper(findOfficial);

/**
 * Lists the sources of this edition behind an exchange.
 *
 * @function
 */
export const sourcesOf: SourcesOf = /* @__PURE__ */ sourceReader(sources);

/**
 * Lists the independent witnesses of an exchange among the sources of this edition.
 *
 * @function
 */
export const witnessesOf: WitnessesOf = /* @__PURE__ */ witnessReader(sourcesOf);

/**
 * Whether a value is the id of an exchange of this edition.
 *
 * @function
 * @param value - Anything, such as part of a URL or a field in a file.
 * @returns `true` for an {@link ExchangeId}.
 *
 * @example
 * ```ts
 * import { isExchangeId } from "dprk-russia-exchanges";
 *
 * isExchangeId("lavrov-pyongyang-2023-10"); //=> true
 * isExchangeId("lavrov"); //=> false
 * ```
 */
export const isExchangeId: (value: unknown) => value is ExchangeId = /* @__PURE__ */ idGuard(exchanges);

/**
 * Whether a value is the id of an official of this edition. To look up a name in any spelling, use `findOfficial`.
 *
 * @function
 * @param value - Anything.
 * @returns `true` for an {@link OfficialId}.
 *
 * @example
 * ```ts
 * import { isOfficialId } from "dprk-russia-exchanges";
 *
 * isOfficialId("sergei-shoigu"); //=> true
 * isOfficialId("Sergei Shoigu"); //=> false
 * ```
 */
export const isOfficialId: (value: unknown) => value is OfficialId = /* @__PURE__ */ idGuard(officials);

/**
 * Whether a value is the id of a place of this edition.
 *
 * @function
 * @param value - Anything.
 * @returns `true` for a {@link PlaceId}.
 *
 * @example
 * ```ts
 * import { isPlaceId } from "dprk-russia-exchanges";
 *
 * isPlaceId("pyongyang"); //=> true
 * isPlaceId("constructor"); //=> false
 * ```
 */
export const isPlaceId: (value: unknown) => value is PlaceId = /* @__PURE__ */ idGuard(places);

/**
 * Whether a value is the id of a source of this edition.
 *
 * @function
 * @param value - Anything.
 * @returns `true` for a {@link SourceId}.
 *
 * @example
 * ```ts
 * import { isSourceId } from "dprk-russia-exchanges";
 *
 * isSourceId("reuters-chronology-2024-06"); //=> true
 * isSourceId(""); //=> false
 * ```
 */
export const isSourceId: (value: unknown) => value is SourceId = /* @__PURE__ */ idGuard(sources);
