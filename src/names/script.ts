/**
 * A published way to write names, as one line: what stands for each letter in the order of the alphabet, and, after a letter or
 * special place and a colon, what stands for that. Usual alternatives follow a slash; `_` is nothing.
 */
export type System = string;

/** A word as codes of one character, each a letter or sound, or one in a special place; systems spell a code in their own ways. */
export type Codes = string;

/** How one system spells a word: the alternatives for each of its codes in turn. */
export type Speller = (word: Codes) => readonly (readonly string[])[];

/** What no name contains: where a system has no rule. */
export const unspeakable = "\uffff";

/** Reads a system; `places` says what a code is where the system does not treat it apart. */
export function spellerOf(
  system: System,
  alphabet: Codes,
  places: Readonly<Record<string, Codes>>,
  read: (letters: string) => string,
): Speller {
  const entries = new Map([["-", ["-"]]]);
  let place = 0;
  for (const entry of system.replace(/_/g, "").split(" ")) {
    const colon = entry.indexOf(":");
    const code = colon < 0 ? alphabet.charAt(place++) : entry.slice(0, colon);
    entries.set(
      code,
      entry
        .slice(colon + 1)
        .split("/")
        .map(read),
    );
  }
  function spell(word: Codes): readonly (readonly string[])[] {
    return [...word].flatMap((code) => {
      const forms = entries.get(code);
      if (forms) return [forms];
      const plain = places[code];
      return plain === undefined ? [[unspeakable]] : spell(plain);
    });
  }
  return spell;
}

/** The letters with which a word may start: one, or all that stand for its first. */
export function startsOf(word: Codes, spellers: readonly Speller[]): ReadonlySet<string> {
  const starts = spellers.flatMap((spell) => {
    const [first = [], second = []] = spell(word);
    return first.flatMap((form) => (form === "" ? second : [form]));
  });
  return new Set(starts.flatMap((form) => [form, form.slice(0, 1)]));
}

/** The initials of a word: its first letter or letters. An alternative such as `iu` for ю does not give I, which stands for another letter. */
export function initialsOf(word: Codes, spell: Speller): ReadonlySet<string> {
  const [first = []] = spell(word);
  return new Set(
    first.flatMap((form, position) => (position > 0 && /^[iu]./.test(form) ? [form] : [form, form.slice(0, 1)])),
  );
}

/** Recognises folded words, each spelt in one system throughout; they may leave out hyphens and accents, but not add one. */
export function patternOf(words: readonly Codes[], spellers: readonly Speller[]): RegExp {
  const spellings = words.flatMap((word) =>
    spellers.map((spell) =>
      spell(word)
        .map((forms) => `(?:${forms.join("|")})`)
        .join(""),
    ),
  );
  return new RegExp(`^(?:${[...new Set(spellings)].join("|").replace(/-|\u0306|\u030c/g, "$&?")})$`);
}
