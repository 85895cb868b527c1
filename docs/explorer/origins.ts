import type { Source } from "dprk-russia-exchanges/helpers";
import { dayText, monthText } from "./dates.ts";
import type { ExplorerEdition, Language } from "./model.ts";
import { words } from "./words.ts";

const dated = /^(?<name>.+?)-(?<month>\d{4}-\d{2})(?<day>-\d{2})?(?:-.*)?$/;

/** The publishers by the prefix of their source ids; if several share a prefix, the one with the most sources. */
function publishersByPrefix(sources: readonly Source[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, publisher } of sources) {
    const prefix = dated.exec(id)?.groups?.["name"];
    if (prefix === undefined) continue;
    const publishers = counts.get(prefix) ?? new Map<string, number>();
    counts.set(prefix, publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1));
  }
  const mostOf = (publishers: ReadonlyMap<string, number>) => [...publishers].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  return new Map([...counts].map(([prefix, publishers]) => [prefix, mostOf(publishers)]));
}

function whenOf(origin: string, language: Language): string {
  const { month, day } = dated.exec(origin)?.groups ?? {};
  if (month === undefined) return "";
  return day === undefined ? monthText(month, language) : dayText(month + day, language);
}

/**
 * Prepares the names of origins, the reports that sources repeat. Many are not sources of the edition themselves: only reports that
 * repeat them could be read.
 *
 * @returns The name of an origin by its id: the publisher and the date, if known.
 */
export function originNames({ sources }: ExplorerEdition, language: Language): (origin: string) => string {
  const own = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const publishers = publishersByPrefix(sources);
  return (origin) => {
    const publisher = own.get(origin)?.publisher ?? publisherOf(origin, publishers);
    const when = whenOf(origin, language);
    if (publisher === undefined) return words[language].uncited(when);
    return when === "" ? publisher : `${publisher}, ${when}`;
  };
}

/** The publisher whose source ids begin like the origin: the longest prefix wins. */
function publisherOf(origin: string, publishers: ReadonlyMap<string, string>): string | undefined {
  const parts = (dated.exec(origin)?.groups?.["name"] ?? origin).split("-");
  return parts.map((_, cut) => publishers.get(parts.slice(0, parts.length - cut).join("-"))).find((one) => one);
}
