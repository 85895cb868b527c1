import type { System } from "../script.ts";
import { iso9 } from "./iso-9.ts";

/** Scientific transliteration, as in DIN 1460:1982 and in the journals of Slavic studies. */
export const scientific: System = `${iso9} х:x/ch/h щ:šč э:ė/è ю:ju я:ja`;
