import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { subDays } from "date-fns/subDays";
import * as z from "zod/v4";
import type { DayRange, StartRange } from "../../src/generated/records.ts";
import { isIsoDay, isYearMonth, lastDayOf } from "../../src/lib/calendar.ts";

/**
 * If no source gives the earliest day of an arrival, it is set this many days before the latest one. The longest known stay, that of
 * `mun-chol-youth-sirius-2024-02`, lasted between 16 and 18 days; the rule `convention-covers-stays` checks that none is certainly longer.
 */
export const conventionalDays = 18;

function daysBefore(day: string, days: number): string {
  return format(subDays(parseISO(day), days), "yyyy-MM-dd");
}

/** The range of days that an authored date stands for: `2024-03-26`, `2024-03` (some day in March) or `2024-03-21..2024-03-31`. */
export function readDays(text: string): DayRange | undefined {
  if (isYearMonth(text)) return { earliest: `${text}-01`, latest: lastDayOf(text) };
  const [earliest, latest = earliest, ...rest] = text.split("..");
  if (!isIsoDay(earliest) || !isIsoDay(latest) || latest < earliest || rest.length > 0) return undefined;
  return { earliest, latest };
}

/** The range of days that an authored start stands for: as in {@link readDays}, or `..2025-10-01` for an arrival by that day. */
export function readStart(text: string): StartRange | undefined {
  const [before, latest = ""] = text.split("..");
  if (before === "" && isIsoDay(latest)) {
    return { earliest: daysBefore(latest, conventionalDays), latest, basis: "convention" };
  }
  const days = readDays(text);
  return days && { ...days, basis: "source" };
}

function authored<Days>(read: (text: string) => Days | undefined, pattern: RegExp, forms: string) {
  return z
    .string()
    .regex(pattern, `expected ${forms}`)
    .transform((text, context): Days => {
      const days = read(text);
      if (days !== undefined) return days;
      context.addIssue(`expected ${forms}; days must exist and be in order`);
      return z.NEVER;
    })
    .meta({ description: forms });
}

/** Schema of a date as editors write it. */
export const days = authored(
  readDays,
  /^\d{4}-\d{2}(?:-\d{2}(?:\.\.\d{4}-\d{2}-\d{2})?)?$/,
  "a day 2024-03-26, some day in a month 2024-03, or a range of possible days 2024-03-21..2024-03-31",
);

/** Schema of an arrival date as editors write it. */
export const start = authored(
  readStart,
  /^(?:\d{4}-\d{2}(?:-\d{2}(?:\.\.\d{4}-\d{2}-\d{2})?)?|\.\.\d{4}-\d{2}-\d{2})$/,
  "a day 2024-03-26, some day in a month 2024-03, a range of possible days 2024-03-21..2024-03-31, or ..2024-03-31 if no source gives an earliest day",
);
