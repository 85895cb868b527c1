/**
 * The helpers that need no lists, the guards for days, months and years, and the labels of the codes, all without data.
 *
 * @module dprk-russia-exchanges/helpers
 */
export {
  type Channel,
  type ClaimComparison,
  channels,
  type Direction,
  directions,
  type EvidenceField,
  evidenceFields,
  type NameLanguage,
  type ParticipantRole,
  type PlanResult,
  type Rank,
  type RomanisationRule,
  ranks,
  type SearchDensity,
  type Side,
  type SourceKind,
  type SpellingKind,
  type StartBasis,
  sides,
  type Topic,
  topics,
  type UnconfirmedReason,
} from "./generated/codes.ts";
export type { ClaimId, ExchangeId, OfficialId, PlaceId, SourceId, UnconfirmedId } from "./generated/ids.ts";
export type {
  Claim,
  ClaimScope,
  Conflict,
  Coordinates,
  DayRange,
  Evidence,
  Exchange,
  Office,
  Official,
  OfficialName,
  Participant,
  Patronymic,
  Place,
  Plan,
  ReportedItem,
  Source,
  Spelling,
  StartRange,
  Text,
  Unconfirmed,
} from "./generated/records.ts";
export { byMonth, type MonthRange } from "./helpers/by-month.ts";
export { type CountBounds, countBoundsSince } from "./helpers/count-bounds-since.ts";
export { countSince } from "./helpers/count-since.ts";
export { directionOf } from "./helpers/direction-of.ts";
export { type DatedOffice, officesOn } from "./helpers/offices-on.ts";
export { type Reconciliation, reconcile, type Verdict } from "./helpers/reconcile.ts";
export { type IsoDay, isIsoDay, isYear, isYearMonth, type Year, type YearMonth } from "./lib/calendar.ts";
export type { DatedRecord, DatedStart } from "./lib/dated.ts";
export type { Loose, Mutable } from "./lib/loose.ts";
export type { ReconcilableClaim, ReconcilableRecord, ReconcilableScope } from "./lib/reconcilable.ts";
