import { lastDayOf, monthOf } from "./calendar.ts";

/** The first and the last possible day of one day. */
interface Range {
  readonly earliest: string;
  readonly latest: string;
}

/** Whether a range is a single day. */
export function isExact(range: Range): boolean {
  return range.earliest === range.latest;
}

/** A day that EDTF can write inside an interval: exact, or some day of one whole month. */
function asDay(range: Range): string | null {
  const month = monthOf(range.earliest);
  if (isExact(range)) return range.earliest;
  return range.earliest === `${month}-01` && range.latest === lastDayOf(month) ? `${month}-XX` : null;
}

/**
 * A start and an end as one ISO 8601-2 (EDTF) string.
 *
 * An end that is unknown, or that EDTF cannot write, is left out: the interval ends in a slash. A start that is one of several
 * days is a set, to which EDTF cannot add an end. When no source gives a lower bound, the set is open: `[..2025-10-01]`.
 */
export function toEdtf(start: Range & { readonly basis?: string }, end: Range | null): string {
  if (start.basis === "convention") return `[..${start.latest}]`;
  const left = asDay(start);
  if (left === null) return `[${start.earliest}..${start.latest}]`;
  // EDTF parsers reject an interval that ends on some day of the month in which it began.
  const isUnreadable = end !== null && !isExact(end) && monthOf(end.earliest) === monthOf(start.earliest);
  const right = end === null || isUnreadable ? "" : (asDay(end) ?? "");
  return left === right ? left : `${left}/${right}`;
}
