import type { EvidenceField, ParticipantRole, Side } from "../../src/generated/codes.ts";
import { kinds as described, type Kind } from "../../src/records/kinds.ts";
import type { AuthoredDataset, AuthoredReport } from "../read/authored.ts";

/** The kinds of record. */
export const kinds = Object.keys(described) as readonly Kind[];

/** The exchanges and the unconfirmed reports, in one list. */
export function reportsOf(data: AuthoredDataset): readonly AuthoredReport[] {
  return [...data.exchanges, ...data.unconfirmed];
}

/** The side whose delegation travelled; `null` for a meeting in a third country. */
export function visitingSide(host: string): Side | null {
  if (host === "KP") return "RU";
  return host === "RU" ? "KP" : null;
}

/** The fields for which a record needs evidence. */
export function fieldsStated(report: AuthoredReport): readonly EvidenceField[] {
  const hasRole = (role: ParticipantRole) => report.participants.some((participant) => participant.role === role);
  const stated: Readonly<Record<EvidenceField, boolean>> = {
    start: true,
    // An earliest day set by convention needs no evidence.
    "start.earliest": report.start.basis === "source",
    "start.latest": true,
    end: report.end !== null,
    lastSeen: report.lastSeen !== null,
    host: true,
    places: report.places.length > 0,
    channel: report.channel !== "unstated",
    rank: report.rank !== "unstated",
    topics: true,
    head: hasRole("head"),
    member: hasRole("member"),
    counterpart: hasRole("counterpart"),
    outcomes: report.outcomes.length > 0,
  };
  return (Object.keys(stated) as EvidenceField[]).filter((field) => stated[field]);
}

/** Every string in a value, with its path. */
export function stringsIn(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, path === "" ? key : `${path}.${key}`));
}

/** The id of every source that a record cites. */
export function citedSources(data: AuthoredDataset): ReadonlySet<string> {
  const cited = [
    ...reportsOf(data).flatMap((report) => [
      ...[...report.evidence, ...report.conflicts, ...report.plans, ...report.reportedItems].map(
        ({ source }) => source,
      ),
    ]),
    ...data.officials.flatMap(({ spellings, offices, patronymic }) =>
      [...spellings, ...offices, ...(patronymic === null ? [] : [patronymic])].map(({ source }) => source),
    ),
    ...data.claims.map(({ source }) => source),
    ...data.sources.map(({ origin }) => origin),
  ];
  return new Set(cited.filter((source) => source !== undefined && source !== null));
}

/** Every reference from a record to another one: field, kind and id. */
export function referencesOf(
  report: AuthoredReport,
): readonly { readonly field: string; readonly kind: Kind; readonly id: string }[] {
  const sources = (field: string, list: readonly { readonly source: string }[]) =>
    list.map(({ source }, index) => ({ field: `${field}.${index}.source`, kind: "sources" as const, id: source }));
  return [
    ...report.places.map((id) => ({ field: "places", kind: "places" as const, id })),
    ...report.related.map((id) => ({ field: "related", kind: "exchanges" as const, id })),
    ...report.participants.flatMap(({ official }, index) =>
      official === null ? [] : [{ field: `participants.${index}.official`, kind: "officials" as const, id: official }],
    ),
    ...report.plans.flatMap(({ officials }, index) =>
      officials.map((id) => ({ field: `plans.${index}.officials`, kind: "officials" as const, id })),
    ),
    ...sources("evidence", report.evidence),
    ...sources("conflicts", report.conflicts),
    ...sources("plans", report.plans),
    ...sources("reportedItems", report.reportedItems),
  ];
}

/** The ids of the heads whom the sources name. */
export function headsOf({ participants }: AuthoredReport): readonly string[] {
  return participants.flatMap(({ role, official }) => (role === "head" && official !== null ? [official] : []));
}
