import type { ClaimId, ExchangeId, OfficialId, PlaceId, SourceId, UnconfirmedId } from "./ids.ts";

type RegisteredId = ClaimId | ExchangeId | OfficialId | PlaceId | SourceId | UnconfirmedId;

/**
 * A record whose ids this edition need not know: one read from a file, from another edition, or one of your own. The helpers
 * take it as they take a registered one.
 *
 * @typeParam T - The registered record.
 */
export type Unregistered<T> = [T] extends [never]
  ? string // the ids of a kind of which this edition has no record
  : T extends RegisteredId
    ? string
    : T extends string | number | boolean | null
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Unregistered<Item>[]
        : { readonly [Key in keyof T]: Unregistered<T[Key]> };
