import type { Language } from "./model.ts";
import type { Words } from "./words.ts";
import { french } from "./words-fr.ts";

// Replaces words.ts in the script of the French page, so that the script contains only one language.

/** The texts of the explorer on this page. */
export const words: Readonly<Record<Language, Words>> = { en: french, fr: french };
