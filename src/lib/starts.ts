import { firstDayOf, type IsoDay, isIsoDay, isYear, isYearMonth, type Year, type YearMonth } from "./calendar.ts";
import { type DatedRecord, forEachStart } from "./dated.ts";
import { describeValue } from "./describe-value.ts";
import type { Loose } from "./loose.ts";

const action = "Cannot count";

function firstDayCounted(since: unknown): IsoDay {
  if (typeof since !== "string") {
    throw new TypeError(
      `${action} since ${describeValue(since)}: expected a string YYYY, YYYY-MM or YYYY-MM-DD, such as "2024-06-19"`,
    );
  }
  if (!isYear(since) && !isYearMonth(since) && !isIsoDay(since)) {
    throw new RangeError(`${action} since ${describeValue(since)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return firstDayOf(since);
}

/** How many exchanges certainly began on or after a day, and how many possibly. */
export function countStarts(exchanges: readonly DatedRecord[], since: Loose<Year | YearMonth | IsoDay>) {
  const day = firstDayCounted(since);
  let certain = 0;
  let possible = 0;
  forEachStart(exchanges, action, (earliest, latest) => {
    if (earliest >= day) certain += 1;
    if (latest >= day) possible += 1;
  });
  return { certain, possible };
}
