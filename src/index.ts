/**
 * The high-level exchanges between North Korea and Russia since July 2023, and helpers that select, count and explain them.
 *
 * @module dprk-russia-exchanges
 */
export { claims, exchanges, officials, places, sources, unconfirmed } from "./dataset.ts";
export { AmbiguousOfficialError, UnknownOfficialError } from "./errors.ts";
export { byMonth } from "./helpers/by-month.ts";
export { type AttendedRecord, type AttendeeOf, byOfficial } from "./helpers/by-official.ts";
export { type CountBounds, countBoundsSince } from "./helpers/count-bounds-since.ts";
export { countSince } from "./helpers/count-since.ts";
export { directionOf } from "./helpers/direction-of.ts";
export { findOfficial } from "./helpers/find-official.ts";
export { officesOn } from "./helpers/offices-on.ts";
export { type Reconciliation, reconcile, type Verdict } from "./helpers/reconcile.ts";
export { type EvidencedRecord, sourcesOf } from "./helpers/sources-of.ts";
export type { ReconcilableClaim, ReconcilableRecord } from "./internal/claims.ts";
export type { DatedRecord } from "./internal/input.ts";
export { type Counts, type Coverage, type CoveragePeriod, type Meta, meta, type SearchDensity } from "./meta.ts";
export type { Claim, ClaimComparison, ClaimScope } from "./model/claim.ts";
export {
  type Channel,
  type CodeDefinition,
  channels,
  type Direction,
  directions,
  type Rank,
  ranks,
  type Side,
  sides,
} from "./model/codes.ts";
export type { DayRange, IsoDay, MonthRange, Year, YearMonth } from "./model/day.ts";
export type {
  Conflict,
  Evidence,
  EvidenceField,
  Exchange,
  Participant,
  ParticipantRole,
  Plan,
  PlanResult,
  ReportedItem,
  Unconfirmed,
  UnconfirmedReason,
} from "./model/exchange.ts";
export {
  type ClaimId,
  type ExchangeId,
  isExchangeId,
  isOfficialId,
  isPlaceId,
  isSourceId,
  type OfficialId,
  type PlaceId,
  type SourceId,
  type UnconfirmedId,
} from "./model/ids.ts";
export type {
  NameLanguage,
  Office,
  Official,
  OfficialName,
  RomanisationRule,
  Spelling,
  SpellingKind,
} from "./model/official.ts";
export type { Coordinates, Place } from "./model/place.ts";
export type { Source, SourceKind } from "./model/source.ts";
export type { Text } from "./model/text.ts";
export { type Topic, topics } from "./model/topics.ts";
export type { Unregistered } from "./model/unregistered.ts";
