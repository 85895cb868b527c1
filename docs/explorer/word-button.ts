import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { words } from "./words.ts";

/** The terms that the page explains. */
export const explainedWords = ["high-level", "origins", "channel", "rank", "certain", "differ", "coverage"] as const;

/** A term that the page explains. */
export type ExplainedWord = (typeof explainedWords)[number];

/** The id of the explanation of a term. */
export function explanationId(word: ExplainedWord): string {
  return `word-${word}`;
}

/** A button that opens the explanation of a term. It works without a script. */
export function wordButton(word: ExplainedWord, name: string, language: Language): Markup {
  return html` <button type="button" class="why" popovertarget="${explanationId(word)}" aria-label="${words[language].explain(name)}">?</button>`;
}
