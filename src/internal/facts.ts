/**
 * Fields that are citation or prose, or that follow from others, and are no facts of their own. Offices, outcomes and names
 * are facts told in words: whoever changes their wording changes a fact.
 */
export const notFacts: readonly string[] = [
  "addedIn",
  "claimant",
  "conflicts",
  "date",
  "definition",
  "evidence",
  "meta",
  "plans",
  "reading",
  "revisedIn",
  "seen",
  "source",
  "sources",
  "summary",
];

/** JSON with sorted keys and without white space, as RFC 8785 has it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A value without the fields that are no facts, at any depth. */
export function factsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(factsOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !notFacts.includes(key))
      .map(([key, part]) => [key, factsOf(part)]),
  );
}

/** The lists of records that make up an edition. */
export interface RecordLists {
  /** Exchanges. */
  readonly exchanges: readonly object[];
  /** Reports that are not counted. */
  readonly unconfirmed: readonly object[];
  /** Officials. */
  readonly officials: readonly object[];
  /** Places. */
  readonly places: readonly object[];
  /** Published claims. */
  readonly claims: readonly object[];
}

/** The text whose hash stands for the facts of an edition. */
export function factsText({ exchanges, unconfirmed, officials, places, claims }: RecordLists): string {
  return canonicalJson(factsOf({ exchanges, unconfirmed, officials, places, claims }));
}
