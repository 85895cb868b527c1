import type { System } from "../script.ts";

/** BGN/PCGN 1947, of the United States Board on Geographic Names and the British permanent committee; Foreign Names Information Bulletin. */
export const bgnPcgn: System =
  "a b v g d e ë/yë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya E:ye Q:’ye";
