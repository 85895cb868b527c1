import { directionOf, directions } from "dprk-russia-exchanges/helpers";
import type { AnyRecord } from "./model.ts";
import { nameWordsOf } from "./name-words.ts";
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

const wordsByLookup = new WeakMap<Lookup, ReturnType<typeof nameWordsOf>>();

/** The officials with a name in any spelling of which a word begins so. */
function peopleWithWord(word: string, lookup: Lookup): ReadonlySet<string> {
  const names = wordsByLookup.get(lookup) ?? lookup.edition.nameWords ?? nameWordsOf(lookup.edition.officials);
  wordsByLookup.set(lookup, names);
  const found = Object.entries(names).filter(([, own]) => own.some((one) => one.startsWith(word)));
  return new Set(found.map(([id]) => id));
}

/**
 * Whether records answer a search.
 *
 * Somebody's whole name, in any spelling that resolves, finds every record of that person. Otherwise every word must stand in the
 * texts of the record or begin a name of somebody who took part. Records whose texts hold every word always answer.
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
