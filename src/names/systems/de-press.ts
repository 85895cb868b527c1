import type { System } from "../script.ts";

/**
 * German press: the transcription of the Duden, with its second sh for ж, and without its rules for й and ë that the variants cover
 * (https://studopedia.info/5-39741.html quotes its table).
 */
export const dePress: System =
  "w e jo/e sch/sh i/j u ch z tsch sch schtsch _ y _ e ju ja з:s E:je/e Q:je/ie S:ss/s I:i/ij Y:y X:x/ks J:dsch R:er/r";
