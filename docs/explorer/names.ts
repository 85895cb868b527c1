import { type BoundHelpers, bindHelpers } from "dprk-russia-exchanges/bind";
import { type Official, type Source, sides } from "dprk-russia-exchanges/helpers";
import type { ExplorerEdition, Language } from "./model.ts";
import { originNames } from "./origins.ts";

/** Where the parts of a record lead. */
interface RecordLinks {
  /** To an official. */
  readonly official: (id: string) => string;
  /** To the exchanges of a topic. */
  readonly topic: (code: string) => string;
  /** To another record. */
  readonly record: (id: string) => string;
}

/** An edition with what is looked up by id, in one language. */
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
  /** A short mark of a record, for the many links that lead from one part of it to another. */
  readonly mark: (id: string) => string;
  /** The name of a place. */
  readonly place: (id: string) => string;
  /** The name of a report to which sources go back. */
  readonly origin: (id: string) => string;
  /** Where the parts of a record lead: by default to a selection of the list. */
  readonly links: RecordLinks;
}

/** The name of an official in a language; the English one where there is none. */
export function officialName(official: Official, language: Language): string {
  return official.name[language] ?? official.name.en;
}

/** Prepares an edition for display in one language. */
export function lookupOf(edition: ExplorerEdition, language: Language): Lookup {
  const officials = new Map<string, Official>(edition.officials.map((official) => [official.id, official]));
  const places = new Map<string, string>(edition.places.map(({ id, name }) => [id, name[language]]));
  const marks = new Map<string, string>([
    ...edition.exchanges.map(({ id }, index) => [id, `e${index}`] as const),
    ...edition.unconfirmed.map(({ id }, index) => [id, `u${index}`] as const),
  ]);
  return {
    edition,
    language,
    helpers: bindHelpers(edition),
    sources: new Map(edition.sources.map((source) => [source.id, source])),
    ids: new Set(marks.keys()),
    mark: (id) => marks.get(id) ?? id,
    official: (id) => {
      const official = officials.get(id);
      return official === undefined ? id : officialName(official, language);
    },
    place: (id) => places.get(id) ?? id,
    origin: originNames(edition, language),
    links: {
      official: (id) => addressIn(edition, { official: id }),
      topic: (topic) => addressIn(edition, { topic }),
      record: (id) => `#${id}`,
    },
  };
}

/** The address of a part of the explorer that shows this edition for ever. */
export function addressIn(
  { meta }: ExplorerEdition,
  parameters: Readonly<Record<string, string>>,
  id?: string,
): string {
  const query = new URLSearchParams({ edition: meta.version, ...parameters });
  return `?${query}${id === undefined ? "" : `#${id}`}`;
}

/** The name of a language, of which pages say "in Russian" and not "ru". */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
}

/** The name of a country. */
export function countryName(code: string, language: Language): string {
  if (Object.hasOwn(sides, code)) return sides[code as keyof typeof sides][language];
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
