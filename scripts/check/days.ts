import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";

/** English month names, in order. */
export const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December".split(
  "|",
);

/** Number of days between two calendar days, in either order. */
export function daysApart(a: string, b: string): number {
  return Math.abs(differenceInCalendarDays(parseISO(a), parseISO(b)));
}

/** Whether an English text names a day: "18 July", "18 and 19 July", "from 18 to 20 July". */
export function namesDay(text: string, day: string): boolean {
  const month = monthNames[Number(day.slice(5, 7)) - 1] ?? "";
  const list = text.matchAll(new RegExp(`((?:\\d{1,2}(?:,| and| to)? ?)+)${month}`, "g"));
  return [...list].some(([, dates = ""]) => (dates.match(/\d+/g) ?? []).map(Number).includes(Number(day.slice(8))));
}
