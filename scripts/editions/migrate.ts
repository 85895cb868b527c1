import type { Text } from "../../src/generated/records.ts";
import { typeset } from "../publish/typeset.ts";
import type { FrozenEdition } from "./editions.ts";

/** Converts editions of one schema version to the next. */
export interface Migration {
  /** The `schemaVersion` that it converts from. */
  readonly from: number;
  /** Converts every record without loss. */
  readonly migrate: (edition: FrozenEdition) => FrozenEdition;
}

/** A report of schema version 1. */
interface ReportV1 {
  readonly host: string;
  readonly places: readonly string[];
  readonly participants: readonly {
    readonly official: string | null;
    readonly role: string;
    readonly office: Text | null;
  }[];
  readonly start: object;
  readonly conflicts: readonly { readonly value: string }[];
}

/** French prepositions before place names that begin with a common noun: "au cosmodrome de Vostotchny", but "à Pyongyang". */
const articles = new Map([
  ["Aérodrome", "à l’"],
  ["Cosmodrome", "au "],
  ["Parc", "au "],
  ["Station", "à la "],
]);

function atPlaceFr(name: string): string {
  const [noun = ""] = name.split(" ");
  const article = articles.get(noun);
  return article === undefined ? `à ${name}` : `${article}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** A title made from the edition of the record: the head or, if unknown, the delegation, and the place. */
function titleOf({ host, places, participants }: ReportV1, edition: FrozenEdition): Text {
  const head = participants.find(({ role, official }) => role === "head" && official !== null)?.official;
  const name = edition.officials.find(({ id }) => id === head)?.name;
  const place = edition.places.find(({ id }) => id === places[0])?.name;
  const isRussian = host === "KP";
  const who = {
    en: name?.en ?? (isRussian ? "Russian delegation" : "North Korean delegation"),
    fr: name?.fr ?? name?.en ?? (isRussian ? "Délégation russe" : "Délégation nord-coréenne"),
  };
  const where = place ?? { en: isRussian ? "North Korea" : "Russia", fr: isRussian ? "Corée du Nord" : "Russie" };
  return {
    en: `${who.en} in ${where.en}`,
    fr: `${who.fr} ${place === undefined ? `en ${where.fr}` : atPlaceFr(where.fr)}`,
  };
}

/** Version 2 adds titles, `start.basis`, `lastSeen`, patronymics, and conflicts in both languages. */
function reportToV2(report: ReportV1, edition: FrozenEdition): ReportV1 {
  return {
    ...report,
    title: titleOf(report, edition),
    start: { ...report.start, basis: "unstated" },
    lastSeen: null,
    conflicts: report.conflicts.map((conflict) => ({ ...conflict, value: { en: conflict.value, fr: conflict.value } })),
  } as object as ReportV1;
}

function toV2(frozen: FrozenEdition): FrozenEdition {
  // Version 1 had only ordinary spaces and straight apostrophes in French: factsText() restores them before hashing.
  const edition = typeset(frozen) as FrozenEdition;
  const reports = <Report>(list: readonly Report[]) =>
    list.map((report) => reportToV2(report as ReportV1, edition) as Report);
  return {
    ...edition,
    exchanges: reports(edition.exchanges),
    unconfirmed: reports(edition.unconfirmed),
    officials: edition.officials.map((official) => ({ ...official, patronymic: null })),
  };
}

/** The migrations, oldest first. Editions of the current schema version need none. */
export const migrations: readonly Migration[] = [{ from: 1, migrate: toV2 }];

/** An edition with its records in the current schema and its metadata unchanged. */
export function migrated(edition: FrozenEdition, steps: readonly Migration[] = migrations): FrozenEdition {
  return steps
    .filter(({ from }) => from >= edition.meta.schemaVersion)
    .reduce((older, { migrate }) => ({ ...migrate(older), meta: edition.meta }), edition);
}
