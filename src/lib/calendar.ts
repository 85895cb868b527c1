/**
 * A civil day of the proleptic Gregorian calendar as ISO 8601 writes it: `YYYY-MM-DD`, in the years 0001 to 9999.
 *
 * It has no time of day and no time zone. In a record it is the local date in the host country.
 */
export type IsoDay = `${number}-${number}-${number}` & {};

/** A calendar month as ISO 8601 writes it: `YYYY-MM`. */
export type YearMonth = `${number}-${number}` & {};

/** A calendar year as ISO 8601 writes it: `YYYY`. */
export type Year = `${number}` & {};

/** The two-digit number at a position in a text; far below zero when the characters are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens < 10 && units >= 0 && units < 10 ? tens * 10 + units : -9999;
}

function lengthOf(month: number, year: number): number {
  if (month === 2) return year % (year % 100 ? 4 : 400) ? 28 : 29;
  // From August on, the even months are the long ones.
  return 30 + ((month + (month >> 3)) & 1);
}

/**
 * Whether a value is a day of the calendar, `YYYY-MM-DD`, in the years 0001 to 9999.
 *
 * @param value - Anything, such as a form field or a database column.
 * @returns `true` for a day that exists.
 *
 * @example
 * ```ts
 * import { isIsoDay } from "dprk-russia-exchanges/helpers";
 *
 * isIsoDay("2024-02-29"); //=> true
 * isIsoDay("2023-02-29"); //=> false
 * ```
 */
export function isIsoDay(value: unknown): value is IsoDay {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return year > 0 && month > 0 && month < 13 && day > 0 && (day < 29 || day <= lengthOf(month, year));
}

/**
 * Whether a value is a month of the calendar, `YYYY-MM`.
 *
 * @param value - Anything.
 * @returns `true` for a month that exists.
 *
 * @example
 * ```ts
 * import { isYearMonth } from "dprk-russia-exchanges/helpers";
 *
 * isYearMonth("2024-06"); //=> true
 * isYearMonth("2024-13"); //=> false
 * ```
 */
export function isYearMonth(value: unknown): value is YearMonth {
  return typeof value === "string" && isIsoDay(`${value}-01`);
}

/**
 * Whether a value is a year, `YYYY`, from 0001 to 9999.
 *
 * @param value - Anything.
 * @returns `true` for a year.
 *
 * @example
 * ```ts
 * import { isYear } from "dprk-russia-exchanges/helpers";
 *
 * isYear("2024"); //=> true
 * isYear("24"); //=> false
 * ```
 */
export function isYear(value: unknown): value is Year {
  return typeof value === "string" && isIsoDay(`${value}-01-01`);
}

/** The month in which a day lies. */
export function monthOf(day: string): YearMonth {
  return day.slice(0, 7) as YearMonth;
}

/** The first day of a year, a month or a day; `undefined` when it is not in the calendar. */
export function firstDayOf(period: string): IsoDay | undefined {
  const day = `${period}-01-01`.slice(0, 10);
  return period.length <= 10 && isIsoDay(day) ? day : undefined;
}

/** The last day of a month. */
export function lastDayOf(month: YearMonth): IsoDay {
  return `${month}-${lengthOf(Number(month.slice(5)), Number(month.slice(0, 4)))}` as IsoDay;
}

/** A month as a number: 202312 for "2023-12". */
function numberOf(month: string | undefined): number {
  return Number(month?.replace("-", ""));
}

/** The months from one to another, both included; none when either is missing. */
export function monthsBetween(from: YearMonth | undefined, to: YearMonth | undefined): readonly YearMonth[] {
  const months: YearMonth[] = [];
  // From December to the next January: 202312 + 89 is 202401.
  for (let number = numberOf(from); number <= numberOf(to); number += number % 100 < 12 ? 1 : 89) {
    months.push(String(number).padStart(6, "0").replace(/..$/, "-$&") as YearMonth);
  }
  return months;
}
