import { checkIsList, show } from "../internal/input.ts";
import { isExact, isIsoDay } from "../model/dates.ts";
import type { DayRange, IsoDay } from "../model/day.ts";
import type { Office } from "../model/official.ts";

function lowest(...days: readonly (IsoDay | undefined)[]): IsoDay | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function highest(...days: readonly (IsoDay | undefined)[]): IsoDay | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function exact(range: DayRange | null): IsoDay | undefined {
  return range !== null && isExact(range) ? range.earliest : undefined;
}

/** From the first to the last day on which an office was certainly held; `null` when there is none. */
function certainTenure({ start, end, seen }: Office): DayRange | null {
  const earliest = lowest(start?.latest, seen?.earliest, exact(end));
  const latest = highest(end?.earliest, seen?.latest, exact(start));
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

/**
 * Offices that an official certainly held on a day.
 *
 * An office is held from its start, or from the first day on which the dataset finds the person in it, to its end, or to the
 * last such day. An end that is not known is never taken for "still in office", so an empty list means "not known", not
 * "none".
 *
 * @param official - An official.
 * @param day - The day, `YYYY-MM-DD`.
 * @returns The offices, each with its source.
 * @throws {RangeError} When `day` is no day of the calendar.
 *
 * @example
 * ```ts
 * import { findOfficial, officesOn } from "dprk-russia-exchanges";
 *
 * officesOn(findOfficial("Lavrov"), "2023-10-18").map((office) => office.title.en); //=> ["Minister of Foreign Affairs"]
 * ```
 */
export function officesOn(official: { readonly offices: readonly Office[] }, day: IsoDay): readonly Office[] {
  if (!isIsoDay(day)) throw new RangeError(`Cannot list the offices on ${show(day)}: expected a day YYYY-MM-DD`);
  const offices: unknown = (official as { offices?: unknown } | null | undefined)?.offices;
  if (!Array.isArray(offices)) {
    throw new TypeError(
      `Cannot list the offices of ${show(official)}: expected an official, such as findOfficial() gives`,
    );
  }
  checkIsList(offices, `Cannot list the offices on ${day}`, "office");
  return official.offices.filter((office) => {
    const tenure = certainTenure(office);
    return tenure !== null && tenure.earliest <= day && day <= tenure.latest;
  });
}
