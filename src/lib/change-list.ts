import type { Addition, Correction, EditionStep, Redirect } from "./change.ts";
import { describeValue } from "./describe-value.ts";

/** What changed from one edition to another, each list in the order of the editions. */
export interface Changes {
  /** Records that were added. */
  readonly added: readonly Addition[];
  /** Facts that were corrected; a field that two editions corrected appears twice. */
  readonly corrected: readonly Correction[];
  /** Ids that were removed without a successor. */
  readonly retired: readonly Redirect[];
  /** Ids that were moved to, or merged into, another. */
  readonly moved: readonly Redirect[];
}

/** The changes of some steps, taken together. */
export function changesWithin(steps: readonly EditionStep[], redirects: readonly Redirect[]): Changes {
  const editions = steps.map(({ edition }) => edition);
  const gone = redirects.filter(({ edition }) => editions.includes(edition));
  return {
    added: steps.flatMap(({ added }) => added),
    corrected: steps.flatMap(({ corrected }) => corrected),
    retired: gone.filter(({ kind }) => kind === "retired"),
    moved: gone.filter(({ kind }) => kind !== "retired"),
  };
}

/** The versions after one edition up to another. */
export function versionsBetween(versions: readonly string[], from: string, to: string): readonly string[] {
  const positionOf = (edition: string) => {
    const position = versions.indexOf(edition);
    if (position >= 0) return position;
    throw new RangeError(`Cannot find the edition ${describeValue(edition)}: expected one of ${versions.join(", ")}`);
  };
  const [first, last] = [positionOf(from), positionOf(to)];
  if (last < first) {
    throw new RangeError(
      `Cannot list the changes from ${describeValue(from)} to ${describeValue(to)}: expected the older edition first`,
    );
  }
  return versions.slice(first + 1, last + 1);
}

/**
 * The id that an id leads to, with the redirect of the id itself. When the way ends in a retired id, the result is `null`, with the
 * redirect that retired it.
 */
export function resolveRedirect(
  redirects: readonly Redirect[],
  id: string,
): { readonly last: Redirect | null; readonly id: string | null } {
  const last = redirects.filter(({ from }) => from === id).at(-1);
  if (last === undefined) return { last: null, id };
  if (last.to === null) return { last, id: null };
  const rest = resolveRedirect(redirects, last.to);
  return { last: rest.id === null ? rest.last : last, id: rest.id };
}
