import type { System } from "../script.ts";

/**
 * Spanish press: the transcription of Fundéu and of the Spanish translation services of the United Nations (Normas de
 * transliteración del ruso al español, 2016), without the stress marks.
 */
export const esPress: System =
  "a b v g d e io/yo zh z i i/y k l m n o p r s t u f j ts ch sh sch _ y _ e iu/yu ia/ya E:e/ye Q:ie G:gu I:i Y:i/y X:x/ks";
