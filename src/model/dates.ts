import { UTCDateMini } from "@date-fns/utc/date/mini";
import { eachMonthOfInterval, isValid, lastDayOfMonth, parseISO } from "date-fns";
import type { DayRange, IsoDay, Year, YearMonth } from "./day.ts";

// Dates are read at midnight UTC and computed in UTC, so that the machine's time zone never moves a day.

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-\d{2}$/;
const yearPattern = /^\d{4}$/;

function atMidnight(day: string): Date {
  return parseISO(`${day}T00:00:00Z`);
}

// The context of date-fns that computes in UTC, without the formatters that the full one builds when it is loaded.
function utc(date: Date | number | string): Date {
  return new UTCDateMini(new Date(date).getTime());
}

function dayOf(date: Date): IsoDay {
  return date.toISOString().slice(0, 10) as IsoDay;
}

/** Whether a value is a day of the calendar as `YYYY-MM-DD`, in the years 0001 to 9999. */
export function isIsoDay(value: unknown): value is IsoDay {
  return typeof value === "string" && dayPattern.test(value) && value >= "0001" && isValid(atMidnight(value));
}

/** Whether a value is a month of the calendar as `YYYY-MM`. */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === "string" && monthPattern.test(value) && isIsoDay(`${value}-01`);
}

/** Whether a value is a year as `YYYY`. */
export function isYear(value: unknown): value is Year {
  return typeof value === "string" && yearPattern.test(value) && isIsoDay(`${value}-01-01`);
}

/** The month in which a day lies. */
export function monthOf(day: IsoDay): YearMonth {
  return day.slice(0, 7) as YearMonth;
}

/** The last day of a month. */
export function lastDayOf(month: YearMonth): IsoDay {
  return dayOf(lastDayOfMonth(atMidnight(`${month}-01`), { in: utc }));
}

/** The first day of a year, a month or a day. */
export function firstDayOf(period: Year | YearMonth | IsoDay): IsoDay {
  return `${period}-01-01`.slice(0, 10) as IsoDay;
}

/** The months from one to another, both included. */
export function monthsBetween(from: YearMonth, to: YearMonth): readonly YearMonth[] {
  return eachMonthOfInterval({ start: atMidnight(`${from}-01`), end: atMidnight(`${to}-01`) }, { in: utc }).map(
    (date) => monthOf(dayOf(date)),
  );
}

/** Whether the days of a range are one day. */
export function isExact(range: DayRange): boolean {
  return range.earliest === range.latest;
}

/** A day that EDTF can write inside an interval: exact, or some day of a whole month. */
function asDay(range: DayRange): string | null {
  const month = monthOf(range.earliest);
  if (isExact(range)) return range.earliest;
  return range.earliest === `${month}-01` && range.latest === lastDayOf(month) ? `${month}-XX` : null;
}

/**
 * A start and an end as one ISO 8601-2 (EDTF) string.
 *
 * An end that is not known, or of which EDTF cannot tell what is known, is left out: the interval ends in a slash. A start of that kind is a set of days, to which EDTF cannot add an end.
 */
export function toEdtf(start: DayRange, end: DayRange | null): string {
  const left = asDay(start);
  if (left === null) return `[${start.earliest}..${start.latest}]`;
  // What ends on some day of the month in which it began is no interval that readers of EDTF accept.
  const isUnreadable = end !== null && !isExact(end) && monthOf(end.earliest) === monthOf(start.earliest);
  const right = end === null || isUnreadable ? "" : (asDay(end) ?? "");
  return left === right ? left : `${left}/${right}`;
}
