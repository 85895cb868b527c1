import { type Codes, type Speller, type System, spellerOf } from "./script.ts";
import { alaLc } from "./systems/ala-lc.ts";
import { bgnPcgn } from "./systems/bgn-pcgn.ts";
import { dePress } from "./systems/de-press.ts";
import { enPress } from "./systems/en-press.ts";
import { esPress } from "./systems/es-press.ts";
import { frPress } from "./systems/fr-press.ts";
import { iso9 } from "./systems/iso-9.ts";
import { nlPress } from "./systems/nl-press.ts";
import { scientific } from "./systems/scientific.ts";

/** The letters that systems spell in ways of their own, in the order of a system, then those that nearly all spell alike. */
const alphabet = "веёжйухцчшщъыьэюя";
const alike = "а:a б:b г:g д:d з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t ф:f";

/** The systems for Russian, after the name as it stands. */
const systems: readonly System[] = [enPress, frPress, dePress, esPress, nlPress, bgnPcgn, alaLc, iso9, scientific];

/**
 * Letters that some system spells in its own way in a special place: `E` е at the start or after a vowel or ъ, `Q` ье,
 * `S` с between vowels, `G` г before е, ё and и, `I` final ий, `Y` final ый, `N` н of final ин and ын, `X` кс, `J` дж,
 * `R` р of final андр.
 */
const places: Readonly<Record<string, Codes>> = {
  E: "е",
  Q: "ье",
  S: "с",
  G: "г",
  I: "ий",
  Y: "ый",
  N: "н",
  X: "кс",
  J: "дж",
  R: "р",
};
const special =
  /(?<=^|[- аеёиоуыэюяъ])е|ье|(?<=[аеёиоуыэюяй])с(?=[аеёиоуыэюя])|г(?=[еёи])|[иы]й$|(?<=[иы])н$|кс|дж|(?<=анд)р$|[- ]/g;

/** Russian words as they stand, then in each system. */
export function russianSpellers(read: (letters: string) => string): readonly Speller[] {
  return [
    (word) => [...word].map((code) => [read(places[code] ?? code)]),
    ...systems.map((system) => spellerOf(`${alike} ${system}`, alphabet, places, read)),
  ];
}

/** A patronymic as codes: Валериевич and Валерьевич are one. */
export function patronymicCodes(patronymic: string): readonly Codes[] {
  return [patronymic.replace(/ь(?=ев)/, "и"), patronymic.replace(/и(?=ев)/, "ь")].map(russianCodes);
}

/** A Russian word as codes: its letters in lower case, with the special places marked. */
export function russianCodes(word: string): Codes {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(special, (found) => Object.entries(places).find(([, plain]) => plain === found)?.[0] ?? "");
}
