import { distanceUpTo } from "./distance.ts";
import { fold, foldLetters, isHangul, isSpelling, lettersOf } from "./fold.ts";
import { koreanSpellers } from "./korean.ts";
import { once } from "./once.ts";
import { type OwnName, ownNameOf } from "./own-name.ts";
import type { NamedPerson, Resolution } from "./person.ts";
import { russianSpellers } from "./russian.ts";
import { type Codes, patternOf, type Speller, startsOf } from "./script.ts";

/** No name is longer, even with a sign after each letter. */
const longest = 200;

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The two sides of every hyphen, or of every letter if there is no hyphen. */
function cutsOf(input: string): (readonly [before: string, after: string])[] {
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
type Spells = (input: string) => boolean;

/** One person, and what of the name is read when it is first asked for. */
interface Bearer<Person> {
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

/** Everybody with one family name in its own script. */
interface Family<Person> {
  readonly spells: Spells;
  readonly bearers: Bearer<Person>[];
}

/** Hyphens count in Korean names in an alphabet, where they tell Yong Il from Yon Gil, and nowhere else. */
function lettersIn(input: string, isKorean: boolean): string {
  return isKorean && !isHangul(input) ? input : input.replace(/-/g, "");
}

function spellsOf(words: () => readonly Codes[], isKorean: boolean, spellers: () => readonly Speller[]): Spells {
  const pattern = once(() => patternOf(words(), spellers()));
  return (input) => pattern().test(lettersIn(input, isKorean));
}

function bearerOf<Person extends NamedPerson>(person: Person, spellers: () => readonly Speller[]): Bearer<Person> {
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

function byId(a: NamedPerson, b: NamedPerson): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * Reads people once and gives a function that finds one of them by name, by rule and never by likeness.
 *
 * Listed forms and ids come first, then the forms that the systems derive from the name in its own script: full names in either
 * order, with the person's own patronymic or without it, with initials (Russians), then family names.
 *
 * @param people - Any people; a name that several of them bear is ambiguous.
 * @returns A function from a name to one person, to all who share it, by id, or to nobody, with proposals for a reader.
 */
export function createResolver<Person extends NamedPerson>(
  people: readonly Person[],
): (name: string) => Resolution<Person> {
  const spellers = { RU: once(() => russianSpellers(foldLetters)), KP: once(() => koreanSpellers(foldLetters)) };
  const starts = new Map<string, ReadonlySet<string>>();
  const listed = new Map<string, Bearer<Person>[]>();
  const bearers = Array.from(people, (person) => {
    const bearer = bearerOf(person, spellers[person.side]);
    for (const form of bearer.forms) push(listed, lettersOf(form), bearer);
    return bearer;
  });

  /** People by the letters of a family name in a listed form. */
  const byListedFamily = once(() => {
    const lists = new Map<string, Bearer<Person>[]>();
    for (const bearer of bearers) for (const letters of bearer.families()) push(lists, letters, bearer);
    return lists;
  });

  /** Families by each letter with which some system starts their name. */
  const byFirstLetter = once(() => {
    const families = new Map<string, Family<Person>>();
    const lists = new Map<string, Set<Family<Person>>>();
    for (const bearer of bearers) {
      const words = bearer.own.family();
      const spell = spellers[bearer.person.side];
      const family = families.get(words.join()) ?? {
        spells: spellsOf(() => words, bearer.isKorean, spell),
        bearers: [],
      };
      families.set(words.join(), family);
      family.bearers.push(bearer);
      for (const word of words) {
        const start = word.slice(0, /^[ㅇw]/.test(word) ? 2 : 1);
        const letters = starts.get(start) ?? startsOf(start, spell());
        starts.set(start, letters);
        for (const letter of letters) lists.set(letter, (lists.get(letter) ?? new Set()).add(family));
      }
    }
    return lists;
  });

  const listedAs = (input: string) => (listed.get(lettersOf(input)) ?? []).filter(({ isListed }) => isListed(input));

  function relativesOf(name: string): readonly Bearer<Person>[] {
    const listedOnes = byListedFamily().get(lettersOf(name)) ?? [];
    const families = [...(byFirstLetter().get(name.slice(0, 1)) ?? [])].filter(({ spells }) => spells(name));
    return [...new Set([...listedOnes, ...families.flatMap((family) => family.bearers)])];
  }

  /** Those whose own script is not known, with everybody whose family name theirs may be: "Jeon" is also a Jon. */
  const unwritten = once(() =>
    bearers
      .filter(({ own }) => own.family().length === 0)
      .map((bearer) => {
        const alike = [...bearer.families()].flatMap(relativesOf);
        return { bearer, alike: new Set(alike.filter(({ isKorean }) => isKorean === bearer.isKorean)) };
      }),
  );

  function withFamilyName(input: string): Bearer<Person>[] {
    const relatives = relativesOf(input);
    const others = unwritten().filter(({ alike }) => relatives.some((bearer) => alike.has(bearer)));
    return [...relatives, ...others.map(({ bearer }) => bearer)];
  }

  function withFullName(input: string): Bearer<Person>[] {
    const isApart = input.includes("-");
    return cutsOf(input).flatMap(([before, after]) => [
      ...relativesOf(before).filter(({ isRest }) => isRest(after, isApart)),
      ...relativesOf(after).filter(({ isRest }) => isRest(before, isApart)),
    ]);
  }

  /** Who bears a folded name, each once, by id. */
  function peopleNamed(input: string): Person[] {
    const rotated = input.replace(/^([^-]*)-(.*)$/, "$2-$1");
    let found = listedAs(input);
    if (!found[0]) found = listedAs(rotated).filter(({ isKorean }) => !isKorean);
    if (!found[0]) found = listedAs(input.replace(/^(.*)-([^-]*)$/, "$2-$1")).filter(({ isKorean }) => isKorean);
    if (!found[0] && rotated === input) found = withFamilyName(input);
    if (!found[0]) found = withFullName(input);
    if (!found[0]) found = withFamilyName(input);
    return [...new Set(found.map(({ person }) => person))].sort(byId);
  }

  const proposals = once(() =>
    bearers.flatMap(({ person, forms, families }) =>
      [...new Set([...forms.map(lettersOf), ...families()])].map((form) => [[...form], person] as const),
    ),
  );

  function nearest(input: string): readonly Person[] {
    const steps = new Map<Person, number>();
    const words = input.split("-");
    // A name with one word too many, such as another's patronymic, is nearest to the name without it.
    if (words.length > 2 && words.length < 6) {
      for (const word of words) {
        for (const person of peopleNamed(words.filter((other) => other !== word).join("-"))) steps.set(person, 0);
      }
    }
    const letters = [...lettersOf(input)];
    const limit = Math.max(1, Math.floor(letters.length / 3));
    for (const [form, person] of proposals()) {
      const distance = distanceUpTo(limit, letters, form);
      if (distance <= limit) steps.set(person, Math.min(distance, steps.get(person) ?? distance));
    }
    return [...steps]
      .sort(([a, stepsA], [b, stepsB]) => stepsA - stepsB || byId(a, b))
      .slice(0, 3)
      .map(([person]) => person);
  }

  return (name) => {
    const input = name.length > longest ? "" : fold(name);
    const [person, ...others] = input === "" ? [] : peopleNamed(input);
    if (person === undefined) return { kind: "unknown", nearest: () => (input === "" ? [] : nearest(input)) };
    return others[0] ? { kind: "ambiguous", people: [person, ...others] } : { kind: "found", person };
  };
}
