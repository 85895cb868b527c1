/**
 * A text of a known kind, or any other text: editors complete the known ones, and what comes from a form, an address, a database
 * or imported JSON is accepted and checked at run time.
 *
 * @typeParam Known - The texts that are known.
 */
export type Loose<Known extends string> = Known | (string & {});

/**
 * The same record with every field open to change, as `structuredClone()` gives it.
 *
 * @typeParam T - A record or a list of records.
 */
export type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };
