import type { System } from "../script.ts";

/** Dutch press: Transliteratie van het cyrillische alfabet (Jos Schaeken, 2011), as the Genootschap Onze Taal gives it. */
export const nlPress: System =
  "a b v g d e jo/o/e zj z i j k l m n o p r s t oe f ch ts tsj sj sjtsj _ y _ e joe ja E:je/e Q:je I:i/ij Y:y X:ks/x";
