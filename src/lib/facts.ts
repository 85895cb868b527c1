import { factsSince } from "../generated/facts.ts";
import { canonicalJson } from "./canonical-json.ts";

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
 * The facts of a value that stands at a path such as `exchanges.start`, at any depth, as an edition of a schema version knows them:
 * without citations, prose, what follows from other fields, and fields that are younger.
 */
export function factsOf(value: unknown, path: string, schemaVersion: number, above: readonly object[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Left as it is, so that whoever writes it finds that it holds itself.
  if (above.includes(value)) return value;
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((entry) => factsOf(entry, path, schemaVersion, within));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, part, `${path}.${key}`] as const)
      .filter(([, , at]) => (factsSince[at] ?? 1) <= schemaVersion)
      .map(([key, part, at]) => [key, factsOf(part, at, schemaVersion, within)]),
  );
}

/** The path of the records of a list: a report that is not counted has the facts of an exchange. */
export function pathOf(kind: string): string {
  return kind === "unconfirmed" ? "exchanges" : kind;
}

/** The text as schema version 1 typed it: with straight apostrophes and ordinary spaces. */
function asTyped(text: string): string {
  return text.replaceAll("’", "'").replaceAll("\u00a0", " ");
}

/** The text whose hash stands for the facts of an edition. */
export function factsText(lists: FactLists, schemaVersion: number): string {
  const facts = factLists.map((kind) => [kind, factsOf(lists[kind], pathOf(kind), schemaVersion)]);
  const text = canonicalJson(Object.fromEntries(facts));
  return schemaVersion === 1 ? asTyped(text) : text;
}
