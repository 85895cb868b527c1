/**
 * A civil day of the proleptic Gregorian calendar as ISO 8601 writes it: `YYYY-MM-DD`.
 *
 * It has no time of day and no time zone. In a record it is a day in the calendar of the host country.
 */
export type IsoDay = `${number}-${number}-${number}` & {};

/** A calendar month as ISO 8601 writes it: `YYYY-MM`. */
export type YearMonth = `${number}-${number}` & {};

/** A calendar year as ISO 8601 writes it: `YYYY`. */
export type Year = `${number}` & {};

/**
 * The days among which one day lies: what the sources leave open about a single day, never the length of a stay.
 *
 * "March 2024" is `{ earliest: "2024-03-01", latest: "2024-03-31" }`: some day of March. A day that is known exactly has
 * the same value twice.
 */
export interface DayRange {
  /** First day on which it can have been, `YYYY-MM-DD`. */
  readonly earliest: IsoDay;
  /** Last day on which it can have been, `YYYY-MM-DD`; never before `earliest`. */
  readonly latest: IsoDay;
}

/** Months from the first to the last, both included. */
export interface MonthRange {
  /** First month, `YYYY-MM`. */
  readonly from: YearMonth;
  /** Last month, `YYYY-MM`; not before `from`. */
  readonly to: YearMonth;
}
