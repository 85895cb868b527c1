import type { DatedRecord } from "../internal/input.ts";
import { countStarts } from "../internal/since.ts";
import type { IsoDay, Year, YearMonth } from "../model/day.ts";

/** The lowest and the highest number that agree with what is known. */
export interface CountBounds {
  /** Exchanges that certainly count. */
  readonly min: number;
  /** Exchanges that count certainly or possibly. */
  readonly max: number;
}

/**
 * Lowest and highest number of exchanges that began on or after a day.
 *
 * Both are equal when no record leaves open whether it began before or after. The lower one is {@link countSince}.
 *
 * @param exchanges - Any exchanges.
 * @param since - The first day, month or year that counts: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns Both numbers.
 * @throws {RangeError} When `since` is no day, month or year of the calendar.
 * @throws {TypeError} When `since` is a `Date` or no string, or `exchanges` is no array of records.
 *
 * @example
 * ```ts
 * import { countBoundsSince } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * countBoundsSince(exchanges, "2024-03-15"); //=> { min: 10, max: 13 }
 * ```
 */
export function countBoundsSince(exchanges: readonly DatedRecord[], since: Year | YearMonth | IsoDay): CountBounds {
  const { certain, possible } = countStarts(exchanges, since);
  return { min: certain, max: possible };
}
