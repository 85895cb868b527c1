import { redirects } from "../generated/redirects.ts";
import { releasedIds } from "../generated/released-ids.ts";
import type { RedirectKind } from "../lib/change.ts";
import { resolveRedirect } from "../lib/change-list.ts";
import { describeValue } from "../lib/describe-value.ts";

/** What an id refers to now. */
export interface ResolvedId {
  /** Whether the id still refers to its record, for another one or for none. */
  readonly status: "current" | RedirectKind;
  /** The current id; `null` for a retired one. */
  readonly id: string | null;
  /** The edition that removed the old id; `null` for a current one. */
  readonly edition: string | null;
}

/**
 * What an id of any edition refers to now.
 *
 * Follows a chain of moves to its end.
 *
 * @param id - An id of an exchange or of an unconfirmed report, from any edition.
 * @returns The current id, and what became of the old one.
 * @throws {RangeError} When no edition has ever had the id.
 *
 * @example
 * ```ts
 * import { resolveId } from "dprk-russia-exchanges/changes";
 *
 * resolveId("lavrov-pyongyang-2023-10"); //=> { status: "current", id: "lavrov-pyongyang-2023-10", edition: null }
 * ```
 */
export function resolveId(id: string): ResolvedId {
  if (!releasedIds.includes(id)) {
    throw new RangeError(`Cannot resolve the id ${describeValue(id)}: expected an id from any edition`);
  }
  const { last, id: now } = resolveRedirect(redirects, id);
  return { status: last?.kind ?? "current", id: now, edition: last?.edition ?? null };
}
