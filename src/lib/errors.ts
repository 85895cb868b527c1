import type { Official } from "../generated/records.ts";
import { describeValue } from "./describe-value.ts";

/** At most five people, and how many more there are. */
function names(officials: readonly Official[]): string {
  const shown = officials.slice(0, 5).map((official) => `${official.name.en} (${official.id})`);
  const more = officials.length - shown.length;
  return more > 0 ? `${shown.join(", ")} or ${more} more` : shown.join(", ");
}

/** Keeps the people of an error out of what a console prints of it when nobody catches it. */
function hide(error: object, property: string, value: unknown): void {
  Object.defineProperty(error, property, { value, enumerable: false });
}

/**
 * Nobody in the edition bears the name that was looked up.
 *
 * Where the ESM and the CommonJS build of the package meet, test `error.name`: each has a class of its own.
 */
export class UnknownOfficialError extends RangeError {
  /** Always `"UnknownOfficialError"`. */
  override readonly name = "UnknownOfficialError";
  /** The name that was looked up. */
  declare readonly value: string;
  /** At most three officials whose names are spelled nearly so, nearest first; none of them was taken. */
  declare readonly suggestions: readonly Official[];

  /**
   * Says which name nobody bears.
   *
   * @param value - The name that was looked up.
   * @param suggestions - Officials whose names are spelled nearly so.
   */
  constructor(value: string, suggestions: readonly Official[] = []) {
    super(
      `Cannot find an official named ${describeValue(value)}: ${
        suggestions.length === 0 ? "expected a name or an id of the dataset" : `did you mean ${names(suggestions)}?`
      }`,
    );
    hide(this, "value", value);
    hide(this, "suggestions", suggestions);
  }
}

/**
 * Several people in the edition bear the name that was looked up.
 *
 * Where the ESM and the CommonJS build of the package meet, test `error.name`: each has a class of its own.
 */
export class AmbiguousOfficialError extends RangeError {
  /** Always `"AmbiguousOfficialError"`. */
  override readonly name = "AmbiguousOfficialError";
  /** The name that was looked up. */
  declare readonly value: string;
  /** Everyone who bears it, by id. */
  declare readonly candidates: readonly Official[];

  /**
   * Says which name several people bear.
   *
   * @param value - The name that was looked up.
   * @param candidates - Everyone who bears it.
   */
  constructor(value: string, candidates: readonly Official[] = []) {
    super(`Cannot tell which official is ${describeValue(value)}: expected one of ${names(candidates)}`);
    hide(this, "value", value);
    hide(this, "candidates", candidates);
  }
}
