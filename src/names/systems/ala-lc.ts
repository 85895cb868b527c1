import type { System } from "../script.ts";

/** ALA-LC Romanization Tables: Russian (Library of Congress, 2012). */
export const alaLc: System = "a b v g d e ë zh z i ĭ k l m n o p r s t u f kh t͡s ch sh shch ″ y ′ ė i͡u i͡a";
