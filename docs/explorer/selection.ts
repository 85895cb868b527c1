import { type Exchange, isYearMonth, type Unconfirmed } from "dprk-russia-exchanges/helpers";
import { type FilterName, type Filters, filterNames, isEmpty, isWitnessNumber, select } from "./filters.ts";
import { html, joined, type Markup } from "./markup.ts";
import { type Lookup, officialName } from "./names.ts";
import { codesOf } from "./options.ts";
import { densityOf } from "./pictures/months-stacked.ts";
import type { Problem, Reading, State } from "./state.ts";
import { writeState } from "./state.ts";
import { words } from "./words.ts";

/** What a page shows of an edition, with its messages. */
export interface Selection {
  /** The state that was asked for. */
  readonly state: State;
  /** The exchanges that match every filter, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** The unconfirmed reports that match every filter. */
  readonly unconfirmed: readonly Unconfirmed[];
  /** The exchanges of the selection compared with this one; `null` if there is none. */
  readonly compared: readonly Exchange[] | null;
  /** How many exchanges match all other filters but are left out because their rank is not stated. */
  readonly unstated: number;
  /** A message for each filter with an unknown value, with suggestions. */
  readonly problems: ReadonlyMap<FilterName, Markup>;
  /** Messages about unknown values in the address. */
  readonly messages: readonly Markup[];
}

/** The query with an official in place of a name. */
function replaced(state: State, name: string, id: string): string {
  const official = state.filters.official.map((one) => (one === name ? id : one));
  return writeState({ ...state, filters: { ...state.filters, official } });
}

function officialProblem(name: string, state: State, { findPeople, language }: Lookup): Markup | null {
  const say = words[language];
  const { kind, people } = findPeople(name);
  if (kind === "found") return null;
  const links = joined(
    people.map((one) => html`<a class="go" href="${replaced(state, name, one.id)}">${officialName(one, language)}</a>`),
  );
  if (kind === "ambiguous") return html`<span>${say.problem.ambiguous(name)} ${links}.</span>`;
  const proposals = people.length > 0 && html` ${say.problem.suggestions} ${links}${say.questionMark}`;
  return html`<span>${say.problem.noOfficial(name)}${proposals}</span>`;
}

function isKnown(name: FilterName, value: string, lookup: Lookup): boolean {
  if (name === "from" || name === "to") return isYearMonth(value);
  if (name === "witnesses") return isWitnessNumber(value);
  return codesOf(name, lookup)?.includes(value) ?? true;
}

function problemOf(name: FilterName, state: State, lookup: Lookup): Markup | null {
  const { filters } = state;
  const say = words[lookup.language].problem;
  if (name === "official") {
    const found = filters.official.flatMap((one) => officialProblem(one, state, lookup) ?? []);
    return found.length === 0 ? null : html`${joined(found, " ")}`;
  }
  const unknown = filters[name].filter((value) => !isKnown(name, value, lookup));
  if (unknown.length > 0) return html`${unknown.map((value) => say.unknownValue(value)).join(" ")}`;
  if (name === "role" && filters.role.length > 0 && filters.official.length === 0) return html`${say.roleAlone}`;
  const [from, to] = [filters.from[0], filters.to[0]];
  if (name === "to" && from !== undefined && to !== undefined && from > to) return html`${say.reversed}`;
  return null;
}

/** A message for each filter with an unknown value. */
function problemsOf(state: State, lookup: Lookup): ReadonlyMap<FilterName, Markup> {
  return new Map(
    filterNames.flatMap((name) => {
      const problem = problemOf(name, state, lookup);
      return problem === null ? [] : [[name, problem] as const];
    }),
  );
}

/** The message for an empty list. */
export function emptyText({ filters }: State, { edition, language }: Lookup): Markup {
  const say = words[language];
  const [from, to] = [filters.from[0], filters.to[0]];
  const isOnlyMonth =
    from !== undefined && from === to && isEmpty({ ...filters, from: [], to: [] }) && isYearMonth(from);
  return html`<p class="none">${say.noExchange}. ${isOnlyMonth && say.emptyMonth[densityOf(from, edition.meta.coverage)]}</p>`;
}

function problemText({ what, value }: Problem, { edition, language }: Lookup): Markup {
  const say = words[language].problem;
  return html`<p>${say.edition(value)} ${what === "edition" && say.shownInstead(edition.meta.version)}</p>`;
}

function unstatedAmong(filters: Filters, lookup: Lookup): number {
  const [lowest = "unstated"] = filters.minRank;
  if (lowest === "unstated") return 0;
  return select(lookup.edition.exchanges, lookup, { ...filters, minRank: ["unstated"] }).length;
}

/** The selection that an address asks for, with messages about what was not found. */
export function selectionOf({ state, problems }: Reading, lookup: Lookup): Selection {
  const { filters, compare } = state;
  const { edition } = lookup;
  return {
    state,
    exchanges: select(edition.exchanges, lookup, filters),
    unconfirmed: select(edition.unconfirmed, lookup, filters),
    compared: compare === null ? null : select(edition.exchanges, lookup, compare),
    unstated: unstatedAmong(filters, lookup),
    problems: problemsOf(state, lookup),
    messages: problems.map((problem) => problemText(problem, lookup)),
  };
}

/** Whether a state shows a whole edition. */
export function isWhole({ filters }: State): boolean {
  return isEmpty(filters);
}
