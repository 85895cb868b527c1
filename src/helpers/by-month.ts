import { checkIsDated, type DatedRecord, show } from "../internal/input.ts";
import { compareExchanges, rememberFrozen } from "../internal/order.ts";
import { isYearMonth, monthOf, monthsBetween } from "../model/dates.ts";
import type { MonthRange, YearMonth } from "../model/day.ts";

type Months = ReadonlyMap<string, readonly DatedRecord[]>;

const action = "Cannot group by month";
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const monthsOf = /* @__PURE__ */ rememberFrozen((exchanges: readonly DatedRecord[]): Months => {
  checkIsDated(exchanges, action);
  const months = new Map<string, DatedRecord[]>();
  for (const exchange of [...exchanges].sort(compareExchanges)) {
    const { earliest, latest } = exchange.start;
    const month = monthOf(earliest);
    if (month !== monthOf(latest)) {
      throw new RangeError(
        `${action} ${show(exchange.id)}, which began between ${earliest} and ${latest}: expected both days in one month`,
      );
    }
    const group = months.get(month);
    if (group === undefined) months.set(month, [exchange]);
    else group.push(exchange);
  }
  for (const group of months.values()) Object.freeze(group);
  return months;
});

function spanOf(months: Months): MonthRange | undefined {
  const keys = [...months.keys()] as YearMonth[];
  const [from] = keys;
  const to = keys.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function checkIsMonthRange(range: unknown): asserts range is MonthRange {
  if (typeof range !== "object" || range === null || range instanceof Date) {
    throw new TypeError(`${action} over ${show(range)}: expected a month YYYY-MM or { from, to } with two of them`);
  }
  const { from, to } = range as Partial<Record<keyof MonthRange, unknown>>;
  if (!isYearMonth(from) || !isYearMonth(to)) {
    throw new RangeError(`${action} from ${show(from)} to ${show(to)}: expected two months YYYY-MM`);
  }
  if (to < from) {
    throw new RangeError(`${action} from ${show(from)} to ${show(to)}: expected the first month not after the last`);
  }
}

/**
 * Exchanges of one month, or of every month.
 *
 * An exchange belongs to the month in which it began, also when it ended in the next. A record dated only to a month is in
 * that month. Lists are in the order of the dataset and frozen.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges: the whole dataset, a filtered part, an older edition, or records of your own.
 * @param month - The month, `YYYY-MM`.
 * @returns The exchanges that began in the month; an empty list when there is none.
 * @throws {RangeError} When `month` is no month of the calendar, or a record may have begun in either of two months.
 * @throws {TypeError} When `exchanges` is no array of records.
 *
 * @example
 * ```ts
 * import { byMonth, meta } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * byMonth(exchanges, "2023-10").map((exchange) => exchange.id); //=> ["kim-il-guk-perm-2023-10", "lavrov-pyongyang-2023-10"]
 * byMonth(exchanges).get("2023-08"); //=> []
 * byMonth(exchanges, { from: "2024-01", to: "2024-06" }).size; //=> 6
 * ```
 */
export function byMonth<E extends DatedRecord>(exchanges: readonly E[], month: YearMonth): readonly E[];
/**
 * Exchanges of every month of a period, months without an exchange included.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges.
 * @param range - First and last month, such as `meta.coverage`; by default those of the first and of the last exchange.
 * @returns One entry a month, in order. Exchanges outside the range are left out.
 * @throws {RangeError} When a month of `range` is none, or the last is before the first.
 */
export function byMonth<E extends DatedRecord>(
  exchanges: readonly E[],
  range?: MonthRange,
): ReadonlyMap<YearMonth, readonly E[]>;
export function byMonth<E extends DatedRecord>(
  exchanges: readonly E[],
  monthOrRange?: YearMonth | MonthRange,
): readonly E[] | ReadonlyMap<YearMonth, readonly E[]> {
  const months = monthsOf(exchanges) as ReadonlyMap<string, readonly E[]>;
  if (typeof monthOrRange === "string") {
    if (!isYearMonth(monthOrRange)) throw new RangeError(`${action} ${show(monthOrRange)}: expected a month YYYY-MM`);
    return months.get(monthOrRange) ?? none;
  }
  if (monthOrRange !== undefined) checkIsMonthRange(monthOrRange);
  const range = monthOrRange ?? spanOf(months);
  if (range === undefined) return new Map();
  return new Map(monthsBetween(range.from, range.to).map((month) => [month, months.get(month) ?? none]));
}
