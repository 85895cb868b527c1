import { firstDayOf, isIsoDay, isYear, isYearMonth } from "../model/dates.ts";
import type { IsoDay, Year, YearMonth } from "../model/day.ts";
import { checkIsDated, type DatedRecord, show } from "./input.ts";
import { countFrom, rememberFrozen } from "./order.ts";

const action = "Cannot count";

const startsOf = /* @__PURE__ */ rememberFrozen((exchanges: readonly DatedRecord[]) => {
  checkIsDated(exchanges, action);
  return {
    earliest: exchanges.map((exchange) => exchange.start.earliest).sort(),
    latest: exchanges.map((exchange) => exchange.start.latest).sort(),
  };
});

function firstDayCounted(since: unknown): IsoDay {
  if (since instanceof Date) {
    const [day = ""] = Number.isNaN(since.getTime()) ? [] : since.toISOString().split("T");
    throw new TypeError(
      `${action} since a Date, which is a moment and no day: expected a string such as "${isIsoDay(day) ? day : "2024-06-19"}"`,
    );
  }
  if (typeof since !== "string") {
    throw new TypeError(`${action} since ${show(since)}: expected a string YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  if (!isYear(since) && !isYearMonth(since) && !isIsoDay(since)) {
    throw new RangeError(`${action} since ${show(since)}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return firstDayOf(since);
}

/** How many exchanges began on or after a day, by the first and by the last day on which each can have begun. */
export function countStarts(exchanges: readonly DatedRecord[], since: Year | YearMonth | IsoDay) {
  const day = firstDayCounted(since);
  const { earliest, latest } = startsOf(exchanges);
  return { certain: countFrom(earliest, day), possible: countFrom(latest, day) };
}
