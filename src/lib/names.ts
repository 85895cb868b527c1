import type { Side } from "../generated/codes.ts";

/**
 * A name with everything folded away that spellings differ in without differing in person: Latin diacritics, case, hyphens,
 * apostrophes, full stops and spaces; ё becomes е. Hangul and й stay composed.
 */
export function fold(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{Script=Latin}+/gu, (letters) => letters.normalize("NFKD"))
    .replaceAll("ё", "е")
    .replace(/[\p{M}\p{P}\p{Z}\p{C}\p{Lm}\s`´]/gu, "");
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,]+/u).filter((word) => word !== "");
}

/** The family name of a written name: Koreans write it first, as the first syllable in Hangul; Russians write it last. */
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

const patronymic = /(?:vich|vitch|vna|[iy]ich|[iy]itch|zmich|kitich|nichna|вич|вна|ьич|кузьмич|никитич|инична)$/iu;

/** A name of three words without its patronymic, which stands second or third; any other name as it is. */
export function withoutPatronymic(name: string): string {
  const words = wordsOf(name);
  const position = words.findIndex((word, index) => index > 0 && patronymic.test(word));
  return words.length === 3 && position > 0 ? words.filter((_, index) => index !== position).join(" ") : name;
}
