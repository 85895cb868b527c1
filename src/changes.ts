/**
 * What changed between editions of the dataset, and proof that nothing else did.
 *
 * @module dprk-russia-exchanges/changes
 */
import { redirects, releasedIds, steps } from "./generated/changes.ts";
import { type Changes, changesWithin, follow, stepsBetween } from "./internal/change-list.ts";
import { factsText, type RecordLists } from "./internal/facts.ts";
import { show } from "./internal/input.ts";
import type { Meta } from "./meta.ts";
import type { RedirectKind } from "./model/change.ts";
import { deepFreeze } from "./model/frozen.ts";

export type { Changes } from "./internal/change-list.ts";
export type { Addition, Correction, RecordKind, Redirect, RedirectKind } from "./model/change.ts";
export type { Text } from "./model/text.ts";

/** What an id stands for now. */
export interface ResolvedId {
  /** Whether the id still stands for a record, for another one, or for none. */
  readonly status: "current" | RedirectKind;
  /** The id now; `null` for a retired one. */
  readonly id: string | null;
  /** The edition that took the old id out; `null` for a current one. */
  readonly edition: string | null;
}

/** Every edition, oldest first. Frozen. */
export const editions: readonly string[] = /* @__PURE__ */ Object.freeze(steps.map(({ edition }) => edition));

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
export function changesBetween(from: string, to: string): Changes {
  return deepFreeze(changesWithin(stepsBetween(steps, from, to), redirects));
}

/**
 * What changed since an edition, up to the newest that this package holds.
 *
 * @param version - The older edition.
 * @returns The same as {@link changesBetween} gives. Frozen.
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
export function changesSince(version: string): Changes {
  // There is always a newest edition: the package's own.
  return changesBetween(version, editions.at(-1) as string);
}

/**
 * What an id of any edition stands for now.
 *
 * Follows a chain of moves to its end.
 *
 * @param id - An id of an exchange or of an unconfirmed report, from any edition.
 * @returns The id now, and what became of the old one.
 * @throws {RangeError} When no edition ever held the id.
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
    throw new RangeError(`Cannot resolve the id ${show(id)}: expected an id that an edition holds or held`);
  }
  const { last, id: now } = follow(redirects, id);
  return { status: last?.kind ?? "current", id: now, edition: last?.edition ?? null };
}

/** An edition that can be verified: its records, and what it says of itself. */
export interface VerifiableEdition extends RecordLists {
  /** What the edition says of itself. */
  readonly meta: Pick<Meta, "factsHash">;
}

/**
 * Whether the facts of an edition are those that its hash stands for.
 *
 * Computes SHA-256 over the canonical JSON of the records, without citations and prose, with the Web Crypto of Node or of
 * the browser, and compares it with `meta.factsHash`.
 *
 * @param edition - The main entry or the entry of an edition as a whole: `import * as edition from …`.
 * @returns A promise of `true` when they agree.
 * @throws {TypeError} When a list of records or the hash is missing.
 *
 * @example
 * ```ts
 * import { verify } from "dprk-russia-exchanges/changes";
 * import * as edition from "dprk-russia-exchanges/releases/1.0.0";
 *
 * await verify(edition); //=> true
 * ```
 */
export async function verify(edition: VerifiableEdition): Promise<boolean> {
  for (const kind of ["exchanges", "unconfirmed", "officials", "places", "claims"] as const) {
    if (!Array.isArray(edition[kind])) {
      throw new TypeError(`Cannot verify an edition without ${kind}: expected a whole entry, import * as edition`);
    }
  }
  const { factsHash } = edition.meta;
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(factsText(edition)));
  const computed = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return computed === factsHash;
}
