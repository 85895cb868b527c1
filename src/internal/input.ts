import { isIsoDay } from "../model/dates.ts";
import type { DayRange } from "../model/day.ts";

/** What every helper that reads dates needs of a record. The dataset, older editions and a user's own records have it. */
export interface DatedRecord {
  /** Name of the record: decides the order among records of the same days. */
  readonly id: string;
  /** When it began. */
  readonly start: DayRange;
}

/** A value as an error message shows it: text in quotes, anything else by its kind. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function checkIsRange(range: unknown, action: string, where: string): void {
  const { earliest, latest } = (range ?? {}) as Partial<Record<keyof DayRange, unknown>>;
  if (!isIsoDay(earliest) || !isIsoDay(latest) || latest < earliest) {
    throw new RangeError(
      `${action}: expected ${where} to have a start of two days YYYY-MM-DD in order, got ${show(earliest)} and ${show(latest)}`,
    );
  }
}

/** Throws unless the value is an array of objects, without holes. */
export function checkIsList(
  list: unknown,
  action: string,
  kind: "exchange" | "participant" | "office" | "citation",
): void {
  if (!Array.isArray(list)) throw new TypeError(`${action}: expected an array of ${kind}s, got ${show(list)}`);
  for (const [position, record] of list.entries()) {
    if (typeof record !== "object" || record === null) {
      throw new TypeError(`${action}: expected an object for the ${kind} at position ${position}, got ${show(record)}`);
    }
  }
}

/** Throws unless the value is an array of records with an id and a start. */
export function checkIsDated(exchanges: readonly DatedRecord[], action: string): void {
  checkIsList(exchanges, action, "exchange");
  exchanges.forEach((record, position) => {
    if (typeof record.id !== "string") {
      throw new TypeError(
        `${action}: expected the exchange at position ${position} to have an id, got ${show(record.id)}`,
      );
    }
    checkIsRange(record.start, action, show(record.id));
  });
}
