import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import type { DayRange, StartRange } from "../../src/generated/records.ts";

/** The minimum length of a stay in days, from the latest possible arrival to the earliest possible departure; `null` if not known. */
export function leastStay({
  start,
  end,
}: {
  readonly start: StartRange;
  readonly end: DayRange | null;
}): number | null {
  if (end === null || start.basis !== "source") return null;
  return Math.max(0, differenceInCalendarDays(parseISO(end.earliest), parseISO(start.latest)));
}
