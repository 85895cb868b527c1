import { createHash } from "node:crypto";

/**
 * Fields that are citation or prose and no fact. Offices, outcomes and names are facts told in words: whoever changes their
 * wording changes a fact.
 */
export const notFacts: readonly string[] = [
  "addedIn",
  "claimant",
  "conflicts",
  "definition",
  "evidence",
  "plans",
  "reading",
  "revisedIn",
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

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
