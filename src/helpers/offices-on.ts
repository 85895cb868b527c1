import type { DayRange, Office } from "../generated/records.ts";
import { type IsoDay, isIsoDay } from "../lib/calendar.ts";
import { checkIsObject, isRange } from "../lib/dated.ts";
import { describeValue } from "../lib/describe-value.ts";
import { isExact } from "../lib/edtf.ts";
import type { Loose } from "../lib/loose.ts";

/** What looking up offices needs from an office. */
export interface DatedOffice extends Pick<Office, "start" | "end" | "seen"> {}

const action = "Cannot list the offices";

function lowest(days: readonly (string | undefined)[]): string | undefined {
  // `undefined` sorts last.
  return [...days].sort()[0];
}

function highest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function exact(range: DayRange | null): string | undefined {
  return range !== null && isExact(range) ? range.earliest : undefined;
}

/** From the first to the last day on which an office was certainly held; `null` when there is none. */
function certainTenure({ start, end, seen }: DatedOffice): DayRange | null {
  const earliest = lowest([start?.latest, seen?.earliest, exact(end)]);
  const latest = highest([end?.earliest, seen?.latest, exact(start)]);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

function checkIsOffice(office: unknown, position: number): asserts office is DatedOffice {
  checkIsObject(office, position, action, "office");
  for (const field of ["start", "end", "seen"] as const) {
    const range = (office as Partial<Record<string, unknown>>)[field];
    const { earliest, latest } = (range ?? {}) as Partial<DayRange>;
    if (range === null || isRange(earliest, latest)) continue;
    throw new TypeError(
      `${action}: expected ${field} of the office at position ${position} to be null or two days in order, got ${describeValue(range)}`,
    );
  }
}

/**
 * Offices that an official certainly held on a day.
 *
 * An office is held from its start, or the first day on which the dataset finds the person in it, to its end, or the last such
 * day. An unknown end is never read as "still in office", so an empty list means "not known", not "none".
 *
 * @typeParam O - The kind of office.
 * @param official - An official.
 * @param day - The day, `YYYY-MM-DD`.
 * @returns The offices, each with its source.
 * @throws {RangeError} When `day` is not a day of the calendar.
 * @throws {TypeError} When `official` has no array of offices with days.
 *
 * @example
 * ```ts
 * import { findOfficial, officesOn } from "dprk-russia-exchanges";
 *
 * officesOn(findOfficial("Lavrov"), "2023-10-18").map((office) => office.title.en); //=> ["Minister of Foreign Affairs"]
 * ```
 */
export function officesOn<O extends DatedOffice = Office>(
  official: { readonly offices: readonly O[] },
  day: Loose<IsoDay>,
): readonly O[] {
  if (!isIsoDay(day)) throw new RangeError(`${action} on ${describeValue(day)}: expected a day YYYY-MM-DD`);
  const offices: unknown = (official as { offices?: unknown } | null | undefined)?.offices;
  if (!Array.isArray(offices)) {
    throw new TypeError(`${action} of ${describeValue(official)}: expected an official, e.g. from findOfficial()`);
  }
  const held: O[] = [];
  for (let position = 0; position < offices.length; position += 1) {
    const office: unknown = offices[position];
    checkIsOffice(office, position);
    const tenure = certainTenure(office);
    if (tenure !== null && tenure.earliest <= day && day <= tenure.latest) held.push(office as O);
  }
  return held;
}
