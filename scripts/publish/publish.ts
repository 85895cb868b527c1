import type { NameLanguage, ParticipantRole } from "../../src/generated/codes.ts";
import type {
  Claim,
  DayRange,
  Exchange,
  Office,
  Official,
  Participant,
  Place,
  Source,
  Unconfirmed,
} from "../../src/generated/records.ts";
import { toEdtf } from "../../src/lib/edtf.ts";
import { compareExchanges } from "../../src/lib/order.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import type {
  AuthoredDataset,
  AuthoredOfficial,
  AuthoredParticipant,
  AuthoredReport,
  AuthoredSource,
  AuthoredUnconfirmed,
} from "../read/authored.ts";
import { typeset } from "./typeset.ts";

/** The records of an edition as users read them. */
export interface Dataset {
  /** Exchanges. */
  readonly exchanges: readonly Exchange[];
  /** Reports that are not counted as exchanges. */
  readonly unconfirmed: readonly Unconfirmed[];
  /** Officials. */
  readonly officials: readonly Official[];
  /** Places. */
  readonly places: readonly Place[];
  /** Sources. */
  readonly sources: readonly Source[];
  /** Published figures about the exchanges. */
  readonly claims: readonly Claim[];
}

/** Placeholder for `addedIn`, until the history of the editions is known. */
const unreleased = "0.0.0";

function byId<Value extends { readonly id: string }>(records: readonly Value[]): readonly Value[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value !== undefined) return value;
  throw new Error(`Cannot publish without ${what}: expected the data rules to have found this`);
}

/** A record with only the fields of its schema, in that order, and with typeset texts. */
function inShape<K extends Kind>(kind: K, record: Dataset[K][number]): Dataset[K][number] {
  const fields = Object.keys(kinds[kind].shape).map((name) => [name, record[name as keyof typeof record]]);
  return typeset(Object.fromEntries(fields)) as Dataset[K][number];
}

function publishParticipant(written: AuthoredParticipant, data: AuthoredDataset): Participant {
  const official = data.officials.find(({ id }) => id === written.official);
  const office =
    typeof written.office === "string"
      ? required(official?.offices.find(({ id }) => id === written.office)?.title, `the office ${written.office}`)
      : written.office;
  const side = required(written.side ?? official?.side, `the side of ${written.official}`);
  return { official: written.official, side, role: written.role, office };
}

/** The records related to a report, whichever of the two records names the other. */
function relatedTo(report: AuthoredReport, data: AuthoredDataset): readonly string[] {
  const linksHere = data.exchanges.filter((other) => other.related.includes(report.id)).map((other) => other.id);
  return [...new Set([...report.related, ...linksHere])].sort();
}

function computedFor(report: AuthoredReport, data: AuthoredDataset) {
  return {
    date: toEdtf(report.start, report.end),
    participants: report.participants.map((participant) => publishParticipant(participant, data)),
    related: relatedTo(report, data),
    addedIn: unreleased,
    revisedIn: null,
  };
}

function publishExchange(report: AuthoredReport, data: AuthoredDataset): Exchange {
  return inShape("exchanges", { ...report, ...computedFor(report, data) });
}

function publishUnconfirmed(report: AuthoredUnconfirmed, data: AuthoredDataset): Unconfirmed {
  return inShape("unconfirmed", { ...report, ...computedFor(report, data) });
}

/**
 * The first and last days on which a participant certainly held an office. Visitors hold it throughout the certain part of the stay.
 * A counterpart may be met on any possible day, so only the last possible day is sure to be late enough, and the first early enough.
 */
function certainDays({ start, end }: AuthoredReport, role: ParticipantRole) {
  if (role === "counterpart") return { first: end?.latest, last: start.earliest };
  const last = end !== null && end.earliest > start.earliest ? end.earliest : start.earliest;
  return { first: start.latest, last };
}

/** The first and the last day on which the exchanges show with certainty that an official held an office. */
function seenIn(officialId: string, officeId: string, exchanges: readonly AuthoredReport[]): DayRange | null {
  const found = exchanges.flatMap((report) =>
    report.participants
      .filter(({ official, office }) => official === officialId && office === officeId)
      .map(({ role }) => certainDays(report, role)),
  );
  // Undefined values sort last.
  const earliest = found.map(({ first }) => first).sort()[0];
  const latest = found
    .map(({ last }) => last)
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined || latest < earliest ? null : { earliest, latest };
}

function publishOfficial(official: AuthoredOfficial, data: AuthoredDataset): Official {
  const preferred = (language: NameLanguage) =>
    official.spellings.find((spelling) => spelling.kind === "preferred" && spelling.language === language)?.form;
  return inShape("officials", {
    ...official,
    name: {
      en: required(preferred("en"), `an English name of ${official.id}`),
      fr: preferred("fr") ?? null,
      ru: preferred("ru") ?? null,
      ko: preferred("ko") ?? null,
    },
    offices: official.offices.map(({ source, ...office }): Office => {
      return { ...office, seen: seenIn(official.id, office.id, data.exchanges), source };
    }),
  });
}

function publishSource(source: AuthoredSource): Source {
  const { id, title, description, origin = id } = source;
  const titleIsOurs = title === undefined;
  return inShape("sources", {
    ...source,
    title: required(title ?? description, `a title of ${id}`),
    titleIsOurs,
    origin,
  });
}

/** Converts authored data that satisfy every rule into published records. */
export function publish(data: AuthoredDataset): Dataset {
  return {
    exchanges: data.exchanges.map((report) => publishExchange(report, data)).sort(compareExchanges),
    unconfirmed: data.unconfirmed.map((report) => publishUnconfirmed(report, data)).sort(compareExchanges),
    officials: byId(data.officials.map((official) => publishOfficial(official, data))),
    places: byId(data.places.map((place) => inShape("places", place))),
    sources: byId(data.sources.map(publishSource)),
    claims: byId(data.claims.map((claim) => inShape("claims", claim))),
  };
}
