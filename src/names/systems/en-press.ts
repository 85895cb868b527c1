import type { System } from "../script.ts";

/**
 * English press: BGN/PCGN simplified, with the variants of the Associated Press, Reuters and The Economist style guides.
 *
 * Sergey or Sergei, Dmitry or Dmitri or Dmitriy, Alexander or Aleksandr, Yevgeny or Evgeny, Savelyev or Saveliev.
 */
export const enPress: System =
  "a b v g d e yo/e/io zh z i y/i k l m n o p r s t u f kh/h ts ch sh shch/sch _ y _ e yu/iu ya/ia E:ye/e Q:ye/ie/e I:y/i/iy/ii Y:y/yy/yi X:x/ks J:dzh/j R:er/r";
