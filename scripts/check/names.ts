import type { Side } from "../../src/generated/codes.ts";
import { fold, lettersOf } from "../../src/names/fold.ts";
import type { AuthoredDataset } from "../read/authored.ts";

/** The letters of a name, without the case, accents, hyphens and spaces in which spellings of one name differ. */
export function nameKey(name: string): string {
  return lettersOf(fold(name));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,]+/u).filter((word) => word !== "");
}

/** The family name in a full name: the first word of a Korean name (the first syllable in Hangul), the last of a Russian one. */
export function familyNameOf(name: string, side: Side): string {
  const words = wordsOf(name);
  const [first = ""] = words;
  if (side === "RU") return words.at(-1) ?? "";
  return words.length === 1 && /^\p{Script=Hangul}/u.test(first) ? first.slice(0, 1) : first;
}

/** A name with its family name moved to the other end: "Shoigu Sergei", "Jong Un Kim". */
export function rotate(name: string, side: Side): string {
  const words = wordsOf(name);
  return (side === "RU" ? [...words.slice(-1), ...words.slice(0, -1)] : [...words.slice(1), ...words.slice(0, 1)]).join(
    " ",
  );
}

/** The name by which texts refer to each official, in each language. */
export function namesOf({ officials }: AuthoredDataset) {
  return officials.flatMap(({ id, side, spellings }) => {
    const [en, fr] = (["en", "fr"] as const).map((language) => {
      const form = spellings.find((one) => one.language === language && one.kind === "preferred")?.form;
      // Koreans share few family names, so texts give the whole name.
      return form === undefined || side === "KP" ? form : familyNameOf(form, side);
    });
    return en === undefined || fr === undefined ? [] : [{ id, en, fr }];
  });
}

/** Whether a text contains a word or a name as a whole word. */
export function hasWord(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}
