import { changesWithin, follow, stepsBetween } from "../../src/internal/change-list.ts";
import type { Addition, Correction, Redirect } from "../../src/model/change.ts";
import type { History } from "./model.ts";

/** What changed from one edition to another. */
export interface ChangeLists {
  /** Records that were added. */
  readonly added: readonly Addition[];
  /** Facts that were corrected. */
  readonly corrected: readonly Correction[];
  /** Ids that were taken out, with or without a successor. */
  readonly gone: readonly Redirect[];
}

/** What changed between two editions, as `changesBetween()` of the package tells it, from a list of changes that was loaded. */
export function changesOf({ steps, redirects }: History, from: string, to: string): ChangeLists {
  const { added, corrected, retired, moved } = changesWithin(stepsBetween(steps, from, to), redirects);
  return { added, corrected, gone: [...moved, ...retired] };
}

/** What became of an id that is not in the edition on show: the last redirect, or `null` when it never was one. */
export function fateOf({ redirects, releasedIds }: History, id: string): Redirect | null {
  if (!releasedIds.includes(id)) return null;
  const { last, id: now } = follow(redirects, id);
  return last === null ? null : { ...last, to: now };
}
