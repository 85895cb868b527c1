import type { Side } from "./codes.ts";
import type { DayRange } from "./day.ts";
import type { OfficialId, SourceId } from "./ids.ts";
import type { Text } from "./text.ts";

/** The languages in which names are kept, by BCP 47 tag: `en` (English), `fr` (French), `ru` (Russian) or `ko` (Korean). */
export type NameLanguage = "en" | "fr" | "ru" | "ko";

/**
 * What a spelling is: `preferred` (the form this dataset prints), `variant` (another form that is right), `romanisation`
 * (derived from the native script by a named rule) or `misspelling` (a form that occurs and is wrong).
 */
export type SpellingKind = "preferred" | "variant" | "romanisation" | "misspelling";

/**
 * The rule by which a spelling was derived: `fr-press` (usage of the French press: Russian names transcribed from Cyrillic,
 * Korean given names joined by a hyphen), `mccune-reischauer` (from Hangul, by the system of McCune and Reischauer) or
 * `revised-romanisation` (from Hangul, by the system of South Korea of 2000).
 */
export type RomanisationRule = "fr-press" | "mccune-reischauer" | "revised-romanisation";

/** One written form of a person's name. */
export interface Spelling {
  /** The name as written, given name and family name in the order of the source. */
  readonly form: string;
  /** Language of the text in which the form stands, BCP 47. */
  readonly language: NameLanguage;
  /** Whether the form is the preferred one, another right one, a derived one or a wrong one. */
  readonly kind: SpellingKind;
  /** The source that prints the form; `null` when a rule derives it. */
  readonly source: SourceId | null;
  /** The rule that derives the form; `null` when a source prints it. */
  readonly rule: RomanisationRule | null;
}

/** The preferred form of a name in each language; `null` where no source or rule gives one. */
export interface OfficialName {
  /** English: the forms of KCNA for Koreans and of Reuters for Russians. */
  readonly en: string;
  /** French, as the French press writes it. */
  readonly fr: string | null;
  /** Russian. */
  readonly ru: string | null;
  /** Korean. */
  readonly ko: string | null;
}

/** An office that a person held, as far as the sources tell when. */
export interface Office {
  /** Short name of the office, unique among the offices of one person. */
  readonly id: string;
  /** Title of the office. */
  readonly title: Text;
  /** The day on which the office began; `null` when no source tells. */
  readonly start: DayRange | null;
  /** The day on which the office ended; `null` when no source tells, which does not mean that the person still holds it. */
  readonly end: DayRange | null;
  /**
   * From the first to the last day on which this dataset certainly finds the person in the office; `null` when no such
   * day is known exactly. Computed from the exchanges.
   */
  readonly seen: DayRange | null;
  /** The source that names the office. */
  readonly source: SourceId;
}

/** A person who takes part in an exchange, or whom a source of the dataset names. */
export interface Official {
  /** Stable name of the record, e.g. `sergei-shoigu`. */
  readonly id: OfficialId;
  /** The side for which the person acts. */
  readonly side: Side;
  /** The preferred forms of the name. */
  readonly name: OfficialName;
  /** Every form of the name that resolves, with what it is and where it stands; the preferred forms included. */
  readonly spellings: readonly Spelling[];
  /** The offices that matter for this dataset, in the order in which the person held them. */
  readonly offices: readonly Office[];
  /** Wikidata item, e.g. `Q32024`; `null` where none was found that is certainly this person. */
  readonly wikidata: string | null;
}
