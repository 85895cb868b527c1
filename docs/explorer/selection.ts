import type { Exchange, Unconfirmed } from "dprk-russia-exchanges/helpers";
import { lookUpOfficial, noFilters, select } from "./filters.ts";
import { redirectOf } from "./history.ts";
import { html, joined, type Markup } from "./markup.ts";
import type { History } from "./model.ts";
import { addressIn, type Lookup, officialName } from "./names.ts";
import { densityOf } from "./pictures/months-stacked.ts";
import type { Problem, Reading, State } from "./state.ts";
import { words } from "./words.ts";

/** What a page shows of an edition, and what it has to say about it. */
export interface Selection {
  /** What was asked, without what was not found. */
  readonly state: State;
  /** The exchanges that meet every filter. */
  readonly exchanges: readonly Exchange[];
  /** The reports that meet every filter, and do not count. */
  readonly unconfirmed: readonly Unconfirmed[];
  /** What was not found, and what may have been meant. */
  readonly messages: readonly Markup[];
}

function problemText({ what, value }: Problem, { language }: Lookup): Markup {
  const say = words[language];
  const name = what === "edition" || what === "since" ? say.edition : say.filter[what];
  return html`<p>${say.problem.unknown(name, value)} ${say.problem.leftOut}</p>`;
}

function officialProblem(name: string, { edition, helpers, language }: Lookup): Markup | null {
  const say = words[language];
  const answer = lookUpOfficial(name, helpers.findOfficial);
  if (answer.kind === "found") return null;
  const people = joined(
    answer.people.map(
      (one) =>
        html`<a class="pick" href="${addressIn(edition, { official: one.id })}">${officialName(one, language)}</a>`,
    ),
  );
  if (answer.kind === "ambiguous") return html`<p>${say.problem.ambiguous(name)} ${people}. ${say.problem.leftOut}</p>`;
  const proposals =
    answer.people.length > 0 && html` ${say.problem.suggestions} ${people}${language === "fr" ? "\u00a0?" : "?"}`;
  return html`<p>${say.problem.unknown(say.filter.official, name)} ${say.problem.leftOut}${proposals}</p>`;
}

function emptyText({ filters }: State, { edition, language }: Lookup): Markup {
  const say = words[language];
  const isMonthAlone = filters.month !== null && Object.values(filters).filter((value) => value !== null).length === 1;
  return html`<p>${say.noExchange}. ${
    isMonthAlone && filters.month !== null && say.emptyMonth[densityOf(filters.month, edition.meta.coverage)]
  }</p>`;
}

/** Makes the selection that an address asks for, and says what of it was not found. */
export function selectionOf({ state, problems }: Reading, lookup: Lookup): Selection {
  const { official } = state.filters;
  const unknown = official === null ? null : officialProblem(official, lookup);
  const filters = unknown === null ? state.filters : { ...state.filters, official: null };
  const exchanges = select(lookup.edition.exchanges, lookup.helpers, filters);
  const shown = { ...state, filters };
  return {
    state: shown,
    exchanges,
    unconfirmed: select(lookup.edition.unconfirmed, lookup.helpers, filters),
    messages: [
      ...problems.map((problem) => problemText(problem, lookup)),
      ...(unknown === null ? [] : [unknown]),
      ...(exchanges.length === 0 ? [emptyText(shown, lookup)] : []),
    ],
  };
}

/** What to say of a record in the address that is not on the page, or is on it and not in the selection. */
export function recordMessage(id: string, isHidden: boolean, history: History, { edition, language }: Lookup): Markup {
  const say = words[language].problem;
  if (isHidden) {
    return html`<p>${say.record} <code>${id}</code> ${say.hidden} <a class="all" href="${addressIn(edition, {}, id)}">${say.showAll}</a></p>`;
  }
  const redirect = redirectOf(history, id);
  const next = redirect?.id ?? null;
  return html`<p>${say.unknown(say.record, id)} ${redirect !== null && redirect.status !== "current" && say.redirect[redirect.status](next ?? "", redirect.edition ?? "")}${
    next !== null && html` <a href="#${next}"><code>${next}</code></a>`
  }</p>`;
}

/** Whether a state shows a whole edition. */
export function isWhole({ filters }: State): boolean {
  return Object.keys(noFilters).every((name) => filters[name as keyof typeof filters] === null);
}
