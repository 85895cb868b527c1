import type { DatedRecord } from "../internal/input.ts";
import { countStarts } from "../internal/since.ts";
import type { IsoDay, Year, YearMonth } from "../model/day.ts";

/**
 * Number of exchanges that certainly began on or after a day.
 *
 * "At least so many since" is a true sentence with this number: a record dated only "March 2024" counts from 1 March and not
 * from 15 March. {@link countBoundsSince} also gives the upper bound. To count some exchanges only, filter them first.
 *
 * @param exchanges - Any exchanges: the whole dataset, a filtered part, an older edition, or records of your own.
 * @param since - The first day, month or year that counts: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns The number of exchanges.
 * @throws {RangeError} When `since` is no day, month or year of the calendar.
 * @throws {TypeError} When `since` is a `Date` or no string, or `exchanges` is no array of records.
 *
 * @example
 * ```ts
 * import { countSince } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * countSince(exchanges, "2024"); //=> 20
 * countSince(exchanges.filter((exchange) => exchange.host === "KP"), "2024"); //=> 5
 * countSince(exchanges, "2024-03-15"); //=> 10
 * ```
 */
export function countSince(exchanges: readonly DatedRecord[], since: Year | YearMonth | IsoDay): number {
  return countStarts(exchanges, since).certain;
}
