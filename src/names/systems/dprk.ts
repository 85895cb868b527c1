import type { System } from "../script.ts";

/**
 * The North's own: Guideline for the Romanization of Korean, 1992, revised in 2002 (United Nations document E/CONF.94/INF.72;
 * https://eki.ee/wgrs/v2_2/rom2_ko.htm).
 *
 * The Korean Central News Agency leaves the accents out. The first consonant of a given name stays voiceless.
 */
export const dprk: System =
  "k kk n t tt r m p pp s ss _ j jj ch kh th ph h a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i k n t l m p ng g:k/g d:t/d b:p/b";
