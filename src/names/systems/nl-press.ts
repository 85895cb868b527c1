import type { System } from "../script.ts";

/**
 * Dutch press: Transliteratie van het cyrillische alfabet (Jos Schaeken, 2011), as the Genootschap Onze Taal gives it
 * (https://onzetaal.nl/taalloket/sotsji-sochi).
 */
export const nlPress: System = "v e jo/o/e zj j oe ch ts tsj sj sjtsj _ y _ e joe ja E:je/e Q:je I:i/ij Y:y X:ks/x";
