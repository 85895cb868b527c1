import type { Language } from "../model.ts";
import type { PictureWords } from "./words.ts";
import { english } from "./words-en.ts";

// In the script of the English page this module stands in for words.ts, so that it holds only one language.

/** What the pictures say on this page. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { en: english, fr: english };
