import type { System } from "../script.ts";

/**
 * French press: the conventional transcription, as in "Romanisation du russe" of the French Wikipedia
 * (https://fr.wikipedia.org/wiki/Wikipédia:Romanisation_du_russe).
 *
 * Sergueï Choïgou, Viatcheslav Volodine, Andreï Belooussov, Iounous-bek Evkourov.
 */
export const frPress: System =
  "a b v g d e io/e j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia E:ie/e Q:ie S:ss/s G:gu I:i Y:y N:ne X:x/ks J:dj R:re";
