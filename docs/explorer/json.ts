import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { ExplorerEdition } from "./model.ts";

/** Every string anywhere in a value, including the ids to which it refers. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The records of a list to which a value refers. */
function referredTo<R extends { readonly id: string }>(records: readonly R[], referring: unknown): readonly R[] {
  const texts = new Set(textsIn(referring));
  return records.filter(({ id }) => texts.has(id));
}

/**
 * Exchanges of an edition as JSON, with the people, places and sources to which they refer.
 *
 * @param exchanges - The exchanges.
 * @param edition - Their edition.
 * @param selection - The query that selected them; empty for the whole edition.
 */
export function jsonOf(exchanges: readonly Exchange[], edition: ExplorerEdition, selection = ""): string {
  const { name, version, released, coverage, citation } = edition.meta;
  const officials = referredTo(edition.officials, exchanges);
  const file = {
    dataset: name,
    edition: version,
    released,
    coverage,
    selection,
    licence: "CC0-1.0",
    citation,
    exchanges,
    officials,
    places: referredTo(edition.places, exchanges),
    sources: referredTo(edition.sources, [exchanges, officials]),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
