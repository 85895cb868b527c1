import { isIsoDay } from "./calendar.ts";
import { describeValue } from "./describe-value.ts";

/** The days among which one day lies, as a record of any origin gives them. */
export interface DatedStart {
  /** First day on which it can have been, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last day on which it can have been, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** What counting and grouping by time need of a record. The dataset, older editions and records of your own have it. */
export interface DatedRecord {
  /** When it began. */
  readonly start: DatedStart;
  /** Name of the record: messages name it, and it decides the order among records of the same days. */
  readonly id?: string;
}

/** What was tried, for a message: a text, or an object that makes the text only when a message needs it. */
export interface Action {
  toString(): string;
}

/** Throws unless the value is an array. */
export function checkIsArray(list: unknown, action: Action, kind: string): asserts list is readonly unknown[] {
  if (!Array.isArray(list)) throw new TypeError(`${action}: expected an array of ${kind}s, got ${describeValue(list)}`);
}

/** Throws unless an entry of a list is an object. */
export function checkIsObject(entry: unknown, position: number, action: Action, kind: string): asserts entry is object {
  if (typeof entry !== "object" || entry === null) {
    throw new TypeError(
      `${action}: expected an object for the ${kind} at position ${position}, got ${describeValue(entry)}`,
    );
  }
}

/** Whether two values are the first and the last day of a range. */
export function isRange(earliest: unknown, latest: unknown): earliest is string {
  // Most records begin on one day, which is then checked once.
  return isIsoDay(latest) && (earliest === latest || (isIsoDay(earliest) && earliest < latest));
}

/** A record as a message names it: by its id, or else by its position. */
export function nameOf(record: { readonly id?: unknown } | null | undefined, position: number): string {
  return `exchange ${describeValue(record?.id ?? position)}`;
}

/**
 * Reads the start of every record of an array once, by position, and nothing else of it.
 *
 * @throws {TypeError} When the value is not an array, or an entry is not an object.
 * @throws {RangeError} When a start is not two days in order.
 */
export function forEachStart<R extends DatedRecord>(
  exchanges: readonly R[],
  action: string,
  visit: (earliest: string, latest: string, record: R, position: number) => void,
): void {
  checkIsArray(exchanges, action, "exchange");
  for (let position = 0; position < exchanges.length; position += 1) {
    const record = exchanges[position] as R;
    const { earliest, latest } = record?.start ?? {};
    if (!isRange(earliest, latest)) {
      const Fault = typeof record === "object" && record !== null ? RangeError : TypeError;
      throw new Fault(
        `${action}: expected a start of two days YYYY-MM-DD in order in ${nameOf(record, position)}, got ${describeValue(earliest)} and ${describeValue(latest)}`,
      );
    }
    visit(earliest, latest as string, record, position);
  }
}
