import { isIsoDay } from "./calendar.ts";
import { describeValue } from "./describe-value.ts";

/** The range of possible days for one day, in a record of any origin. */
export interface DatedStart {
  /** First possible day, `YYYY-MM-DD`. */
  readonly earliest: string;
  /** Last possible day, `YYYY-MM-DD`. */
  readonly latest: string;
}

/** What counting and grouping by time need from a record, whether of the dataset, an older edition or your own. */
export interface DatedRecord {
  /** When it began. */
  readonly start: DatedStart;
  /** Id of the record, for messages and for the order of records with the same days. */
  readonly id?: string;
}

/** What was attempted, for an error message: a text, or an object that builds the text only when it is needed. */
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
  // Most starts are a single day, which is then checked only once.
  return isIsoDay(latest) && (earliest === latest || (isIsoDay(earliest) && earliest < latest));
}

/** The name of a record in a message: its id, or else its position. */
export function nameOf(record: { readonly id?: unknown } | null | undefined, position: number): string {
  return `exchange ${describeValue(record?.id ?? position)}`;
}

/**
 * Reads the start of every record in an array once, by position, and nothing else of the record.
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
