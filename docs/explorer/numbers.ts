import { channels, directionOf, directions, type Exchange, ranks } from "dprk-russia-exchanges/helpers";
import type { Filters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import type { Lookup } from "./names.ts";
import { filterLine } from "./options.ts";
import type { Selection } from "./selection.ts";
import { type State, writeState } from "./state.ts";
import { words } from "./words.ts";

interface Group {
  readonly name: string;
  readonly labels: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly codeOf: (exchange: Exchange) => string;
}

function groupsOf(language: Language): readonly Group[] {
  const { filter } = words[language];
  return [
    { name: filter.direction, labels: directions, codeOf: directionOf },
    { name: filter.minRank, labels: ranks, codeOf: ({ rank }) => rank },
    { name: filter.channel, labels: channels, codeOf: ({ channel }) => channel },
  ];
}

/** Numbers by direction, rank and channel, of one selection or of two side by side. */
export function numbersTable(
  columns: readonly (readonly Exchange[])[],
  heads: readonly string[],
  lookup: Lookup,
): Markup {
  const { language } = lookup;
  const say = words[language].numbers;
  const row = (name: string, counts: readonly number[]) =>
    html`<tr><th scope="row">${name}</th>${counts.map((count) => html`<td>${count}</td>`)}</tr>`;
  const groups = groupsOf(language).map(({ name, labels, codeOf }) => {
    const rows = Object.entries(labels).map(([code, label]) => {
      const counts = columns.map((exchanges) => exchanges.filter((exchange) => codeOf(exchange) === code).length);
      return counts.some((count) => count > 0) && row(label[language], counts);
    });
    return html`<tbody><tr><th class="group" scope="rowgroup" colspan="${columns.length + 1}">${name}</th></tr>${rows}</tbody>`;
  });
  return html`<table class="numbers"><caption class="hidden">${say.title}</caption><thead><tr><td></td>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${row(
    say.total,
    columns.map(({ length }) => length),
  )}</tbody>${groups}</table>`;
}

/** The month that is a number of months earlier. */
function monthBefore(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The same filters, a number of months earlier. */
function earlier(filters: Filters, months: number): Filters {
  return {
    ...filters,
    from: filters.from.map((month) => monthBefore(month, months)),
    to: filters.to.map((month) => monthBefore(month, months)),
  };
}

/** Links to the selections that can be compared with this one. */
function comparisons(state: State, language: Language): Markup {
  const say = words[language].numbers;
  const { filters, compare } = state;
  const link = (name: string, other: Filters | null) =>
    html`<a class="go button" href="${writeState({ ...state, compare: other })}">${name}</a> `;
  const [from, to] = [filters.from[0], filters.to[0]];
  const length =
    from === undefined || to === undefined
      ? 0
      : Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5)) + 1;
  return html`<p class="needs-js">${link(say.hold, filters)}${
    length > 0 &&
    html`${link(say.yearBefore, earlier(filters, 12))}${length !== 12 && link(say.before, earlier(filters, length))}`
  }${compare !== null && link(say.stop, null)}</p>`;
}

/** The numbers of a selection, and of the one compared with it. */
export function numbersOf({ state, exchanges, compared }: Selection, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const { filters, compare } = state;
  const nameOf = (name: string, asked: Filters) =>
    `${name}${say.colon}${filterLine(asked, lookup) || say.allExchanges}`;
  const columns = compared === null ? [exchanges] : [exchanges, compared];
  const heads = compare === null ? [say.numbers.here] : [say.numbers.here, say.numbers.held];
  return html`${comparisons(state, lookup.language)}<p>${nameOf(say.numbers.here, filters)}</p>${
    compare !== null && html`<p>${nameOf(say.numbers.held, compare)}</p>`
  }${numbersTable(columns, heads, lookup)}`;
}
