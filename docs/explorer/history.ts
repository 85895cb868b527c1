import type { Addition, Correction, Redirect, ResolvedId } from "dprk-russia-exchanges/changes";
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

/** What changed between two editions, the older first: the steps of `changesBetween()` one after the other. */
export function changesOf({ steps }: History, from: string, to: string): ChangeLists {
  const positionOf = (version: string) => steps.findIndex(({ edition }) => edition === version);
  const between = steps.slice(positionOf(from) + 1, positionOf(to) + 1).map(({ changes }) => changes);
  return {
    added: between.flatMap(({ added }) => added),
    corrected: between.flatMap(({ corrected }) => corrected),
    gone: [...between.flatMap(({ moved }) => moved), ...between.flatMap(({ retired }) => retired)],
  };
}

/** What became of an id that is not in the edition shown; `null` when it is current or was never released. */
export function redirectOf({ redirects }: History, id: string): ResolvedId | null {
  return Object.hasOwn(redirects, id) ? (redirects[id] ?? null) : null;
}
