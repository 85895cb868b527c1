import type { System } from "../script.ts";

/**
 * BGN/PCGN 1947, of the United States Board on Geographic Names and the British permanent committee
 * (https://en.wikipedia.org/wiki/BGN/PCGN_romanization_of_Russian).
 */
export const bgnPcgn: System = "v e ë/yë zh y u kh ts ch sh shch ” y ’ e yu ya E:ye Q:’ye";
