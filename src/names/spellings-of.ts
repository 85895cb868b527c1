import { koreanSpellers } from "./korean.ts";
import { once } from "./once.ts";
import { ownNameOf } from "./own-name.ts";
import type { NamedPerson } from "./person.ts";
import { russianSpellers } from "./russian.ts";
import { type Codes, type Speller, unspeakable } from "./script.ts";

/** A system that derives spellings; `own-script` is the name as it stands. */
export type SystemName =
  | "own-script"
  | "en-press"
  | "fr-press"
  | "de-press"
  | "es-press"
  | "nl-press"
  | "bgn-pcgn"
  | "ala-lc"
  | "iso-9"
  | "scientific"
  | "dprk"
  | "conventional"
  | "mccune-reischauer"
  | "revised-romanisation"
  | "kontsevich";

/** Names of the spellers of each side, in their order. */
const systemNames: Readonly<Record<NamedPerson["side"], readonly SystemName[]>> = {
  RU: [
    "own-script",
    "en-press",
    "fr-press",
    "de-press",
    "es-press",
    "nl-press",
    "bgn-pcgn",
    "ala-lc",
    "iso-9",
    "scientific",
  ],
  KP: ["own-script", "dprk", "conventional", "mccune-reischauer", "revised-romanisation", "kontsevich"],
};

const spellers = {
  RU: /* @__PURE__ */ once(() => russianSpellers((letters) => letters)),
  KP: /* @__PURE__ */ once(() => koreanSpellers((letters) => letters)),
};

/** A form of a full name that resolves without being listed. */
export interface DerivedSpelling {
  /** The full name in its usual order, with capital letters. */
  readonly form: string;
  /** The systems that derive it. */
  readonly systems: readonly SystemName[];
}

function formsOf(words: readonly Codes[], spell: Speller): readonly string[] {
  return words
    .flatMap((word) =>
      spell(word).reduce<readonly string[]>(
        (forms, alternatives) => forms.flatMap((form) => alternatives.map((letters) => form + letters)),
        [""],
      ),
    )
    .filter((form) => !form.includes(unspeakable));
}

function capitalise(letters: string): string {
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

function fullName(family: string, given: string, system: SystemName): string {
  switch (system) {
    // The North and Russia write the syllables of a given name apart.
    case "dprk":
    case "kontsevich":
      return [family, ...given.split("-")].map(capitalise).join(" ");
    case "conventional":
    case "mccune-reischauer":
    case "revised-romanisation":
      return `${capitalise(family)} ${capitalise(given)}`;
    default:
      return `${capitalise(given)} ${capitalise(family)}`;
  }
}

/**
 * The forms that the systems derive from a name in its own script, family and given name in the same system.
 *
 * Empty for somebody whose name in the own script is not known. Other orders, initials, the patronymic, and family and given name
 * in different systems also resolve.
 *
 * @param person - Any official.
 * @returns Each form once, in the order of the systems.
 *
 * @example
 * ```ts
 * import { findOfficial } from "dprk-russia-exchanges";
 * import { spellingsOf } from "dprk-russia-exchanges/bind";
 *
 * const forms = spellingsOf(findOfficial("Choe Son Hui")).map(({ form }) => form);
 * forms.includes("Choi Sun-hee"); //=> true
 * ```
 */
export function spellingsOf(person: NamedPerson): readonly DerivedSpelling[] {
  const isKorean = person.side === "KP";
  const { family, given } = ownNameOf(person);
  const found = new Map<string, SystemName[]>();
  for (const [index, spell] of spellers[person.side]().entries()) {
    const system = systemNames[person.side][index] as SystemName;
    for (const familyName of formsOf(family(), spell)) {
      for (const givenName of formsOf(given(), spell)) {
        const form = isKorean && index === 0 ? familyName + givenName : fullName(familyName, givenName, system);
        const systems = found.get(form);
        if (systems === undefined) found.set(form, [system]);
        else if (!systems.includes(system)) systems.push(system);
      }
    }
  }
  return [...found].map(([form, systems]) => ({ form, systems }));
}
