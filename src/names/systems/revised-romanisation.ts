import type { System } from "../script.ts";

/**
 * Revised Romanisation: Ministry of Culture and Tourism of the Republic of Korea, proclamation 2000-8 of 7 July 2000 (United Nations
 * document E/CONF.94/INF.68; https://docslib.org/doc/930534/eighth-united-nations-conference-on-the-standardization-of-geographical-names-berlin-27-august-5-september-2002-item-16-a-of-the-provisional-agenda).
 */
export const revisedRomanisation: System =
  "g kk n d tt r m b pp s ss _ j jj ch k t p h a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i k n t l m p ng ~:_";
