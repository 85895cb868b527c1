import { type claimIds, exchangeIds, officialIds, placeIds, sourceIds, type unconfirmedIds } from "../generated/ids.ts";

// With `& {}` an editor and the reference show the name of a type and not all its ids.

/** The id of an exchange of this edition. */
export type ExchangeId = (typeof exchangeIds)[number] & {};

/** The id of an unconfirmed report of this edition. */
export type UnconfirmedId = (typeof unconfirmedIds)[number] & {};

/** The id of an official of this edition. */
export type OfficialId = (typeof officialIds)[number] & {};

/** The id of a place of this edition. */
export type PlaceId = (typeof placeIds)[number] & {};

/** The id of a source of this edition. */
export type SourceId = (typeof sourceIds)[number] & {};

/** The id of a published claim of this edition. */
export type ClaimId = (typeof claimIds)[number] & {};

function isOneOf(ids: readonly string[], value: unknown): boolean {
  return typeof value === "string" && ids.includes(value);
}

/**
 * Whether a value is the id of an exchange of this edition.
 *
 * @param value - Anything, such as a part of an address or a field of a user's file.
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
export function isExchangeId(value: unknown): value is ExchangeId {
  return isOneOf(exchangeIds, value);
}

/**
 * Whether a value is the id of an official of this edition. For names in any spelling see {@link findOfficial}.
 *
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
export function isOfficialId(value: unknown): value is OfficialId {
  return isOneOf(officialIds, value);
}

/**
 * Whether a value is the id of a place of this edition.
 *
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
export function isPlaceId(value: unknown): value is PlaceId {
  return isOneOf(placeIds, value);
}

/**
 * Whether a value is the id of a source of this edition.
 *
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
export function isSourceId(value: unknown): value is SourceId {
  return isOneOf(sourceIds, value);
}
