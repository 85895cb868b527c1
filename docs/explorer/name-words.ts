import { spellingsOf } from "dprk-russia-exchanges/bind";
import type { Official } from "dprk-russia-exchanges/helpers";
import { wordsOf } from "./plain.ts";

/** The words of all spellings of each official, listed or derived, each word once. By id. */
export type NameWords = Readonly<Record<string, readonly string[]>>;

/** Collects the words of every official. This is slow, so the build saves the result next to the edition. */
export function nameWordsOf(officials: readonly Official[]): NameWords {
  return Object.fromEntries(
    officials.map((official) => {
      const forms = [...official.spellings, ...spellingsOf(official)].map(({ form }) => form);
      return [official.id, [...new Set(forms.flatMap(wordsOf))].sort()];
    }),
  );
}
