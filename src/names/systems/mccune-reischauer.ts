import type { System } from "../script.ts";
import { dprk } from "./dprk.ts";

/**
 * McCune–Reischauer: "The Romanization of the Korean Language", Transactions of the Korea Branch of the Royal Asiatic Society 29 (1939).
 *
 * Often written without its accents and apostrophes.
 */
export const mccuneReischauer: System = `${dprk} ㅈ:ch ㅉ:tch ㅊ:ch’ ㅋ:k’ ㅌ:t’ ㅍ:p’ j:ch/j ~:_`;
