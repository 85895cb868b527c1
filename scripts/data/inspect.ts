import type { Side } from "../../src/model/codes.ts";
import type { EvidenceField, ParticipantRole } from "../../src/model/exchange.ts";
import { type Authored, type AuthoredDataset, authoredSchemas, type Kind } from "./authored.ts";

/** The kinds of record. */
export const kinds = Object.keys(authoredSchemas) as readonly Kind[];

/** The exchanges and the unconfirmed reports. */
export function reportsOf(data: AuthoredDataset): readonly Authored<"exchanges">[] {
  return [...data.exchanges, ...data.unconfirmed];
}

/** The side whose delegation travelled; `null` for a meeting in a third country. */
export function visitingSide(host: string): Side | null {
  if (host === "KP") return "RU";
  return host === "RU" ? "KP" : null;
}

/** The fields for which a record needs evidence. */
export function fieldsStated(report: Authored<"exchanges">): readonly EvidenceField[] {
  const hasRole = (role: ParticipantRole) => report.participants.some((participant) => participant.role === role);
  const stated: Readonly<Record<EvidenceField, boolean>> = {
    start: true,
    end: report.end !== undefined,
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

/** Every text in a value, with the path to it. */
export function stringsIn(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, path === "" ? key : `${path}.${key}`));
}

/** Every source that anything cites. */
export function citedSources(data: AuthoredDataset): ReadonlySet<string> {
  const cited = [
    ...reportsOf(data).flatMap((report) => [
      ...[...report.evidence, ...report.conflicts, ...report.plans, ...report.reportedItems].map(
        ({ source }) => source,
      ),
    ]),
    ...data.officials.flatMap(({ spellings, offices }) => [...spellings, ...offices].map(({ source }) => source)),
    ...data.claims.map(({ source }) => source),
    ...data.sources.map(({ origin }) => origin),
  ];
  return new Set(cited.filter((source) => source !== undefined));
}

/** Every reference of a record to another: field, kind and id. */
export function referencesOf(
  report: Authored<"exchanges">,
): readonly { readonly field: string; readonly kind: Kind; readonly id: string }[] {
  const sources = (field: string, list: readonly { readonly source: string }[]) =>
    list.map(({ source }, index) => ({ field: `${field}.${index}.source`, kind: "sources" as const, id: source }));
  return [
    ...report.places.map((id) => ({ field: "places", kind: "places" as const, id })),
    ...report.related.map((id) => ({ field: "related", kind: "exchanges" as const, id })),
    ...report.participants.flatMap(({ official }, index) =>
      official === undefined
        ? []
        : [{ field: `participants.${index}.official`, kind: "officials" as const, id: official }],
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
