import type { System } from "../script.ts";

/**
 * Spanish press: the usual transcription, as a university's school of translation teaches it
 * (https://es.scribd.com/document/607258274/TRANSCRIPCION-RUSO), without the stress marks.
 */
export const esPress: System =
  "v e io/yo zh i/y u j ts ch sh sch _ y _ e iu/yu ia/ya E:e/ye Q:ie G:gu I:i Y:i/y X:x/ks";
