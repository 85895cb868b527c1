import { directionOf, directions } from "dprk-russia-exchanges/helpers";
import type { AnyRecord } from "./model.ts";
import type { Lookup } from "./names.ts";
import { plain, wordsOf } from "./plain.ts";

const texts = new WeakMap<Lookup, Map<string, string>>();

/** The texts of a record in both languages, its places and its publishers, ready for comparison. */
function textOf(record: AnyRecord, lookup: Lookup): string {
  const known = texts.get(lookup) ?? new Map<string, string>();
  texts.set(lookup, known);
  const { title, summary, outcomes, places, evidence } = record;
  const text =
    known.get(record.id) ??
    plain(
      [
        ...[title, summary, ...outcomes, directions[directionOf(record)]].flatMap(({ en, fr }) => [en, fr]),
        ...places.flatMap((id) => [id, lookup.placeNames(id)]),
        ...evidence.map(({ source }) => lookup.sources.get(source)?.publisher ?? source),
      ].join(" "),
    );
  known.set(record.id, text);
  return text;
}

/** How many records are prepared at a time: few enough not to delay typing. */
const atOnce = 40;

/**
 * Prepares the texts of an edition, so that the first search does not have to wait for them.
 *
 * @param lookup - The edition.
 * @param goesOn - Whether to continue; called between batches.
 */
export async function warmSearch(lookup: Lookup, goesOn: () => boolean): Promise<void> {
  const records = [...lookup.edition.exchanges, ...lookup.edition.unconfirmed];
  for (let start = 0; start < records.length && goesOn(); start += atOnce) {
    for (const record of records.slice(start, start + atOnce)) textOf(record, lookup);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The officials with a spelling in which a word begins like this one. */
function peopleWithWord(word: string, { edition }: Lookup): ReadonlySet<string> {
  const found = Object.entries(edition.nameWords).filter(([, own]) => own.some((one) => one.startsWith(word)));
  return new Set(found.map(([id]) => id));
}

/**
 * Tests whether records match a search.
 *
 * A full name, in any spelling that resolves, finds every record of that person. Otherwise every word must occur in the texts of the
 * record or begin a name of a participant. Records whose texts contain every word always match.
 */
export function searchOf(search: string, lookup: Lookup): (record: AnyRecord) => boolean {
  const words = wordsOf(search);
  const named = new Set(lookup.peopleNamed(search).map(({ id }) => id));
  const withWord = named.size > 0 ? [] : words.map((word) => peopleWithWord(word, lookup));
  const hasSomebodyOf = ({ participants }: AnyRecord, people: ReadonlySet<string> | undefined) =>
    people !== undefined && participants.some(({ official }) => official !== null && people.has(official));
  return (record) => {
    if (hasSomebodyOf(record, named)) return true;
    const text = textOf(record, lookup);
    return words.every((word, place) => text.includes(word) || hasSomebodyOf(record, withWord[place]));
  };
}
