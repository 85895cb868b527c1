import { familyCodes, givenCodes, partsOfHangul } from "./korean.ts";
import { once } from "./once.ts";
import type { NamedPerson } from "./person.ts";
import { patronymicCodes, russianCodes } from "./russian.ts";
import type { Codes } from "./script.ts";

/** A name in its own script; each part gives its codes, a Korean one in variants such as 리 and 이. */
export interface OwnName {
  /** None if the name is not known. */
  readonly family: () => readonly Codes[];
  readonly given: () => readonly Codes[];
  /** None if the patronymic is not known. */
  readonly patronymic: () => readonly Codes[];
}

/** The parts of the name in its own script. */
export function ownNameOf({ side, name, patronymic }: NamedPerson): OwnName {
  const isKorean = side === "KP";
  const own = name[isKorean ? "ko" : "ru"] ?? "";
  const space = own.lastIndexOf(" ");
  const [given = "", family = ""] = isKorean
    ? partsOfHangul(own)
    : [own.slice(0, Math.max(0, space)), own.slice(space + 1)];
  const codesOf = (codes: (word: string) => readonly Codes[], word: string | null | undefined) =>
    once(() => (word ? codes(word) : []));
  const russian = (word: string) => [russianCodes(word)];
  return {
    family: codesOf(isKorean ? familyCodes : russian, family),
    given: codesOf(isKorean ? givenCodes : russian, given),
    patronymic: codesOf(patronymicCodes, patronymic?.form),
  };
}
