import { isHangul } from "./fold.ts";
import { type Codes, type Speller, type System, spellerOf, unspeakable } from "./script.ts";
import { conventional } from "./systems/conventional.ts";
import { dprk } from "./systems/dprk.ts";
import { kontsevich } from "./systems/kontsevich.ts";
import { mccuneReischauer } from "./systems/mccune-reischauer.ts";
import { revisedRomanisation } from "./systems/revised-romanisation.ts";

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/** The sound of each final consonant of Unicode, by its place: none, then ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ as `1` to `7`. */
const finals = "0111222341544464566337331363";

/** The systems for Korean, after the name as it stands. */
const systems: readonly System[] = [dprk, conventional, mccuneReischauer, revisedRomanisation, kontsevich];

/**
 * Sounds that some system spells in its own way in a special place: ㄱ ㄷ ㅂ ㅈ as `G D B J` at the start of a given name and after
 * ㄱ, ㄷ and ㅂ, and as `g d b j` after other sounds; `s` ㅅ before ㅣ, `w` ㅇ before ㅜ, `L` ㄹ after ㄹ, `h` the end of a family name
 * without a final consonant.
 */
const places = {
  G: "ㄱ",
  D: "ㄷ",
  B: "ㅂ",
  J: "ㅈ",
  g: "G",
  d: "D",
  b: "B",
  j: "J",
  s: "ㅅ",
  w: "ㅇ",
  L: "-4",
  h: "",
  0: "",
};

/** Korean names as they stand, then in each system. */
export function koreanSpellers(read: (letters: string) => string): readonly Speller[] {
  const alphabet = `${initials}${vowels}1234567`;
  return [
    (word) => [[isHangul(word) ? word : unspeakable]],
    ...systems.map((system) => spellerOf(system, alphabet, places, read)),
  ];
}

/** A word as the South writes it, without ㄹ, or without ㄴ before ㅣ, at its start: 이 for 리, 노 for 로, 여 for 녀. */
function southern(word: string): string {
  const code = word.charCodeAt(0) - 0xac00;
  const initial = Math.floor(code / 588);
  const soft = [2, 6, 7, 12, 17, 20].includes(Math.floor(code / 28) % 21);
  const other = initial === 5 ? (soft ? 11 : 2) : initial === 2 && soft ? 11 : initial;
  return String.fromCharCode(word.charCodeAt(0) + (other - initial) * 588) + word.slice(1);
}

/** A word as it stands and as the other half of Korea writes it. */
function variantsOf(word: string): readonly string[] {
  const northern = [..."리로림라류량려렴륙룡"].find((syllable) => southern(syllable) === word);
  return [...new Set([word, northern ?? southern(word)])];
}

/** The sounds of a word, with a hyphen between syllables. */
function soundsOf(word: string): Codes {
  return [...word]
    .map((syllable) => {
      const code = syllable.charCodeAt(0) - 0xac00;
      return `${initials[Math.floor(code / 588)]}${vowels[Math.floor(code / 28) % 21]}${finals[code % 28]}`;
    })
    .join("-")
    .replace(/ㅅ(?=ㅣ)/g, "s")
    .replace(/ㅇ(?=ㅜ)/g, "w")
    .replace(/(?<=[02457]-)[ㄱㄷㅂㅈ]/g, (sound) => "gdbj".charAt("ㄱㄷㅂㅈ".indexOf(sound)));
}

/** Sounds as they change between syllables, where the system lets them (`~`): Sŏllyong for 설룡, Ch'ŏril for 철일. */
function assimilated(sounds: Codes): Codes {
  return `~${sounds}`
    .replace(/[24]-ㄹ|4-ㄴ/g, "4L")
    .replace(/1(?=-[ㄴㄹㅁ])/g, "7")
    .replace(/6(?=-[ㄴㄹㅁ])/g, "5")
    .replace(/(?<=[57]-)ㄹ/g, "ㄴ")
    .replace(/1-ㅇ/g, "g")
    .replace(/6-ㅇ/g, "b")
    .replace(/4-ㅇ/g, "ㄹ");
}

/** The given and the family name of a name in Hangul: a space decides, or else the list of family names of two syllables. */
export function partsOfHangul(name: string): readonly [given: string, family: string] {
  const whole = name.normalize("NFC");
  const end = whole.indexOf(" ") > 0 ? whole.indexOf(" ") : /^(?:선우|남궁|독고|황보|제갈|사공)./.test(whole) ? 2 : 1;
  return [whole.slice(end).replace(/ /g, ""), whole.slice(0, end)];
}

/** The codes of a family name: its letters, then its sounds, in the way of both halves of Korea. */
export function familyCodes(family: string): readonly Codes[] {
  return variantsOf(family).flatMap((variant) => [variant, soundsOf(variant).replace(/0$/, "h")]);
}

/** The codes of a given name. */
export function givenCodes(given: string): readonly Codes[] {
  return variantsOf(given).flatMap((variant) => {
    const sounds = soundsOf(variant).replace(/(?<=^|[136]-)[ㄱㄷㅂㅈ]/g, (sound) =>
      "GDBJ".charAt("ㄱㄷㅂㅈ".indexOf(sound)),
    );
    return [variant, sounds, assimilated(sounds)];
  });
}
