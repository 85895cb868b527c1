import { type FilterName, type Filters, filterNames, isEmpty, manyValued, noFilters } from "./filters.ts";
import type { EditionHead } from "./model.ts";
import { type PictureKind, pictureKinds } from "./pictures/kinds.ts";
import { type Sort, sorts } from "./sort.ts";

/** What the page shows, as in the address. */
export interface State {
  /** The edition. */
  readonly edition: string;
  /** The edition with which it is compared; `null` for the previous one. */
  readonly since: string | null;
  /** The filters. Names and codes are as the reader wrote them. */
  readonly filters: Filters;
  /** The order of the list. */
  readonly sort: Sort;
  /** The filters of the selection compared with this one; `null` if there is none. */
  readonly compare: Filters | null;
  /** The picture that is drawn. */
  readonly picture: PictureKind;
}

/** An unknown value in the address. */
export interface Problem {
  /** The parameter. */
  readonly what: "edition" | "since";
  /** The value. */
  readonly value: string;
}

/** The state that an address asks for, and the values that are unknown. */
export interface Reading {
  /** The state, without unknown editions. */
  readonly state: State;
  /** The unknown values. */
  readonly problems: readonly Problem[];
}

/** The value in the address for a comparison with all exchanges. */
const everything = "all";

function textOf(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name)?.replace(/\s+/g, " ").trim() ?? "";
  return value === "" ? null : value;
}

/** The values of a filter in a text. */
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

/** The filters of a comparison, as written in the address. */
function comparedQuery(filters: Filters): string {
  return isEmpty(filters) ? everything : setFilters(new URLSearchParams(), filters).toString();
}

/** The query of the address that shows a state. It always names the edition, so that the address always shows the same. */
export function writeState({ edition, since, filters, sort, compare, picture }: State): string {
  const parameters = new URLSearchParams({ edition });
  if (since !== null) parameters.set("since", since);
  setFilters(parameters, filters);
  if (sort !== "newest") parameters.set("sort", sort);
  if (compare !== null) parameters.set("compare", comparedQuery(compare));
  if (picture !== "direction") parameters.set("picture", picture);
  // A comma is allowed in a query and is easier to read.
  return `?${parameters.toString().replaceAll("%2C", ",")}`;
}
