import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";

/** The months as English texts name them. */
export const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December".split(
  "|",
);

/** Days between two days of the calendar, whichever is the later. */
export function daysApart(a: string, b: string): number {
  return Math.abs(differenceInCalendarDays(parseISO(a), parseISO(b)));
}

/** Values that a list holds more than once, each once. */
export function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
