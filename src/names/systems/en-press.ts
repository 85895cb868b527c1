import type { System } from "../script.ts";

/**
 * English press: BGN/PCGN as publications simplify it, ë to yo, -iy and -yy to -y, without apostrophes
 * (https://en.wikipedia.org/wiki/BGN/PCGN_romanization_of_Russian), with the variants that newspapers print.
 *
 * Sergey or Sergei, Dmitry or Dmitri or Dmitriy, Alexander or Aleksandr, Yevgeny or Evgeny, Savelyev or Saveliev.
 */
export const enPress: System =
  "v e yo/e/io zh y/i u kh/h ts ch sh shch/sch _ y _ e yu/iu ya/ia E:ye/e Q:ye/ie/e I:y/i/iy/ii Y:y/yy/yi X:x/ks J:dzh/j R:er/r";
