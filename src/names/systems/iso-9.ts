import type { System } from "../script.ts";

/** ISO 9:1995, Transliteration of Cyrillic characters into Latin characters: one letter for one letter. */
export const iso9: System = "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ″ y ′ è û â";
