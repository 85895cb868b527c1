import type { Language } from "./model.ts";
import type { Words } from "./words.ts";
import { french } from "./words-fr.ts";

// In the script of the French page this module stands in for words.ts, so that it holds only one language.

/** What the explorer says on this page. */
export const words: Readonly<Record<Language, Words>> = { en: french, fr: french };
