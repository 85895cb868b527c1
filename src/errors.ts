import type { Official } from "./model/official.ts";

/** At most five people, and how many more there are. */
function names(officials: readonly Official[]): string {
  const shown = officials.slice(0, 5).map((official) => `${official.name.en} (${official.id})`);
  const more = officials.length - shown.length;
  return more > 0 ? `${shown.join(", ")} or ${more} more` : shown.join(", ");
}

/** Nobody in the dataset bears the name that was looked up. */
export class UnknownOfficialError extends RangeError {
  /** Always `"UnknownOfficialError"`. */
  override readonly name = "UnknownOfficialError";
  /** The name that was looked up. */
  readonly value: string;
  /** Officials whose names are spelled nearly so, nearest first; none of them was taken. */
  readonly suggestions: readonly Official[];

  /**
   * Tells which name nobody bears.
   *
   * @param value - The name that was looked up.
   * @param suggestions - Officials whose names are spelled nearly so.
   */
  constructor(value: string, suggestions: readonly Official[]) {
    super(
      `Cannot find an official named ${JSON.stringify(value)}: ${
        suggestions.length === 0 ? "expected a name or an id of the dataset" : `did you mean ${names(suggestions)}?`
      }`,
    );
    this.value = value;
    this.suggestions = suggestions;
  }
}

/** Several people in the dataset bear the name that was looked up. */
export class AmbiguousOfficialError extends RangeError {
  /** Always `"AmbiguousOfficialError"`. */
  override readonly name = "AmbiguousOfficialError";
  /** The name that was looked up. */
  readonly value: string;
  /** Everyone who bears it, by id. */
  readonly candidates: readonly Official[];

  /**
   * Tells which name several people bear.
   *
   * @param value - The name that was looked up.
   * @param candidates - Everyone who bears it.
   */
  constructor(value: string, candidates: readonly Official[]) {
    super(`Cannot tell which official is ${JSON.stringify(value)}: expected one of ${names(candidates)}`);
    this.value = value;
    this.candidates = candidates;
  }
}
