import { fold, isHangul, isSpelling } from "./fold.ts";
import { partsOfHangul } from "./korean.ts";
import { once } from "./once.ts";
import { type OwnName, ownNameOf } from "./own-name.ts";
import type { NamedPerson } from "./person.ts";
import { type Codes, initialsOf, patternOf, type Speller } from "./script.ts";

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

/** The family name in a folded form: Koreans write it first, Russians last. */
function familyNameIn(form: string, isKorean: boolean): string {
  if (!isKorean) return form.slice(form.lastIndexOf("-") + 1);
  return isHangul(form) ? partsOfHangul(form.replace(/-/g, " "))[1] : form.replace(/-.*/, "");
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
  /** The family names in the listed forms, folded. */
  readonly families: () => ReadonlySet<string>;
  readonly isListed: Spells;
  /** Whether an input is the family name of a listed form. */
  readonly isListedFamily: Spells;
  /** Whether an input is the rest beside a family name: the given name or, apart, a Russian's initials, with the patronymic or without. */
  readonly isRest: (input: string, family: string, isApart: boolean) => boolean;
}

/** Hyphens count in Korean names in an alphabet, where they tell Yong Il from Yon Gil, and nowhere else. */
function lettersIn(input: string, isKorean: boolean): string {
  return isKorean && !isHangul(input) ? input : input.replace(/-/g, "");
}

/** Whether a listed form in Hangul ends its family name where an input has a break: 선 우정찬 is not 선우정찬. */
function isBrokenAs(input: string, form: string, isKorean: boolean): boolean {
  if (!isKorean || !isHangul(input) || !input.includes("-")) return true;
  return familyNameIn(form, isKorean) === input.split("-")[0];
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
  const families = once(() => new Set(forms.slice(1).map((form) => familyNameIn(form, isKorean))));
  const isGiven = spellsOf(own.given, isKorean, spellers);
  const isPatronymic = spellsOf(own.patronymic, isKorean, spellers);
  const systems = once(() =>
    spellers().map((spell) => ({
      isFamily: spellsOf(own.family, isKorean, () => [spell]),
      given: initialsOf(own.given()[0] ?? "", spell),
      patronymic: initialsOf(own.patronymic()[0] ?? "", spell),
    })),
  );

  /**
   * Whether an input is an initial in the first system that spells the family name so: in "I. Borisov" I stands for И, and only in
   * "I. Troutnev" for Ю. English writes no Russian initial as J or W, so they are read in any system.
   */
  const isInitial = (input: string, part: "given" | "patronymic", family: string) => {
    const first = /^[jw]/.test(input) ? undefined : systems().find(({ isFamily }) => isFamily(family));
    return (first ? [first] : systems()).some((system) => system[part].has(input));
  };

  return {
    person,
    isKorean,
    own,
    forms,
    families,
    isListed: (input) =>
      forms.some((form) => isSpelling(lettersIn(input, isKorean), form) && isBrokenAs(input, form, isKorean)),
    isListedFamily: (input) =>
      families().has(input) || [...families()].some((family) => isSpelling(lettersIn(input, isKorean), family)),
    isRest: (rest, family, isApart) =>
      isGiven(rest) ||
      (!isKorean &&
        ((isApart && isInitial(rest, "given", family)) ||
          cutsOf(rest).some(
            ([first, second]) =>
              (isGiven(first) && isPatronymic(second)) ||
              (rest.includes("-") &&
                (isGiven(first) || isInitial(first, "given", family)) &&
                isInitial(second, "patronymic", family)),
          ))),
  };
}
