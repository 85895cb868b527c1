import type { IsoDay, Year, YearMonth } from "../lib/calendar.ts";
import type { DatedRecord } from "../lib/dated.ts";
import type { Loose } from "../lib/loose.ts";
import { countStarts } from "../lib/starts.ts";

/**
 * Number of exchanges that certainly began on or after a day.
 *
 * The number is a lower bound that is always true: a record dated only "March 2024" counts from 1 March, not from 15 March.
 * {@link countBoundsSince} also gives the upper bound. To count only some exchanges, filter them first.
 *
 * @param exchanges - Any exchanges: the whole dataset, a filtered part, an older edition, or records of your own.
 * @param since - The first day, month or year that counts: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns The number of exchanges.
 * @throws {RangeError} When `since` is not a day, month or year of the calendar, or a start is not two days in order.
 * @throws {TypeError} When `since` is not a string (for example, a `Date`), or `exchanges` is not an array of records.
 *
 * @example
 * ```ts
 * import { countSince, exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * countSince(exchanges, "2024"); //=> 20
 * countSince(exchanges.filter((exchange) => exchange.host === "KP"), "2024"); //=> 5
 * countSince(exchanges, "2024-03-15"); //=> 10
 * ```
 */
export function countSince(exchanges: readonly DatedRecord[], since: Loose<Year | YearMonth | IsoDay>): number {
  return countStarts(exchanges, since).certain;
}
