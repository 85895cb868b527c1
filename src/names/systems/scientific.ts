import type { System } from "../script.ts";
import { iso9 } from "./iso-9.ts";

/**
 * Scientific transliteration, as in DIN 1460 and the older ISO/R 9 (http://cccee.phil-fak.uni-koeln.de/index.php?id=2722).
 */
export const scientific: System = `${iso9} х:x/ch/h щ:šč э:ė/è ю:ju я:ja`;
