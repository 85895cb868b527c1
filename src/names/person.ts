/** What the engine reads of an official; records with more fields fit as they are. */
export interface NamedPerson {
  /** Identifier, which resolves like a name. */
  readonly id: string;
  /** Which rules apply: Russian (`RU`) or Korean (`KP`). */
  readonly side: "RU" | "KP";
  /** Preferred forms; everything is derived from `ru` for Russians and from `ko` for Koreans. */
  readonly name: {
    /** Given name and family name in Cyrillic. */
    readonly ru: string | null;
    /** The name in Hangul. */
    readonly ko: string | null;
  };
  /** Patronymic in Cyrillic; `null` or absent if no source gives it or if there is none. */
  readonly patronymic?: {
    /** The patronymic. */
    readonly form: string;
  } | null;
  /** Forms that the dataset lists. */
  readonly spellings: readonly {
    /** The form. */
    readonly form: string;
  }[];
}

/** What a name leads to: one person, several who share it, by id, or nobody; then at most three near names, nearest first, on demand. */
export type Resolution<Person> =
  | { readonly kind: "found"; readonly person: Person }
  | { readonly kind: "ambiguous"; readonly people: readonly Person[] }
  | { readonly kind: "unknown"; readonly nearest: () => readonly Person[] };
