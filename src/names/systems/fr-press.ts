import type { System } from "../script.ts";

/**
 * French press: the conventional transcription (https://fr.wikipedia.org/wiki/Wikipédia:Romanisation_du_russe), with the
 * variants you and ya for ю and я, and the -ii of passports.
 *
 * Sergueï Choïgou, Viatcheslav Volodine, Andreï Belooussov, Iounous-bek Evkourov, Youri Ouchakov.
 */
export const frPress: System =
  "v e io/e j ï ou kh ts tch ch chtch _ y _ e iou/you ia/ya E:ie/e Q:ie S:ss/s G:gu I:i/ii Y:y N:ne X:x/ks J:dj R:re";
