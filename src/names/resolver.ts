import { type Bearer, bearerOf, cutsOf, type Spells, spellsOf } from "./bearer.ts";
import { distanceUpTo } from "./distance.ts";
import { fold, foldLetters, lettersOf } from "./fold.ts";
import { koreanSpellers } from "./korean.ts";
import { once } from "./once.ts";
import type { NamedPerson, Resolution } from "./person.ts";
import { russianSpellers } from "./russian.ts";
import { startsOf } from "./script.ts";

/** No name is longer, even with a sign after each letter. */
const longest = 200;

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Everybody with one family name in its own script. */
interface Family<Person> {
  readonly spells: Spells;
  readonly bearers: Bearer<Person>[];
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
  const listed = new Map<string, Bearer<Person>[]>();
  const bearers = Array.from(people, (person) => {
    const bearer = bearerOf(person, spellers[person.side]);
    for (const form of bearer.forms) push(listed, lettersOf(form), bearer);
    return bearer;
  });

  /** People by the letters of a family name in a listed form. */
  const byListedFamily = once(() => {
    const lists = new Map<string, Bearer<Person>[]>();
    for (const bearer of bearers) for (const family of bearer.families()) push(lists, lettersOf(family), bearer);
    return lists;
  });

  /** Families by each letter with which some system starts their name. */
  const byFirstLetter = once(() => {
    const families = new Map<string, Family<Person>>();
    const starts = new Map<string, ReadonlySet<string>>();
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
    const listedOnes = (byListedFamily().get(lettersOf(name)) ?? []).filter(({ isListedFamily }) =>
      isListedFamily(name),
    );
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
      ...relativesOf(before).filter(({ isRest }) => isRest(after, before, isApart)),
      ...relativesOf(after).filter(({ isRest }) => isRest(before, after, isApart)),
    ]);
  }

  /** Who bears a folded name, each once, by id. */
  function peopleNamed(input: string): Person[] {
    const rotated = input.replace(/([^-]*)-(.*)/, "$2-$1");
    let found = listedAs(input);
    if (!found[0]) found = listedAs(rotated).filter(({ isKorean }) => !isKorean);
    if (!found[0]) found = listedAs(input.replace(/(.*)-([^-]*)/, "$2-$1")).filter(({ isKorean }) => isKorean);
    if (!found[0] && rotated === input) found = withFamilyName(input);
    if (!found[0]) found = withFullName(input);
    if (!found[0]) found = withFamilyName(input);
    return [...new Set(found.map(({ person }) => person))].sort(byId);
  }

  const proposals = once(() =>
    bearers.flatMap(({ person, forms, families }) =>
      [...new Set([...forms, ...families()].map(lettersOf))].map((form) => [[...form], person] as const),
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
    // One letter is near to every name of one.
    const limit = letters[1] ? Math.max(1, Math.floor(letters.length / 3)) : 0;
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
    const [person, ...others] = peopleNamed(input);
    if (person === undefined) return { kind: "unknown", nearest: () => nearest(input) };
    return others[0] ? { kind: "ambiguous", people: [person, ...others] } : { kind: "found", person };
  };
}
