import { sides } from "../../src/model/codes.ts";
import type { Official } from "../../src/model/official.ts";
import type { Place } from "../../src/model/place.ts";
import type { Source } from "../../src/model/source.ts";
import { sourceMap } from "./filters.ts";
import type { ExplorerEdition, Language } from "./model.ts";

/** An edition with what is looked up by id, in one language. */
export interface Lookup {
  /** The edition. */
  readonly edition: ExplorerEdition;
  /** The language. */
  readonly language: Language;
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
}

/** The name of an official in a language; the English one where there is none. */
export function officialName(official: Official, language: Language): string {
  return official.name[language] ?? official.name.en;
}

/** Prepares an edition for display in one language. */
export function lookupOf(edition: ExplorerEdition, language: Language): Lookup {
  const officials = new Map<string, Official>(edition.officials.map((official) => [official.id, official]));
  const places = new Map<string, Place>(edition.places.map((place) => [place.id, place]));
  const marks = new Map<string, string>([
    ...edition.exchanges.map(({ id }, index) => [id, `e${index}`] as const),
    ...edition.unconfirmed.map(({ id }, index) => [id, `u${index}`] as const),
  ]);
  return {
    edition,
    language,
    sources: sourceMap(edition.sources),
    ids: new Set(marks.keys()),
    mark: (id) => marks.get(id) ?? id,
    official: (id) => {
      const official = officials.get(id);
      return official === undefined ? id : officialName(official, language);
    },
    place: (id) => places.get(id)?.name[language] ?? id,
  };
}

/** The name of a country. */
export function countryName(code: string, language: Language): string {
  if (Object.hasOwn(sides, code)) return sides[code as keyof typeof sides][language];
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}
