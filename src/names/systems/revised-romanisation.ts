import type { System } from "../script.ts";

/** Revised Romanisation: Romanization of Korean, Ministry of Culture and Tourism of the Republic of Korea, proclamation 2000-8 (E/CONF.94/INF.68). */
export const revisedRomanisation: System =
  "g kk n d tt r m b pp s ss _ j jj ch k t p h a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i k n t l m p ng ~:_";
