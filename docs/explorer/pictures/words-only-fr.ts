import type { Language } from "../model.ts";
import type { PictureWords } from "./words.ts";
import { french } from "./words-fr.ts";

// Replaces words.ts in the script of the French page, so that the script contains only one language.

/** The texts of the pictures on this page. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { en: french, fr: french };
