import type { ParticipantRole, UnconfirmedReason } from "dprk-russia-exchanges/helpers";

/** A field that holds a day. */
export type DayField = "start" | "end" | "lastSeen";

/** A field that holds a list. */
export type ListField = "places" | "topics" | "related" | "outcomes";

/** A field that holds one value, for which a name and its two values make the sentence. */
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

/** How the new days of a field lie to the old ones. */
export type Movement = "narrowed" | "widened" | "moved";

/** A language in which a name is written. */
export type NameLanguage = "en" | "fr" | "ru" | "ko";

/** What a spelling is. */
export type SpellingKind = "preferred" | "variant" | "romanisation" | "misspelling";

/** How a correction is put into words, in one language. The values are words already. */
export interface Sentences {
  /** Several things one after the other. */
  readonly list: (items: readonly string[]) => string;
  /** A thing in quotation marks. */
  readonly quoted: (text: string) => string;
  /** A person with the office. */
  readonly person: (name: string, office: string | null) => string;
  /** Somebody of whom only the office is known. */
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
