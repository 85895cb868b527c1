import {
  AmbiguousOfficialError,
  type BoundHelpers,
  bindHelpers,
  type FindOfficial,
  UnknownOfficialError,
} from "dprk-russia-exchanges/bind";
import { type Official, type Source, sides, type Text } from "dprk-russia-exchanges/helpers";
import type { AnyRecord, ExplorerEdition, Language } from "./model.ts";
import { originNames } from "./origins.ts";

/** The official found by a name, or those who may have been meant. */
type OfficialAnswer =
  | { readonly kind: "found"; readonly people: readonly [Official] }
  | { readonly kind: "unknown" | "ambiguous"; readonly people: readonly Official[] };

/** The targets of the links in a record. */
interface RecordLinks {
  /** To an official. */
  readonly official: (id: string) => string;
  /** To the exchanges of a topic. */
  readonly topic: (code: string) => string;
  /** To another record. */
  readonly record: (id: string) => string;
}

/** An edition with its look-ups, in one language. */
export interface Lookup {
  /** The edition. */
  readonly edition: ExplorerEdition;
  /** The language. */
  readonly language: Language;
  /** The helpers that look up people and sources of the edition. */
  readonly helpers: BoundHelpers;
  /** The sources by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The ids of its records, counted or not. */
  readonly ids: ReadonlySet<string>;
  /** The name of an official. */
  readonly official: (id: string) => string;
  /** A short name of a record, for the many links between its parts. */
  readonly mark: (id: string) => string;
  /** The name of a place. */
  readonly place: (id: string) => string;
  /** The name of an origin, the report that sources repeat. */
  readonly origin: (id: string) => string;
  /** The targets of the links in a record; by default, selections of the list. */
  readonly links: RecordLinks;
  /** The names of a place in both languages. */
  readonly placeNames: (id: string) => string;
  /** Looks a name up in any spelling. */
  readonly findPeople: (name: string) => OfficialAnswer;
  /** Everyone with a name; empty if the name is unknown. */
  readonly peopleNamed: (name: string) => readonly Official[];
  /** The number of independent origins of a record. */
  readonly witnessCount: (record: AnyRecord) => number;
}

/** Looks up a name in any spelling, and also answers if the name is unknown or ambiguous. */
function lookUpOfficial(name: string, findOfficial: FindOfficial): OfficialAnswer {
  try {
    return { kind: "found", people: [findOfficial(name)] };
  } catch (error) {
    if (error instanceof UnknownOfficialError) return { kind: "unknown", people: error.suggestions };
    if (error instanceof AmbiguousOfficialError) return { kind: "ambiguous", people: error.candidates };
    throw error;
  }
}

/** A function that remembers its result for each key. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The name of an official in a language, or in English if there is none. */
export function officialName(official: Official, language: Language): string {
  return official.name[language] ?? official.name.en;
}

/** Prepares an edition for display in one language. */
export function lookupOf(edition: ExplorerEdition, language: Language): Lookup {
  const officials = new Map<string, Official>(edition.officials.map((official) => [official.id, official]));
  const places = new Map<string, Text>(edition.places.map(({ id, name }) => [id, name]));
  const marks = new Map<string, string>([
    ...edition.exchanges.map(({ id }, index) => [id, `e${index}`] as const),
    ...edition.unconfirmed.map(({ id }, index) => [id, `u${index}`] as const),
  ]);
  const helpers = bindHelpers(edition);
  const findPeople = remembered((name: string) => lookUpOfficial(name, helpers.findOfficial));
  return {
    edition,
    language,
    helpers,
    findPeople,
    peopleNamed: (name) => {
      const { kind, people } = findPeople(name);
      return kind === "unknown" ? [] : people;
    },
    witnessCount: remembered((record: AnyRecord) => helpers.witnessesOf(record).length),
    sources: new Map(edition.sources.map((source) => [source.id, source])),
    ids: new Set(marks.keys()),
    mark: (id) => marks.get(id) ?? id,
    official: (id) => {
      const official = officials.get(id);
      return official === undefined ? id : officialName(official, language);
    },
    origin: originNames(edition, language),
    links: {
      official: (id) => addressIn(edition, { official: id }),
      topic: (topic) => addressIn(edition, { topic }),
      record: (id) => `#${id}`,
    },
    place: (id) => places.get(id)?.[language] ?? id,
    placeNames: (id) => Object.values(places.get(id) ?? {}).join(" "),
  };
}

/** The address of a part of the explorer, pinned to this edition. */
export function addressIn(
  { meta }: ExplorerEdition,
  parameters: Readonly<Record<string, string>>,
  id?: string,
): string {
  const query = new URLSearchParams({ edition: meta.version, ...parameters });
  return `?${query}${id === undefined ? "" : `#${id}`}`;
}

/** The name of a language: "Russian" for `ru`. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
}

/** The name of a country. */
export function countryName(code: string, language: Language): string {
  if (Object.hasOwn(sides, code)) return sides[code as keyof typeof sides][language];
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
