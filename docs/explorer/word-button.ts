import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { words } from "./words.ts";

/** The words that the page explains where they stand. */
export const explainedWords = ["high-level", "origins", "channel", "rank", "certain", "differ", "coverage"] as const;

/** A word that the page explains. */
export type ExplainedWord = (typeof explainedWords)[number];

/** The id of the explanation of a word. */
export function explanationId(word: ExplainedWord): string {
  return `word-${word}`;
}

/** A button that opens the explanation of a word. It works without a script. */
export function wordButton(word: ExplainedWord, name: string, language: Language): Markup {
  return html` <button type="button" class="why" popovertarget="${explanationId(word)}" aria-label="${words[language].explain(name)}">?</button>`;
}
