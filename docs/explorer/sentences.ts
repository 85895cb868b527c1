import type { ParticipantRole, UnconfirmedReason } from "dprk-russia-exchanges/helpers";

/** A field with a date. */
export type DayField = "start" | "end" | "lastSeen";

/** A field with a list. */
export type ListField = "places" | "topics" | "related" | "outcomes";

/** A field with a single value, whose sentence consists of its name and the two values. */
export type ValueField =
  | "channel"
  | "rank"
  | "host"
  | "name"
  | "country"
  | "subdivision"
  | "side"
  | "value"
  | "patronymic"
  | "wikidata";

/** How the new range of days of a field relates to the old one. */
export type Movement = "narrowed" | "widened" | "moved";

/** A language in which a name is written. */
export type NameLanguage = "en" | "fr" | "ru" | "ko";

/** The kind of a spelling. */
export type SpellingKind = "preferred" | "variant" | "romanisation" | "misspelling";

/** Sentences about corrections in one language. The values are already in words. */
export interface Sentences {
  /** Several items as a list in a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  /** A person, with the office if it is given. */
  readonly person: (name: string, office: string | null) => string;
  /** A person of whom only the office is known. */
  readonly nameless: (office: string) => string;
  readonly daysMoved: (field: DayField, how: Movement, before: string, after: string) => string;
  readonly daysAdded: (field: DayField, after: string) => string;
  readonly daysRemoved: (field: DayField, before: string) => string;
  readonly listNow: (field: ListField, items: string, count: number) => string;
  readonly listNoLonger: (field: ListField, items: string, count: number) => string;
  readonly listReordered: (field: ListField) => string;
  readonly valueChanged: (field: ValueField, before: string, after: string) => string;
  readonly valueAdded: (field: ValueField, after: string) => string;
  readonly valueRemoved: (field: ValueField, before: string) => string;
  readonly joined: (role: ParticipantRole, people: string, count: number) => string;
  readonly left: (role: ParticipantRole, people: string, count: number) => string;
  readonly roleChanged: (person: string, before: ParticipantRole, after: ParticipantRole) => string;
  readonly officeChanged: (person: string, before: string | null, after: string | null) => string;
  readonly counted: (reason: UnconfirmedReason) => string;
  readonly uncounted: (reason: UnconfirmedReason) => string;
  readonly reasonChanged: (before: UnconfirmedReason, after: UnconfirmedReason) => string;
  readonly nameNow: (language: NameLanguage, before: string | null, after: string | null) => string;
  readonly spellingAdded: (form: string, language: NameLanguage, kind: SpellingKind) => string;
  readonly spellingRemoved: (form: string, language: NameLanguage) => string;
  readonly spellingNow: (form: string, kind: SpellingKind) => string;
  readonly officeAdded: (title: string) => string;
  readonly officeRemoved: (title: string) => string;
  readonly officeTitle: (before: string, after: string) => string;
  readonly officeDay: (which: "start" | "end", title: string, before: string | null, after: string | null) => string;
  readonly reported: (month: string, item: string, isNow: boolean) => string;
  readonly spellingBasis: (form: string, isPrinted: boolean) => string;
  readonly wording: string;
  readonly coordinates: string;
  readonly claim: string;
  readonly other: string;
}
