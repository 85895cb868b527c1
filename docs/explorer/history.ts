import type { Addition, Correction, RecordKind, Redirect, ResolvedId, Text } from "dprk-russia-exchanges/changes";
import type { History } from "./model.ts";

/** The changes from one edition to another. */
export interface ChangeLists {
  /** Records that were added. */
  readonly added: readonly Addition[];
  /** Facts that were corrected. */
  readonly corrected: readonly Correction[];
  /** Ids that were removed, with or without a successor. */
  readonly gone: readonly Redirect[];
}

/** Corrections to one record. */
export interface RecordChanges {
  /** The list that contains the record. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: string;
  /** The corrections. */
  readonly corrections: readonly Correction[];
}

/** Corrections that were made for one reason. */
export interface ReasonedChanges {
  /** The reason; `null` if none was given. */
  readonly why: Text | null;
  /** The records that were corrected for it. */
  readonly records: readonly RecordChanges[];
}

/** The changes between two editions, the older first: all steps of `changesBetween()` combined. */
export function changesOf({ steps }: History, from: string, to: string): ChangeLists {
  const positionOf = (version: string) => steps.findIndex(({ edition }) => edition === version);
  const between = steps.slice(positionOf(from) + 1, positionOf(to) + 1).map(({ changes }) => changes);
  return {
    added: between.flatMap(({ added }) => added),
    corrected: between.flatMap(({ corrected }) => corrected),
    gone: [...between.flatMap(({ moved }) => moved), ...between.flatMap(({ retired }) => retired)],
  };
}

function groupedBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): readonly (readonly Item[])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Corrections by record, each record once. */
export function byRecord(corrections: readonly Correction[]): readonly RecordChanges[] {
  return groupedBy(corrections, ({ kind, id }) => `${kind}/${id}`).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ kind: first.kind, id: first.id, corrections: group }];
  });
}

/** Corrections by reason, each reason once, with the records that were corrected for it. */
export function byReason(corrections: readonly Correction[]): readonly ReasonedChanges[] {
  return groupedBy(corrections, ({ why }) => why?.en).map((group) => {
    return { why: group[0]?.why ?? null, records: byRecord(group) };
  });
}

/** The changes of one edition to a record. */
export interface HistoryStep {
  /** The edition. */
  readonly edition: string;
  /** The addition, if it added the record to a list. */
  readonly added: Addition | null;
  /** Its corrections, by reason. */
  readonly corrected: readonly ReasonedChanges[];
}

/** The changes of all editions to a record, oldest first. A report that was later counted keeps its history. */
export function historyOfRecord({ steps }: History, kinds: readonly RecordKind[], id: string): readonly HistoryStep[] {
  const isOfRecord = (one: Addition | Correction) => one.id === id && kinds.includes(one.kind);
  return steps
    .map(({ edition, changes }) => ({
      edition,
      added: changes.added.find(isOfRecord) ?? null,
      corrected: byReason(changes.corrected.filter(isOfRecord)),
    }))
    .filter(({ added, corrected }) => added !== null || corrected.length > 0);
}

/** What became of an id that is no longer current; `null` if it is current or was never released. */
export function redirectOf({ redirects }: History, id: string): ResolvedId | null {
  return Object.hasOwn(redirects, id) ? (redirects[id] ?? null) : null;
}
