import type { System } from "../script.ts";

/** German press: the transcription of the Duden (Die deutsche Rechtschreibung, table of the Russian alphabet). */
export const dePress: System =
  "a b w g d e jo/e sch/sh s i i/j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja E:je/e Q:je/ie S:ss/s I:i/ij Y:y X:x/ks J:dsch R:er/r";
