import { firstDayOf, type IsoDay, type Year, type YearMonth } from "./calendar.ts";
import { type DatedRecord, forEachStart } from "./dated.ts";
import { describeValue } from "./describe-value.ts";
import type { Loose } from "./loose.ts";

const action = "Cannot count";

function firstDayCounted(since: unknown): IsoDay {
  const day = typeof since === "string" ? firstDayOf(since) : undefined;
  if (day !== undefined) return day;
  const Fault = typeof since === "string" ? RangeError : TypeError;
  throw new Fault(`${action} since ${describeValue(since)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
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
