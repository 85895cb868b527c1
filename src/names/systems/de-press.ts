import type { System } from "../script.ts";

/**
 * German press: the transcription of the Duden (https://studopedia.info/5-39741.html quotes it), with the variants that
 * newspapers print.
 */
export const dePress: System =
  "w e jo/e sch/sh i/j u ch z tsch sch schtsch _ y _ e ju ja з:s E:je/e Q:je/ie S:ss/s I:i/ij Y:y X:x/ks J:dsch R:er/r";
