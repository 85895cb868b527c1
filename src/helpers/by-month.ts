import { isYearMonth, monthsBetween, type YearMonth } from "../lib/calendar.ts";
import { type DatedRecord, forEachStart } from "../lib/dated.ts";
import { describeValue } from "../lib/describe-value.ts";
import type { Loose } from "../lib/loose.ts";
import { addTo, inOrder } from "../lib/order.ts";

/** Months from the first to the last, both included. */
export interface MonthRange {
  /** First month, `YYYY-MM`. */
  readonly from: Loose<YearMonth>;
  /** Last month, `YYYY-MM`; not before `from`. */
  readonly to: Loose<YearMonth>;
}

const action = "Cannot group by month";

function monthsOf(range: unknown): readonly YearMonth[] {
  const { from, to } = (range ?? {}) as Partial<Record<keyof MonthRange, unknown>>;
  if (isYearMonth(from) && isYearMonth(to) && from <= to) return monthsBetween(from, to);
  const given = from === undefined ? describeValue(range) : `from ${describeValue(from)} to ${describeValue(to)}`;
  const Fault = typeof range === "string" || from !== undefined ? RangeError : TypeError;
  throw new Fault(`${action} ${given}: expected a month YYYY-MM, or { from, to } with two in order`);
}

/**
 * Exchanges of one month, or of every month.
 *
 * An exchange belongs to the month of `start.latest`: by then it had certainly begun. Each exchange belongs to one month, so the
 * months add up to the total; a few may have begun in the month before. Lists are in the order of the dataset and frozen.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges: the whole dataset, a filtered part, an older edition, or records of your own.
 * @param month - The month, `YYYY-MM`.
 * @returns The exchanges of the month; an empty list when there is none.
 * @throws {RangeError} When `month` is not a month of the calendar, or a start is not two days in order.
 * @throws {TypeError} When `exchanges` is not an array of records.
 *
 * @example
 * ```ts
 * import { byMonth, exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * byMonth(exchanges, "2023-10").map((exchange) => exchange.id); //=> ["kim-il-guk-perm-2023-10", "lavrov-pyongyang-2023-10"]
 * byMonth(exchanges).get("2023-08"); //=> []
 * byMonth(exchanges, { from: "2024-01", to: "2024-06" }).size; //=> 6
 * ```
 */
export function byMonth<E extends DatedRecord>(exchanges: readonly E[], month: Loose<YearMonth>): readonly E[];
/**
 * Exchanges of every month of a period, months without an exchange included.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges.
 * @param range - First and last month, such as `meta.coverage`; by default the months of the first and the last exchange.
 * @returns One entry per month, in order. Exchanges outside the range are left out. A `Map` is not JSON: `Object.fromEntries(…)`
 * gives an object.
 * @throws {RangeError} When a month of `range` is not a month of the calendar, or the last is before the first.
 * @throws {TypeError} When `range` is not a range of months.
 */
export function byMonth<E extends DatedRecord>(
  exchanges: readonly E[],
  range?: MonthRange,
): ReadonlyMap<Loose<YearMonth>, readonly E[]>;
export function byMonth<E extends DatedRecord>(
  exchanges: readonly E[],
  monthOrRange?: Loose<YearMonth> | MonthRange,
): readonly E[] | ReadonlyMap<Loose<YearMonth>, readonly E[]> {
  const months = new Map<YearMonth, E[]>();
  forEachStart(exchanges, action, (_, latest, exchange) => addTo(months, latest.slice(0, 7) as YearMonth, exchange));
  const listOf = (month: YearMonth) => inOrder(months.get(month) ?? []);
  if (isYearMonth(monthOrRange)) return listOf(monthOrRange);
  const found = [...months.keys()].sort();
  const listed = monthOrRange === undefined ? monthsBetween(found[0], found.at(-1)) : monthsOf(monthOrRange);
  return new Map(listed.map((month) => [month, listOf(month)]));
}
