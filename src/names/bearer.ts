import { fold, isHangul, isSpelling, lettersOf } from "./fold.ts";
import { once } from "./once.ts";
import { type OwnName, ownNameOf } from "./own-name.ts";
import type { NamedPerson } from "./person.ts";
import { type Codes, patternOf, type Speller, startsOf } from "./script.ts";

/** The two sides of every hyphen, or of every letter if there is no hyphen. */
export function cutsOf(input: string): (readonly [before: string, after: string])[] {
  const hyphens = input.includes("-");
  const cuts: (readonly [string, string])[] = [];
  for (let index = 1; index < input.length; index += 1) {
    if (!hyphens) cuts.push([input.slice(0, index), input.slice(index)]);
    else if (input[index] === "-") cuts.push([input.slice(0, index), input.slice(index + 1)]);
  }
  return cuts;
}

/** The family name in a folded form: Koreans write it first, as the first syllable in Hangul; Russians write it last. */
function familyNameIn(form: string, isKorean: boolean): string {
  if (!isKorean) return form.slice(form.lastIndexOf("-") + 1);
  return isHangul(form) ? form.slice(0, 1) : form.replace(/-.*/, "");
}

/** Whether a folded input spells a name, in any system. */
export type Spells = (input: string) => boolean;

/** One person, and what of the name is read when it is first asked for. */
export interface Bearer<Person> {
  readonly person: Person;
  readonly isKorean: boolean;
  readonly own: OwnName;
  /** The id and the listed forms, folded. */
  readonly forms: readonly string[];
  /** Letters of the family names in the listed forms. */
  readonly families: () => ReadonlySet<string>;
  readonly isListed: Spells;
  /** Whether an input is the rest of the full name: the given name or, apart, a Russian's initials, with the patronymic or without. */
  readonly isRest: (input: string, isApart: boolean) => boolean;
}

/** Hyphens count in Korean names in an alphabet, where they tell Yong Il from Yon Gil, and nowhere else. */
function lettersIn(input: string, isKorean: boolean): string {
  return isKorean && !isHangul(input) ? input : input.replace(/-/g, "");
}

/** Recognises a name from its codes, one list for each of its forms. */
export function spellsOf(words: () => readonly Codes[], isKorean: boolean, spellers: () => readonly Speller[]): Spells {
  const pattern = once(() => patternOf(words(), spellers()));
  return (input) => pattern().test(lettersIn(input, isKorean));
}

/** What finds a person. */
export function bearerOf<Person extends NamedPerson>(
  person: Person,
  spellers: () => readonly Speller[],
): Bearer<Person> {
  const isKorean = person.side === "KP";
  const own = ownNameOf(person);
  const forms = [person.id, ...Array.from(person.spellings, ({ form }) => fold(form))];
  const families = once(() => new Set(forms.slice(1).map((form) => lettersOf(familyNameIn(form, isKorean)))));
  const isGiven = spellsOf(own.given, isKorean, spellers);
  const isPatronymic = spellsOf(own.patronymic, isKorean, spellers);
  const isInitial = (part: () => readonly Codes[]) => {
    const initials = once(() => startsOf(part()[0] ?? "", spellers()));
    return (input: string) => initials().has(input);
  };
  const [isGivenInitial, isPatronymicInitial] = [isInitial(own.given), isInitial(own.patronymic)];

  return {
    person,
    isKorean,
    own,
    forms,
    families,
    isListed: (input) => forms.some((form) => isSpelling(lettersIn(input, isKorean), form)),
    isRest: (rest, isApart) =>
      isGiven(rest) ||
      (!isKorean &&
        ((isApart && isGivenInitial(rest)) ||
          cutsOf(rest).some(
            ([first, second]) =>
              (isGiven(first) && isPatronymic(second)) ||
              (rest.includes("-") && (isGiven(first) || isGivenInitial(first)) && isPatronymicInitial(second)),
          ))),
  };
}
