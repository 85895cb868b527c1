import type { EditionVersion } from "../generated/ids.ts";
import { redirects } from "../generated/redirects.ts";
import { steps } from "../generated/stores/steps.ts";
import { type Changes, changesWithin, stepsBetween } from "../lib/change-list.ts";
import { deepFreeze } from "../lib/freeze.ts";
import type { Loose } from "../lib/loose.ts";

/**
 * What changed from one edition to a later one.
 *
 * @param from - The older edition, such as the one that an article used.
 * @param to - The newer edition.
 * @returns Additions, corrections with old and new values and the reason, and ids that were taken out. All are empty for an
 * edition and itself. Frozen.
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
  return deepFreeze(changesWithin(stepsBetween(steps, from, to), redirects));
}
