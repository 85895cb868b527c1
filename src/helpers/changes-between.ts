import { editionLists } from "../generated/edition-lists.ts";
import type { EditionVersion } from "../generated/ids.ts";
import { redirects } from "../generated/redirects.ts";
import { steps } from "../generated/stores/steps.ts";
import { versions } from "../generated/versions.ts";
import type { EditionStep } from "../lib/change.ts";
import { type Changes, changesWithin, versionsBetween } from "../lib/change-list.ts";
import type { FactLists } from "../lib/facts.ts";
import { deepFreeze } from "../lib/freeze.ts";
import type { Loose } from "../lib/loose.ts";
import { restoredStep, type StoredStep } from "../lib/stored-step.ts";

/** What an edition changed, with the values of both editions. */
function stepTo(version: string): EditionStep {
  const position = (versions as readonly string[]).indexOf(version);
  const [before, after] = editionLists.slice(position - 1, position + 1) as [FactLists, FactLists];
  // Every edition except the first has a step.
  return restoredStep(steps[position - 1] as StoredStep, before, after);
}

/**
 * What changed from one edition to a later one.
 *
 * @param from - The older edition, such as the one that an article used.
 * @param to - The newer edition.
 * @returns Additions, corrections with old and new values and the reason, and ids that were removed. All are empty when
 * both editions are the same. Frozen.
 * @throws {RangeError} When an edition does not exist, or `to` is older than `from`.
 *
 * @example
 * ```ts
 * import { changesBetween } from "dprk-russia-exchanges/changes";
 *
 * changesBetween("1.0.0", "1.0.0").corrected; //=> []
 * ```
 */
export function changesBetween(from: Loose<EditionVersion>, to: Loose<EditionVersion>): Changes {
  return deepFreeze(changesWithin(versionsBetween(versions, from, to).map(stepTo), redirects));
}
