import { canonicalJson, factsOf, notFacts } from "../../src/internal/facts.ts";
import type { RecordKind } from "../../src/model/change.ts";
import type { PublishedDataset } from "../data/publish.ts";

/** A field whose value differs. */
export interface FieldDifference {
  /** The list. */
  readonly kind: RecordKind;
  /** Id of the record. */
  readonly id: string;
  /** The field; an entry of a list by its key in brackets. */
  readonly field: string;
  /** The older value; `null` for none. */
  readonly before: unknown;
  /** The newer value; `null` for none. */
  readonly after: unknown;
}

/** What differs between two datasets. */
export interface Difference {
  /** Records that a list of the newer one has, and the same list of the older one has not. */
  readonly added: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** Records that only the older one has, in whatever list. */
  readonly removed: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** Facts that differ. */
  readonly facts: readonly FieldDifference[];
  /** Whether citations or prose differ. */
  readonly wording: boolean;
}

/** The lists whose records are facts. */
export const factKinds: readonly RecordKind[] = ["exchanges", "unconfirmed", "officials", "places", "claims"];

/** Whether the records of a list are exchanges, counted or not: the two lists share one form and one set of ids. */
function isReport(kind: RecordKind): boolean {
  return kind === "exchanges" || kind === "unconfirmed";
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function equal(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** A value with sorted keys, so that a difference reads alike whether an edition is frozen or not. */
function sorted(value: unknown): unknown {
  return JSON.parse(canonicalJson(factsOf(value ?? null)));
}

/** The key by which an entry of a list is the same entry in both datasets. */
function keyOf(entry: object): string | undefined {
  const { id, official, form, language, office, item } = entry as Readonly<Record<string, unknown>>;
  if (typeof form === "string") return `${language}: ${form}`;
  if (typeof official === "string") return official;
  if (official === null) return (office as { readonly en?: string } | null)?.en;
  return [id, item].find((key) => typeof key === "string");
}

function keyed(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((entry: unknown): [string | undefined, unknown] => [
    typeof entry === "object" && entry !== null ? keyOf(entry) : undefined,
    entry,
  ]);
  const named = entries.filter((entry): entry is [string, unknown] => entry[0] !== undefined);
  return named.length === value.length && new Set(named.map(([key]) => key)).size === value.length
    ? new Map(named)
    : undefined;
}

function isKeyedList(value: unknown): boolean {
  return (keyed(value)?.size ?? 0) > 0;
}

function fieldDifferences(before: Row, after: Row, kind: RecordKind): readonly FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !notFacts.includes(field))
    .sort();
  return fields.flatMap((field): readonly FieldDifference[] => {
    const [old, now] = [sorted(before[field]), sorted(after[field])];
    if (equal(old, now)) return [];
    const [oldEntries, nowEntries] = [keyed(old ?? []), keyed(now ?? [])];
    if (oldEntries === undefined || nowEntries === undefined || !(isKeyedList(old) || isKeyedList(now))) {
      return [{ kind, id: before.id, field, before: old, after: now }];
    }
    const entries = [...new Set([...oldEntries.keys(), ...nowEntries.keys()])]
      .filter((key) => !equal(oldEntries.get(key), nowEntries.get(key)))
      .map((key) => ({
        kind,
        id: before.id,
        field: `${field}[${key}]`,
        before: oldEntries.get(key) ?? null,
        after: nowEntries.get(key) ?? null,
      }));
    // The same entries in another order.
    return entries.length > 0 ? entries : [{ kind, id: before.id, field, before: old, after: now }];
  });
}

/** What differs between an older and a newer dataset. */
export function differenceOf(older: PublishedDataset, newer: PublishedDataset): Difference {
  const pairs = factKinds.map((kind) => ({
    kind,
    before: new Map((older[kind] as readonly Row[]).map((row) => [row.id, row])),
    after: new Map((newer[kind] as readonly Row[]).map((row) => [row.id, row])),
  }));
  const only = (side: "before" | "after", other: "before" | "after") =>
    pairs.flatMap((pair) =>
      [...pair[side].keys()].filter((id) => !pair[other].has(id)).map((id) => ({ kind: pair.kind, id })),
    );
  const added = only("after", "before");
  // A report that is counted now, or no more, is the same record in the other list.
  const reports = pairs.filter(({ kind }) => isReport(kind));
  const wasReport = new Map(reports.flatMap(({ before }) => [...before]));
  const isStillReport = new Set(reports.flatMap(({ after }) => [...after.keys()]));
  const removed = only("before", "after").filter(({ kind, id }) => !(isReport(kind) && isStillReport.has(id)));
  const facts = pairs.flatMap(({ kind, before, after }) =>
    [...after.values()].flatMap((now) => {
      const old = isReport(kind) ? wasReport.get(now.id) : before.get(now.id);
      return old === undefined ? [] : fieldDifferences(old, now, kind);
    }),
  );
  return { added, removed, facts, wording: !equal(citable(older), citable(newer)) };
}

/** Everything that an edition says, without what its history says of it. */
function citable({ exchanges, unconfirmed, officials, places, sources, claims }: PublishedDataset): unknown {
  const timeless = (list: readonly object[]) => list.map((record) => ({ ...record, addedIn: null, revisedIn: null }));
  return { exchanges: timeless(exchanges), unconfirmed: timeless(unconfirmed), officials, places, sources, claims };
}
