import type { IsoDay, Year, YearMonth } from "../lib/calendar.ts";
import type { DatedRecord } from "../lib/dated.ts";
import type { Loose } from "../lib/loose.ts";
import { countStarts } from "../lib/starts.ts";

/** The lowest and the highest number consistent with what is known. */
export interface CountBounds {
  /** Number of exchanges that certainly count. */
  readonly min: number;
  /** Number of exchanges that count certainly or possibly. */
  readonly max: number;
}

/**
 * Lowest and highest number of exchanges that began on or after a day.
 *
 * They differ when a record leaves open whether it began before that day. {@link countSince} gives the lower one.
 *
 * @param exchanges - Any exchanges.
 * @param since - The first day, month or year that counts: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns Both numbers.
 * @throws {RangeError} When `since` is not a day, month or year of the calendar, or a start is not two days in order.
 * @throws {TypeError} When `since` is not a string (for example, a `Date`), or `exchanges` is not an array of records.
 *
 * @example
 * ```ts
 * import { countBoundsSince, exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * countBoundsSince(exchanges, "2024-03-15"); //=> { min: 10, max: 13 }
 * ```
 */
export function countBoundsSince(
  exchanges: readonly DatedRecord[],
  since: Loose<Year | YearMonth | IsoDay>,
): CountBounds {
  const { certain, possible } = countStarts(exchanges, since);
  return { min: certain, max: possible };
}
