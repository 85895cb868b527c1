/** What is not a plain letter of one of the three alphabets, as it is folded. */
function foldOthers(letters: string): string {
  if (letters === " " || letters === "-") return "-";
  return letters
    .normalize("NFKD")
    .toLowerCase()
    .replace(/(?<=[ou])[\u0302-\u030c]/g, "\u0306")
    .replace(/[\u0300-\u0305\u0307-\u030b\u030d-\u036f\ufe20-\ufe2f]/g, "")
    .replace(/[\0-/:-`{-¿ʰ-˿\u2000-\u206f\u2212\u3000-\u303f\ufeff]+/g, "-")
    .replace(/[ᄀ-ᇿ]+/g, (sounds) => sounds.normalize("NFC"))
    .replace(/ı/g, "i");
}

/**
 * Folds a name or part of one: lower case, one hyphen for every break, apostrophe or full stop, breve and caron the only accents.
 *
 * Upper and lower case of any locale fold alike, the Turkish too: İ, I, ı and i are one letter. So are ё and е. Hangul syllables
 * and й stay whole. Breve and caron stay because they tell letters apart in published systems: ŏ and o, š and s. Over o and u, what
 * is usually typed for a breve is one: ô, ō, õ, ö and ǒ.
 */
export function foldLetters(letters: string): string {
  return letters
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^a-zа-я가-힣]+/g, foldOthers);
}

/** Folds a name; a hyphen stands only between words. */
export function fold(name: string): string {
  const folded = foldLetters(name);
  return folded.slice(folded.startsWith("-") ? 1 : 0, folded.endsWith("-") ? -1 : undefined);
}

/** A folded name without hyphens and accents: the key under which forms are kept. */
export function lettersOf(folded: string): string {
  return folded.replace(/-|\u0306|\u030c/g, "");
}

/**
 * Whether a folded input spells a folded form.
 *
 * The input may leave hyphens and accents out, but not add one: "kim-jongun" spells "kim-jong-un", and "kim-jon-gun" does not.
 */
export function isSpelling(input: string, form: string): boolean {
  let position = 0;
  for (const letter of form) {
    if (letter === input[position]) position += 1;
    else if (lettersOf(letter) !== "") return false;
  }
  return position === input.length;
}

/** Whether a folded name is in Hangul. */
export function isHangul(folded: string): boolean {
  return folded.charCodeAt(0) >= 0xac00;
}
