import { lastDayOf, monthOf } from "./calendar.ts";

/** The days among which one day lies, first and last. */
interface Range {
  readonly earliest: string;
  readonly latest: string;
}

/** Whether the days of a range are one day. */
export function isExact(range: Range): boolean {
  return range.earliest === range.latest;
}

/** A day that EDTF can write inside an interval: exact, or some day of a whole month. */
function asDay(range: Range): string | null {
  const month = monthOf(range.earliest);
  if (isExact(range)) return range.earliest;
  return range.earliest === `${month}-01` && range.latest === lastDayOf(month) ? `${month}-XX` : null;
}

/**
 * A start and an end as one ISO 8601-2 (EDTF) string.
 *
 * An end that is not known, or that EDTF cannot write, is left out: the interval ends in a slash. A start that is one of several
 * days is a set, to which EDTF cannot add an end; where no source bounds it from below, the set is open: `[..2025-10-01]`.
 */
export function toEdtf(start: Range & { readonly basis?: string }, end: Range | null): string {
  if (start.basis === "convention") return `[..${start.latest}]`;
  const left = asDay(start);
  if (left === null) return `[${start.earliest}..${start.latest}]`;
  // Readers of EDTF refuse an interval that ends on some day of the month in which it began.
  const isUnreadable = end !== null && !isExact(end) && monthOf(end.earliest) === monthOf(start.earliest);
  const right = end === null || isUnreadable ? "" : (asDay(end) ?? "");
  return left === right ? left : `${left}/${right}`;
}
