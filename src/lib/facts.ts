import { factsSince } from "../generated/facts.ts";
import { canonicalJson, deeper, mapEach } from "./canonical-json.ts";

/** The lists of records whose facts make up an edition. */
export const factLists = [
  "exchanges",
  "unconfirmed",
  "officials",
  "places",
  "claims",
] as const satisfies readonly (keyof FactLists)[];

/** The lists of records whose facts make up an edition. */
export interface FactLists {
  /** The exchanges of the edition. */
  readonly exchanges: readonly unknown[];
  /** The reports that it does not count. */
  readonly unconfirmed: readonly unknown[];
  /** The people of the edition. */
  readonly officials: readonly unknown[];
  /** The places of the edition. */
  readonly places: readonly unknown[];
  /** The published figures of the edition. */
  readonly claims: readonly unknown[];
}

/**
 * The facts of the value at a path such as `exchanges.start`, at any depth, as a schema version defines them: without citations, prose,
 * fields derived from others and fields that were introduced later.
 */
export function factsOf(value: unknown, path: string, schemaVersion: number, level = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  const within = deeper(level);
  if (Array.isArray(value)) return mapEach(value, (entry) => factsOf(entry, path, schemaVersion, within));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, part, `${path}.${key}`] as const)
      .filter(([, , at]) => (factsSince[at] ?? 1) <= schemaVersion)
      .map(([key, part, at]) => [key, factsOf(part, at, schemaVersion, within)]),
  );
}

/** The path of the records of a list: an unconfirmed report has the facts of an exchange. */
export function pathOf(kind: string): string {
  return kind === "unconfirmed" ? "exchanges" : kind;
}

/** The text with straight apostrophes and ordinary spaces, as in schema version 1. */
function asTyped(text: string): string {
  return text.replace(/[’\u00a0]/g, (mark) => (mark === "’" ? "'" : " "));
}

/** The text that is hashed to identify the facts of an edition. */
export function factsText(lists: FactLists, schemaVersion: number): string {
  const facts = factLists.map((kind) => [kind, factsOf(lists[kind], pathOf(kind), schemaVersion)]);
  const text = canonicalJson(Object.fromEntries(facts));
  return schemaVersion === 1 ? asTyped(text) : text;
}
