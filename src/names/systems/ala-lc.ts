import type { System } from "../script.ts";

/**
 * ALA-LC Romanization Tables of the American Library Association and the Library of Congress: Russian, 2012
 * (https://en.wikipedia.org/wiki/ALA-LC_romanization_for_Russian).
 */
export const alaLc: System = "v e ë zh ĭ u kh t͡s ch sh shch ″ y ′ ė i͡u i͡a";
