import type { Official } from "../generated/records.ts";
import { describeValue } from "./describe-value.ts";

/** At most five people, and how many more there are. */
function names(officials: readonly Official[]): string {
  const shown = officials.slice(0, 5).map((official) => `${official.name.en} (${official.id})`);
  const more = officials.length - shown.length;
  return more > 0 ? `${shown.join(", ")} or ${more} more` : shown.join(", ");
}

/** Keeps a property of an error out of what a console prints when nobody catches the error. */
function hide(error: object, property: string, value: unknown): void {
  Object.defineProperty(error, property, { value, enumerable: false });
}

/**
 * Nobody in the edition has the name that was looked up.
 *
 * Where a program loads both the ESM and the CommonJS build, test `error.name`: each build has its own class.
 */
export class UnknownOfficialError extends RangeError {
  /** Always `"UnknownOfficialError"`. */
  override readonly name = "UnknownOfficialError";
  /** The name that was looked up. */
  declare readonly value: string;
  /** At most three officials with similarly spelled names, nearest first; none of them was chosen. */
  declare readonly suggestions: readonly Official[];

  /**
   * Names the value that nobody has as a name.
   *
   * @param value - The name that was looked up.
   * @param suggestions - Officials with similarly spelled names.
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
 * Several people in the edition have the name that was looked up.
 *
 * Where a program loads both the ESM and the CommonJS build, test `error.name`: each build has its own class.
 */
export class AmbiguousOfficialError extends RangeError {
  /** Always `"AmbiguousOfficialError"`. */
  override readonly name = "AmbiguousOfficialError";
  /** The name that was looked up. */
  declare readonly value: string;
  /** Everyone who has that name, by id. */
  declare readonly candidates: readonly Official[];

  /**
   * Names the value that several people have as a name.
   *
   * @param value - The name that was looked up.
   * @param candidates - Everyone who has that name.
   */
  constructor(value: string, candidates: readonly Official[] = []) {
    super(`Cannot tell which official is ${describeValue(value)}: expected one of ${names(candidates)}`);
    hide(this, "value", value);
    hide(this, "candidates", candidates);
  }
}
