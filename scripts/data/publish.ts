import { factsText } from "../../src/internal/facts.ts";
import { compareExchanges } from "../../src/internal/order.ts";
import type { Meta } from "../../src/meta.ts";
import type { Claim } from "../../src/model/claim.ts";
import { toEdtf } from "../../src/model/dates.ts";
import type { DayRange } from "../../src/model/day.ts";
import type { Exchange, Participant, Unconfirmed } from "../../src/model/exchange.ts";
import type { NameLanguage, Office, Official } from "../../src/model/official.ts";
import type { Place } from "../../src/model/place.ts";
import type { Source } from "../../src/model/source.ts";
import type { Unregistered } from "../../src/model/unregistered.ts";
import { sha256 } from "../hash.ts";
import type { Authored, AuthoredDataset } from "./authored.ts";

/** The records of an edition in the form in which users read them. */
export interface PublishedDataset {
  /** Exchanges. */
  readonly exchanges: readonly Unregistered<Exchange>[];
  /** Reports that are not counted. */
  readonly unconfirmed: readonly Unregistered<Unconfirmed>[];
  /** Officials. */
  readonly officials: readonly Unregistered<Official>[];
  /** Places. */
  readonly places: readonly Unregistered<Place>[];
  /** Sources. */
  readonly sources: readonly Unregistered<Source>[];
  /** Claims. */
  readonly claims: readonly Unregistered<Claim>[];
}

/** Stands for an edition that is still to be told. */
const unreleased = "0.0.0";

type Report = Authored<"exchanges">;
type AuthoredParticipant = Report["participants"][number];

function byId<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined)
    throw new Error(`Cannot publish without ${what}: expected the data rules to have found this`);
  return value;
}

function publishParticipant(written: AuthoredParticipant, data: AuthoredDataset): Unregistered<Participant> {
  const { official: id = null, role } = written;
  const official = data.officials.find((candidate) => candidate.id === id);
  const office =
    typeof written.office === "string"
      ? required(official?.offices.find((held) => held.id === written.office)?.title, `the office ${written.office}`)
      : (written.office ?? null);
  return { official: id, side: required(written.side ?? official?.side, `the side of ${id}`), role, office };
}

function relatedTo(report: Report, data: AuthoredDataset): readonly string[] {
  const linksHere = data.exchanges.filter((other) => other.related.includes(report.id)).map((other) => other.id);
  return [...new Set([...report.related, ...linksHere])].sort();
}

function publishReport(report: Report, data: AuthoredDataset): Unregistered<Exchange> {
  const { start, end = null } = report;
  return {
    id: report.id,
    start,
    end,
    date: toEdtf(start, end),
    host: report.host,
    places: report.places,
    channel: report.channel,
    rank: report.rank,
    topics: report.topics,
    participants: report.participants.map((participant) => publishParticipant(participant, data)),
    summary: report.summary,
    outcomes: report.outcomes,
    plans: report.plans,
    evidence: report.evidence,
    conflicts: report.conflicts,
    reportedItems: report.reportedItems as Unregistered<Exchange>["reportedItems"],
    related: relatedTo(report, data),
    // The history of the editions gives these two: see withHistory() in releases/history.ts.
    addedIn: unreleased,
    revisedIn: null,
  };
}

/** From the first to the last day on which the exchanges certainly find somebody in an office. */
function seenIn(officialId: string, officeId: string, exchanges: readonly Report[]): DayRange | null {
  const attended = exchanges.filter(({ participants }) =>
    participants.some(({ official, office }) => official === officialId && office === officeId),
  );
  const earliest = attended.map(({ start }) => start.latest).sort()[0];
  const latest = attended
    .map(({ start, end }) => (end !== undefined && end.earliest > start.earliest ? end.earliest : start.earliest))
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined || latest < earliest ? null : { earliest, latest };
}

function publishOfficial(official: Authored<"officials">, data: AuthoredDataset): Unregistered<Official> {
  const preferred = (language: NameLanguage) =>
    official.spellings.find((spelling) => spelling.kind === "preferred" && spelling.language === language)?.form;
  const offices: readonly Unregistered<Office>[] = official.offices.map(
    ({ id, title, start = null, end = null, source }) => ({
      id,
      title,
      start,
      end,
      seen: seenIn(official.id, id, data.exchanges),
      source,
    }),
  );
  return {
    id: official.id,
    side: official.side,
    name: {
      en: required(preferred("en"), `an English name of ${official.id}`),
      fr: preferred("fr") ?? null,
      ru: preferred("ru") ?? null,
      ko: preferred("ko") ?? null,
    },
    spellings: official.spellings.map(({ form, language, kind, source = null, rule = null }) => ({
      form,
      language,
      kind,
      source,
      rule,
    })),
    offices,
    wikidata: official.wikidata ?? null,
  };
}

function publishSource(source: Authored<"sources">): Unregistered<Source> {
  const { id, publisher, kind } = source;
  return {
    id,
    url: source.url ?? null,
    publisher,
    kind,
    title: required(source.title ?? source.description, `a title of ${id}`),
    titleIsOurs: source.title === undefined,
    language: source.language,
    published: source.published ?? null,
    origin: source.origin ?? id,
  };
}

function publishClaim({ file: _, scope, ...claim }: Authored<"claims">): Unregistered<Claim> {
  const { id, claimant, value, comparison, definition, reading, source } = claim;
  return {
    id,
    claimant,
    value,
    comparison,
    definition,
    scope:
      scope === undefined
        ? null
        : {
            from: scope.from,
            to: scope.to,
            hosts: scope.hosts ?? null,
            lowestRank: scope.lowestRank ?? null,
            channels: scope.channels ?? null,
            topics: scope.topics ?? null,
            head: scope.head ?? null,
          },
    reading,
    source,
  };
}

function publishPlace({ id, name, country, subdivision, coordinates }: Authored<"places">): Unregistered<Place> {
  return { id, name, country, subdivision: subdivision ?? null, coordinates };
}

/** Turns what the editors wrote, once it has passed every rule, into what users read. */
export function publish(data: AuthoredDataset): PublishedDataset {
  return {
    exchanges: data.exchanges.map((report) => publishReport(report, data)).sort(compareExchanges),
    unconfirmed: data.unconfirmed
      .map((report) => ({ ...publishReport(report, data), reason: report.reason }))
      .sort(compareExchanges),
    officials: byId(data.officials.map((official) => publishOfficial(official, data))),
    places: byId(data.places.map(publishPlace)),
    sources: byId(data.sources.map(publishSource)),
    claims: byId(data.claims.map(publishClaim)),
  };
}

/** SHA-256 of the facts of an edition. */
export function factsHashOf(dataset: PublishedDataset): string {
  return sha256(factsText(dataset));
}

/** What identifies an edition. */
export function metaOf(
  dataset: PublishedDataset,
  edition: AuthoredDataset["edition"],
  name: string,
  version: string,
): Meta {
  return {
    name,
    version,
    schemaVersion: edition.schemaVersion,
    released: edition.released,
    coverage: edition.coverage as Meta["coverage"],
    counts: {
      exchanges: dataset.exchanges.length,
      unconfirmed: dataset.unconfirmed.length,
      officials: dataset.officials.length,
      places: dataset.places.length,
      sources: dataset.sources.length,
      claims: dataset.claims.length,
    },
    factsHash: factsHashOf(dataset),
    licence: "(MIT AND CC0-1.0)",
    citation: `${name}, edition ${version}: high-level exchanges between North Korea and Russia, ${edition.coverage.from} to ${edition.coverage.to} [data set]. ${edition.released.slice(0, 4)}. CC0-1.0.`,
  };
}
