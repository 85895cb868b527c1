import type { PublishedDataset } from "../data/publish.ts";

type RecordsOf<List> = List extends readonly (infer Row)[] ? Row : never;

/** A column of a CSV table, with the type and the meaning that Frictionless Data wants to know. */
export interface Column<Row> {
  /** Name in the header. */
  readonly name: string;
  /** Frictionless type. */
  readonly type: "string" | "date" | "number" | "boolean";
  /** Meaning. */
  readonly description: string;
  /** The value; an empty cell for `null`. */
  readonly value: (row: Row) => string | number | boolean | null;
}

type Exchange = RecordsOf<PublishedDataset["exchanges"]>;
type Official = RecordsOf<PublishedDataset["officials"]>;
type Place = RecordsOf<PublishedDataset["places"]>;
type Source = RecordsOf<PublishedDataset["sources"]>;

/** A participant with the exchange in which the person took part. */
export type ParticipantRow = Exchange["participants"][number] & { readonly exchange: string };

/** One field of an exchange that one source supports. */
export interface EvidenceRow {
  /** Id of the exchange. */
  readonly exchange: string;
  /** Id of the source. */
  readonly source: string;
  /** The field. */
  readonly field: string;
}

function text<Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: "string", description, value };
}

function day<Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: "date", description, value };
}

/** Columns of `exchanges.csv`. Lists are joined by a semicolon. */
export const exchangeColumns: readonly Column<Exchange>[] = [
  text("id", "Stable name of the record", ({ id }) => id),
  text("date", "When, as an ISO 8601-2 (EDTF) string", ({ date }) => date),
  day("start_earliest", "First day on which it can have begun", ({ start }) => start.earliest),
  day("start_latest", "Last day on which it can have begun", ({ start }) => start.latest),
  day("end_earliest", "First day on which it can have ended; empty when not known", ({ end }) => end?.earliest ?? null),
  day("end_latest", "Last day on which it can have ended; empty when not known", ({ end }) => end?.latest ?? null),
  text("host", "Host country, ISO 3166-1 alpha-2", ({ host }) => host),
  text("places", "Ids of the places", ({ places }) => places.join(";")),
  text("channel", "Line along which the two sides met", ({ channel }) => channel),
  text("rank", "Rank of the head of the visiting delegation", ({ rank }) => rank),
  text("topics", "What it was about", ({ topics }) => topics.join(";")),
  text("summary_en", "Summary in English", ({ summary }) => summary.en),
  text("summary_fr", "Summary in French", ({ summary }) => summary.fr),
  text("added_in", "Edition in which the record first appeared", ({ addedIn }) => addedIn),
  text("revised_in", "Latest edition that corrected a fact of it", ({ revisedIn }) => revisedIn),
];

/** Columns of `participants.csv`. */
export const participantColumns: readonly Column<ParticipantRow>[] = [
  text("exchange", "Id of the exchange", ({ exchange }) => exchange),
  text("official", "Id of the official; empty for a person whom the sources do not name", ({ official }) => official),
  text("side", "Side for which the person acted, ISO 3166-1 alpha-2", ({ side }) => side),
  text("role", "head, member or counterpart", ({ role }) => role),
  text("office_en", "Office at the time, in English", ({ office }) => office?.en ?? null),
  text("office_fr", "Office at the time, in French", ({ office }) => office?.fr ?? null),
];

/** Columns of `evidence.csv`. */
export const evidenceColumns: readonly Column<EvidenceRow>[] = [
  text("exchange", "Id of the exchange", ({ exchange }) => exchange),
  text("source", "Id of the source", ({ source }) => source),
  text("field", "Field that the source supports", ({ field }) => field),
];

/** Columns of `officials.csv`. */
export const officialColumns: readonly Column<Official>[] = [
  text("id", "Stable name of the record", ({ id }) => id),
  text("side", "Side, ISO 3166-1 alpha-2", ({ side }) => side),
  text("name_en", "Name in English", ({ name }) => name.en),
  text("name_fr", "Name in French", ({ name }) => name.fr),
  text("name_ru", "Name in Russian", ({ name }) => name.ru),
  text("name_ko", "Name in Korean", ({ name }) => name.ko),
  text("wikidata", "Wikidata item", ({ wikidata }) => wikidata),
];

/** Columns of `places.csv`. */
export const placeColumns: readonly Column<Place>[] = [
  text("id", "Stable name of the record", ({ id }) => id),
  text("name_en", "Name in English", ({ name }) => name.en),
  text("name_fr", "Name in French", ({ name }) => name.fr),
  text("country", "Country, ISO 3166-1 alpha-2", ({ country }) => country),
  text("subdivision", "Subdivision, ISO 3166-2", ({ subdivision }) => subdivision),
  { name: "latitude", type: "number", description: "Degrees north", value: ({ coordinates }) => coordinates.latitude },
  { name: "longitude", type: "number", description: "Degrees east", value: ({ coordinates }) => coordinates.longitude },
];

/** Columns of `sources.csv`. */
export const sourceColumns: readonly Column<Source>[] = [
  text("id", "Stable name of the record", ({ id }) => id),
  text("url", "Address; empty when not known", ({ url }) => url),
  text("publisher", "Publisher", ({ publisher }) => publisher),
  text("kind", "Kind of source", ({ kind }) => kind),
  text("title", "Title, or a description", ({ title }) => title),
  {
    name: "title_is_ours",
    type: "boolean",
    description: "Whether the title is a description of ours",
    value: ({ titleIsOurs }) => titleIsOurs,
  },
  text("language", "Language, BCP 47", ({ language }) => language),
  day(
    "published_earliest",
    "First day on which it can have been published",
    ({ published }) => published?.earliest ?? null,
  ),
  day("published_latest", "Last day on which it can have been published", ({ published }) => published?.latest ?? null),
  text("origin", "The report it goes back to", ({ origin }) => origin),
];
