import type { Text } from "../generated/records.ts";
import type { Correction, EditionStep, RecordKind } from "./change.ts";
import { type FactLists, factsOf, pathOf } from "./facts.ts";

/** The path of a value in a record; `null` when there is no value. */
type Path = readonly (string | number)[] | null;

/**
 * A correction as the package stores it: with the paths of the two values, which the editions hold, instead of the values. `why` is
 * the position of the reason.
 */
type StoredCorrection = readonly [
  kind: RecordKind,
  id: string,
  field: string,
  before: Path,
  after: Path,
  why: number | null,
  source: string | null,
];

/** What one edition changed, as the package stores it. */
export interface StoredStep {
  /** The edition. */
  readonly edition: string;
  /** The older of the two editions' schema versions: only fields that it knows were compared. */
  readonly schemaVersion: number;
  /** Kind and id of the records that it added. */
  readonly added: readonly (readonly [kind: RecordKind, id: string])[];
  /** Facts that it corrected. */
  readonly corrected: readonly StoredCorrection[];
  /** The reasons of the corrections, each once. */
  readonly reasons: readonly Text[];
}

interface Row {
  readonly id: string;
}

function isReport(kind: RecordKind): boolean {
  return kind === "exchanges" || kind === "unconfirmed";
}

/** Finds records of an edition by kind and id, in either list of reports: a report may move from one to the other. */
function finderIn(lists: FactLists): (kind: RecordKind, id: string) => Row | undefined {
  const byId = (kind: RecordKind) => new Map((lists[kind] as readonly Row[]).map((row) => [row.id, row]));
  const reports = new Map([...byId("unconfirmed"), ...byId("exchanges")]);
  const others = { officials: byId("officials"), places: byId("places"), claims: byId("claims") };
  return (kind, id) => (isReport(kind) ? reports : others[kind as keyof typeof others]).get(id);
}

function valueAt(row: unknown, path: Path, kind: RecordKind, schemaVersion: number): unknown {
  if (path === null) return null;
  const value = path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], row);
  return factsOf(value, `${pathOf(kind)}.${path[0]}`, schemaVersion) ?? null;
}

/** The changes of a step, with the values that the two editions have. */
export function restoredStep(stored: StoredStep, before: FactLists, after: FactLists): EditionStep {
  const { edition, schemaVersion, added, corrected, reasons } = stored;
  const [older, newer] = [finderIn(before), finderIn(after)];
  return {
    edition,
    added: added.map(([kind, id]) => ({ edition, kind, id })),
    corrected: corrected.map(
      ([kind, id, field, old, now, why, source]): Correction => ({
        edition,
        kind,
        id,
        field,
        before: valueAt(older(kind, id), old, kind, schemaVersion),
        after: valueAt(newer(kind, id), now, kind, schemaVersion),
        why: why === null ? null : (reasons[why] ?? null),
        source,
      }),
    ),
  };
}
