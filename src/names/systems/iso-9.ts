import type { System } from "../script.ts";

/**
 * ISO 9:1995, Transliteration of Cyrillic characters into Latin characters: one letter for one letter
 * (https://de.zxc.wiki/wiki/DIN_1460).
 */
export const iso9: System = "v e ë ž j u h c č š ŝ ″ y ′ è û â";
