import type { PageWords } from "./words.ts";

function exchanges(count: number): string {
  return count === 1 ? "1 exchange" : `${count} exchanges`;
}

/** The pages of records in English. */
export const english: PageWords = {
  crumbs: "Breadcrumbs",
  all: "All exchanges",
  inList: "Show in the list",
  facts: "Facts, and who says so",
  factsNote:
    "An independent origin is a report that does not repeat another one here: sources that repeat the same report count once.",
  guide: { address: "guides/sources-and-evidence.html", name: "How evidence is counted" },
  origins: (count) => `${count} independent ${count === 1 ? "origin" : "origins"}`,
  noWitness: "Only sources that may repeat others",
  itinerary: "Itinerary",
  arrival: "Arrival",
  departure: "Departure",
  noPlaces: (host) => `No source names a place in ${host}.`,
  roles: { head: "Led by", member: "Also travelled", counterpart: "Met" },
  sources: "Sources",
  notCounted: (edition) => `Since edition ${edition} this is no longer counted as an exchange.`,
  formerly: (edition) => `The record as it was in edition ${edition}`,
  history: "History of this record",
  historyNote: "A published edition never changes. Later corrections are listed here, with the reason.",
  added: (edition, day) => `Added in edition ${edition}, ${day}`,
  addedUnconfirmed: (edition, day) => `Added as an unconfirmed report in edition ${edition}, ${day}`,
  corrected: (edition, day) => `Corrected in edition ${edition}, ${day}`,
  cite: "Cite this record",
  citeNote: "Each citation names the edition, so that a later correction does not change what you cited.",
  copy: "Copy",
  copied: "Copied",
  data: "Data",
  dataNote: "The record with its sources, as they are in the dataset.",
  dataFile: "Download as JSON",
  neighbours: "Earlier and later exchanges",
  previous: "Before",
  next: "After",
  officialOf: (side) => `Official, ${side}`,
  names: "Names",
  ownName: { ru: "In Russian", ko: "In Korean" },
  otherName: { en: "In English", fr: "In French" },
  patronymic: "Patronymic",
  wikidata: "Wikidata",
  offices: "Offices",
  officesNote: "An unknown end does not mean that the person still holds the office.",
  noOffices: "No office is recorded.",
  officeFrom: (day) => `from ${day}`,
  officeTo: (day) => `to ${day}`,
  seen: (first, last) => (first === last ? `seen in office on ${first}` : `seen in office from ${first} to ${last}`),
  exchanges: "Exchanges",
  part: {
    head: "Led the delegation",
    member: "Travelled with a delegation",
    counterpart: "Met the other side’s delegation",
  },
  partNote: (travelled, led, met) => {
    const times = travelled === 1 ? "once" : `${travelled} times`;
    const asHead =
      led === 0
        ? ""
        : `, ${led === travelled ? (led === 1 ? "as" : "always as") : `${led} of them as`} head of the delegation`;
    const received = met === 1 ? "1 delegation" : `${met} delegations`;
    return [travelled > 0 && `travelled ${times}${asHead}`, met > 0 && `met ${received} from the other side`]
      .filter((part) => part !== false)
      .join(", and ");
  },
  noExchanges: "Takes part in none of the counted exchanges of this edition, but is named by a source in the dataset.",
  unconfirmed: "Unconfirmed reports, not counted",
  spellings: "Spellings",
  spellingsNote:
    "A search for any of these finds this person, with or without accents and in either order of the names.",
  spellingKind: {
    preferred: "preferred",
    variant: "also correct",
    romanisation: "romanisation",
    misspelling: "found, but wrong",
  },
  byRule: "by rule",
  derived: (count) => `${count} spellings derived from a transliteration system`,
  systems: {
    "own-script": "Own script",
    "en-press": "English-language press",
    "fr-press": "French press",
    "de-press": "German press",
    "es-press": "Spanish press",
    "nl-press": "Dutch press",
    "bgn-pcgn": "BGN/PCGN",
    "ala-lc": "ALA-LC",
    "iso-9": "ISO 9",
    scientific: "Scientific transliteration",
    dprk: "North Korean",
    conventional: "South Korean, conventional",
    "mccune-reischauer": "McCune–Reischauer",
    "revised-romanisation": "Revised Romanisation",
    kontsevich: "Kontsevich (Russian)",
  },
  placeIn: (country) => `Place in ${country}`,
  region: "Region (ISO 3166-2)",
  coordinates: "Coordinates",
  coordinatesNote: "a reference point for a map, to about one kilometre",
  exchangesAt: (count) => `${exchanges(count)} here`,
  descriptionOfOfficial: (name, office, count) =>
    `${name}${office === "" ? "" : `, ${office}`}: ${exchanges(count)} between North Korea and Russia since July 2023, with dates, offices, spellings and sources.`,
  descriptionOfPlace: (name, country, count) =>
    `${name}, ${country}: ${exchanges(count)} between North Korea and Russia since July 2023, with dates, delegations and sources.`,
};
