import { type FilterName, type Filters, filterNames, isEmpty, manyValued, noFilters } from "./filters.ts";
import type { EditionHead } from "./model.ts";
import { type PictureKind, pictureKinds } from "./pictures/kinds.ts";
import { type Sort, sorts } from "./sort.ts";

/** What the page shows, as the address has it. */
export interface State {
  /** The edition. */
  readonly edition: string;
  /** The edition with which it is compared; `null` for the one before it. */
  readonly since: string | null;
  /** Which exchanges. Names and codes are as the reader wrote them. */
  readonly filters: Filters;
  /** In which order. */
  readonly sort: Sort;
  /** The selection beside which this one is put; `null` for none. */
  readonly compare: Filters | null;
  /** Which picture is drawn of them. */
  readonly picture: PictureKind;
}

/** A value of the address that stands for nothing. */
export interface Problem {
  /** What it was meant to be. */
  readonly what: "edition" | "since";
  /** The value. */
  readonly value: string;
}

/** What an address asks for, and what of it was not found. */
export interface Reading {
  /** What is shown: without the editions that were not found. */
  readonly state: State;
  /** What was not found. */
  readonly problems: readonly Problem[];
}

/** How the address names a comparison with all exchanges. */
const everything = "all";

function textOf(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name)?.replace(/\s+/g, " ").trim() ?? "";
  return value === "" ? null : value;
}

/** The values that a text gives a filter. */
export function valuesIn(name: FilterName, text: string): readonly string[] {
  const values = manyValued.includes(name) ? text.split(",") : [text];
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== "");
}

function filtersIn(parameters: URLSearchParams): Filters {
  const entries = filterNames.map((name) => [name, valuesIn(name, textOf(parameters, name) ?? "")]);
  return { ...noFilters, ...(Object.fromEntries(entries) as Filters) };
}

/** Reads an address. An edition that does not exist is reported, and the newest is shown. */
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
  const compare = textOf(parameters, "compare");
  return {
    state: {
      edition: head.version,
      since: since?.version ?? null,
      filters: filtersIn(parameters),
      sort: sorts.find((sort) => sort === textOf(parameters, "sort")) ?? "newest",
      compare: compare === null ? null : filtersIn(new URLSearchParams(compare)),
      picture: pictureKinds.find((kind) => kind === textOf(parameters, "picture")) ?? "direction",
    },
    problems,
  };
}

function setFilters(parameters: URLSearchParams, filters: Filters): URLSearchParams {
  for (const name of filterNames) if (filters[name].length > 0) parameters.set(name, filters[name].join(","));
  return parameters;
}

/** Filters as the address writes those of a comparison. */
function comparedQuery(filters: Filters): string {
  return isEmpty(filters) ? everything : setFilters(new URLSearchParams(), filters).toString();
}

/** The query of the address that shows a state. It always names the edition, so that the address shows the same for ever. */
export function writeState({ edition, since, filters, sort, compare, picture }: State): string {
  const parameters = new URLSearchParams({ edition });
  if (since !== null) parameters.set("since", since);
  setFilters(parameters, filters);
  if (sort !== "newest") parameters.set("sort", sort);
  if (compare !== null) parameters.set("compare", comparedQuery(compare));
  if (picture !== "direction") parameters.set("picture", picture);
  // A comma may stand in a query as it is, and reads better.
  return `?${parameters.toString().replaceAll("%2C", ",")}`;
}
