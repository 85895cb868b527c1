/**
 * A known string, or any other string. Editors complete the known ones; strings from a form, a URL, a database or imported JSON are
 * accepted and checked at run time.
 *
 * @typeParam Known - The known strings.
 */
export type Loose<Known extends string> = Known | (string & {});

/**
 * The same record with every field writable, as `structuredClone()` returns it.
 *
 * @typeParam T - A record or a list of records.
 */
export type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };
