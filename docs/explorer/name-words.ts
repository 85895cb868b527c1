import { spellingsOf } from "dprk-russia-exchanges/bind";
import type { Official } from "dprk-russia-exchanges/helpers";
import { wordsOf } from "./plain.ts";

/** The words of every spelling of each official by id, listed or derived, each word once. */
export type NameWords = Readonly<Record<string, readonly string[]>>;

/** Spells every official. This takes long, so the build writes the result beside the edition. */
export function nameWordsOf(officials: readonly Official[]): NameWords {
  return Object.fromEntries(
    officials.map((official) => {
      const forms = [...official.spellings, ...spellingsOf(official)].map(({ form }) => form);
      return [official.id, [...new Set(forms.flatMap(wordsOf))].sort()];
    }),
  );
}
