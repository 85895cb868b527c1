import type { System } from "../script.ts";
import { dprk } from "./dprk.ts";

/**
 * McCune–Reischauer: "Romanization of the Korean Language Based upon its Phonetic Structure", Transactions of the Korea Branch of
 * the Royal Asiatic Society 29 (1939), pages 1 to 55
 * (https://koreanstudies.com/pipermail/koreanstudies_koreanstudies.com/2018-October/013035.html).
 *
 * Often written without its accents and apostrophes.
 */
export const mccuneReischauer: System = `${dprk} ㅈ:ch ㅉ:tch ㅊ:ch’ ㅋ:k’ ㅌ:t’ ㅍ:p’ j:ch/j ~:_`;
