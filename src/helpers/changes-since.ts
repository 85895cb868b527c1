import type { EditionVersion } from "../generated/ids.ts";
import { versions } from "../generated/versions.ts";
import type { Changes } from "../lib/change-list.ts";
import type { Loose } from "../lib/loose.ts";
import { changesBetween } from "./changes-between.ts";

/**
 * What changed since an edition, up to the newest that this package holds.
 *
 * @param version - The older edition.
 * @returns The changes, as {@link changesBetween} returns them. Frozen.
 * @throws {RangeError} When the edition does not exist; the message lists those that do.
 *
 * @example
 * ```ts
 * import { changesSince } from "dprk-russia-exchanges/changes";
 *
 * const { added, corrected } = changesSince("1.0.0");
 * corrected.every((correction) => correction.before !== correction.after); //=> true
 * Array.isArray(added); //=> true
 * ```
 */
export function changesSince(version: Loose<EditionVersion>): Changes {
  // There is always a newest edition: the package's own.
  return changesBetween(version, versions.at(-1) as EditionVersion);
}
