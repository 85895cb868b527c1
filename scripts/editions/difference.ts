import type * as z from "zod/v4";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import type { RecordKind } from "../../src/lib/change.ts";
import { factsOf, pathOf } from "../../src/lib/facts.ts";
import { descriptions } from "../../src/records/describe.ts";
import { kinds } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";

/** A field whose value differs. */
interface FieldDifference {
  /** The list. */
  readonly kind: RecordKind;
  /** Id of the record. */
  readonly id: string;
  /** The field; for an entry of a list, followed by its key in brackets. */
  readonly field: string;
  /** The older value; `null` if there is none. */
  readonly before: unknown;
  /** The newer value; `null` if there is none. */
  readonly after: unknown;
  /** Path of the older value in the older record; `null` if there is none. */
  readonly pathBefore: readonly (string | number)[] | null;
  /** Path of the newer value in the newer record; `null` if there is none. */
  readonly pathAfter: readonly (string | number)[] | null;
}

/** The differences between two datasets. */
export interface Difference {
  /** Records in a list of the newer dataset that are not in the same list of the older one. */
  readonly added: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** Records that are only in the older dataset. One that moved between exchanges and unconfirmed is not removed. */
  readonly removed: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** Facts that differ. */
  readonly facts: readonly FieldDifference[];
  /** Whether citations or prose differ. */
  readonly wording: boolean;
}

/** The lists whose records are facts. */
const factKinds: readonly RecordKind[] = ["exchanges", "unconfirmed", "officials", "places", "claims"];

/** Whether a list holds exchanges, counted or not: the two lists share their fields and one set of ids. */
function isReport(kind: RecordKind): boolean {
  return kind === "exchanges" || kind === "unconfirmed";
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function equal(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** The facts of a field with sorted keys, so that the order of keys in a frozen edition makes no difference. */
function factsAt(value: unknown, { kind, field, schemaVersion }: Place): unknown {
  return JSON.parse(canonicalJson(factsOf(value ?? null, `${pathOf(kind)}.${field}`, schemaVersion)));
}

interface Place {
  readonly kind: RecordKind;
  readonly field: string;
  readonly schemaVersion: number;
}

/** The schema of a field. Both lists of reports use that of unconfirmed reports, since a report can move between the lists. */
function schemaOf(kind: RecordKind, field: string): z.ZodType | undefined {
  const { shape } = isReport(kind) ? kinds.unconfirmed : kinds[kind];
  return (shape as Readonly<Record<string, z.ZodType>>)[field];
}

/** Whether a field holds facts and exists in the given schema version. */
function isFact({ kind, field, schemaVersion }: Place): boolean {
  const schema = schemaOf(kind, field);
  const { fact, since = 1 } = (schema && descriptions.get(schema)) ?? {};
  return schema !== undefined && fact !== false && since <= schemaVersion;
}

/** The value at a path such as `office.en`. */
function valueAt(entry: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], entry);
}

/** The entries of a list by key; `undefined` if an entry has no key or keys are not unique. */
function keyed(value: unknown, keys: readonly string[], isJoined: boolean): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map((entry: unknown): [string, unknown] => {
    const parts = keys.map((key) => valueAt(entry, key)).filter((part) => typeof part === "string");
    return [isJoined ? parts.join(": ") : (parts[0] ?? ""), entry];
  });
  const names = new Set(entries.map(([key]) => key));
  return names.size === entries.length && !names.has("") ? new Map(entries) : undefined;
}

function keyOf(kind: RecordKind, field: string): readonly string[] | undefined {
  const schema = schemaOf(kind, field);
  return schema === undefined ? undefined : descriptions.get(schema)?.key;
}

/** The path of an entry of a keyed list; `null` if the list does not have it. */
function pathTo(
  field: string,
  name: string,
  entries: ReadonlyMap<string, unknown>,
): readonly (string | number)[] | null {
  const position = [...entries.keys()].indexOf(name);
  return position < 0 ? null : [field, position];
}

function fieldDifferences(
  before: Row,
  after: Row,
  kind: RecordKind,
  schemaVersion: number,
): readonly FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => isFact({ kind, field, schemaVersion }))
    .sort();
  return fields.flatMap((field): readonly FieldDifference[] => {
    const place = { kind, field, schemaVersion };
    const [old, now] = [factsAt(before[field], place), factsAt(after[field], place)];
    if (equal(old, now)) return [];
    const whole = { kind, id: before.id, field, before: old, after: now, pathBefore: [field], pathAfter: [field] };
    const key = keyOf(kind, field);
    if (key === undefined) return [whole];
    // The key of a spelling is its language and text; that of a participant is the official or, without one, the office.
    const isJoined = field === "spellings";
    const [oldEntries, nowEntries] = [keyed(old ?? [], key, isJoined), keyed(now ?? [], key, isJoined)];
    if (oldEntries === undefined || nowEntries === undefined) return [whole];
    const entries = [...new Set([...oldEntries.keys(), ...nowEntries.keys()])]
      .filter((name) => !equal(oldEntries.get(name), nowEntries.get(name)))
      .map((name) => ({
        kind,
        id: before.id,
        field: `${field}[${name}]`,
        before: oldEntries.get(name) ?? null,
        after: nowEntries.get(name) ?? null,
        pathBefore: pathTo(field, name, oldEntries),
        pathAfter: pathTo(field, name, nowEntries),
      }));
    // No entry differs, so only the order does.
    return entries.length > 0 ? entries : [whole];
  });
}

/** The differences between an older and a newer dataset in the fields of a schema version, the older of theirs. */
export function differenceOf(older: Dataset, newer: Dataset, schemaVersion: number): Difference {
  const pairs = factKinds.map((kind) => ({
    kind,
    before: new Map((older[kind] as readonly unknown[] as readonly Row[]).map((row) => [row.id, row])),
    after: new Map((newer[kind] as readonly unknown[] as readonly Row[]).map((row) => [row.id, row])),
  }));
  const only = (side: "before" | "after", other: "before" | "after") =>
    pairs.flatMap((pair) =>
      [...pair[side].keys()].filter((id) => !pair[other].has(id)).map((id) => ({ kind: pair.kind, id })),
    );
  const added = only("after", "before");
  // A report that is now counted, or no longer counted, is the same record in the other list.
  const reports = pairs.filter(({ kind }) => isReport(kind));
  const wasReport = new Map(reports.flatMap(({ before }) => [...before]));
  const isStillReport = new Set(reports.flatMap(({ after }) => [...after.keys()]));
  const removed = only("before", "after").filter(({ kind, id }) => !(isReport(kind) && isStillReport.has(id)));
  const facts = pairs.flatMap(({ kind, before, after }) =>
    [...after.values()].flatMap((now) => {
      const old = isReport(kind) ? wasReport.get(now.id) : before.get(now.id);
      return old === undefined ? [] : fieldDifferences(old, now, kind, schemaVersion);
    }),
  );
  return { added, removed, facts, wording: !equal(citable(older), citable(newer)) };
}

/** All content of an edition except the fields computed from its history. */
function citable({ exchanges, unconfirmed, officials, places, sources, claims }: Dataset): unknown {
  const timeless = (list: readonly object[]) => list.map((record) => ({ ...record, addedIn: null, revisedIn: null }));
  return { exchanges: timeless(exchanges), unconfirmed: timeless(unconfirmed), officials, places, sources, claims };
}
