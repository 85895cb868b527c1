import type { Language } from "./model.ts";
import type { Words } from "./words.ts";
import { english } from "./words-en.ts";

// Replaces words.ts in the script of the English page, so that the script contains only one language.

/** The texts of the explorer on this page. */
export const words: Readonly<Record<Language, Words>> = { en: english, fr: english };
