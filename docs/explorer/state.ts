import { channels, directions, ranks, topics } from "dprk-russia-exchanges/helpers";
import { monthsBetween } from "./dates.ts";
import { type FilterName, type Filters, filterNames, noFilters } from "./filters.ts";
import type { EditionHead } from "./model.ts";

/** What the page shows, as the address has it. */
export interface State {
  /** The edition. */
  readonly edition: string;
  /** The edition with which it is compared; `null` for the one before it. */
  readonly since: string | null;
  /** Which exchanges. The official is as the reader wrote it. */
  readonly filters: Filters;
}

/** A value of the address that stands for nothing. */
export interface Problem {
  /** What it was meant to be. */
  readonly what: FilterName | "edition" | "since";
  /** The value. */
  readonly value: string;
}

/** What an address asks for, and what of it was not found. */
export interface Reading {
  /** What is shown: without the values that were not found. */
  readonly state: State;
  /** What was not found. */
  readonly problems: readonly Problem[];
}

/** The codes that a filter takes; `null` for a filter that takes free text. */
export function codesOf(name: FilterName, head: EditionHead): readonly string[] | null {
  switch (name) {
    case "direction":
      return Object.keys(directions);
    case "channel":
      return Object.keys(channels);
    case "rank":
      return Object.keys(ranks);
    case "topic":
      return Object.keys(topics);
    case "origins":
      return ["one", "two"];
    case "month":
      return monthsBetween(head.coverage.from, head.coverage.to);
    default:
      return null;
  }
}

function textOf(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name)?.trim() ?? "";
  return value === "" ? null : value;
}

/** Reads an address. What it does not know is reported, and left out. */
export function readState(search: string, heads: readonly EditionHead[]): Reading {
  const parameters = new URLSearchParams(search);
  const problems: Problem[] = [];
  const newest = heads.at(-1);
  if (newest === undefined) throw new RangeError("Cannot read the address: expected at least one edition");
  const readEdition = (what: "edition" | "since") => {
    const value = textOf(parameters, what);
    const head = heads.find(({ version }) => version === value);
    if (value !== null && head === undefined) problems.push({ what, value });
    return head;
  };
  const head = readEdition("edition") ?? newest;
  const since = readEdition("since");
  const filters: Record<string, string | null> = { ...noFilters };
  for (const name of filterNames) {
    const value = textOf(parameters, name);
    if (value === null || (codesOf(name, head)?.includes(value) ?? true)) filters[name] = value;
    else problems.push({ what: name, value });
  }
  // Every value is one of the codes of its filter.
  return {
    state: { edition: head.version, since: since?.version ?? null, filters: filters as unknown as Filters },
    problems,
  };
}

/** The query of the address that shows a state. It always names the edition, so that the address shows the same for ever. */
export function writeState({ edition, since, filters }: State): string {
  const parameters = new URLSearchParams({ edition });
  if (since !== null) parameters.set("since", since);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== null) parameters.set(name, value);
  }
  return `?${parameters}`;
}
