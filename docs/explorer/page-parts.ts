import type { Unconfirmed } from "dprk-russia-exchanges/helpers";
import { isEmpty, noFilters } from "./filters.ts";
import { coverageText } from "./lead.ts";
import { html, type Markup } from "./markup.ts";
import type { AnyRecord } from "./model.ts";
import type { Lookup } from "./names.ts";
import { filterLabels, filterLine } from "./options.ts";
import { recordTable } from "./record.ts";
import type { Selection } from "./selection.ts";
import { type State, writeState } from "./state.ts";
import { words } from "./words.ts";

/** A list of records, or a message if there are none. */
export function listOf(
  records: readonly AnyRecord[],
  caption: string | Markup,
  none: string | Markup,
  lookup: Lookup,
): Markup {
  return records.length === 0 ? html`<p class="none">${none}</p>` : recordTable(records, caption, lookup);
}

/** The unconfirmed reports, which are not counted. */
export function unconfirmedTable(unconfirmed: readonly Unconfirmed[], lookup: Lookup): Markup {
  const say = words[lookup.language].unconfirmed;
  return listOf(unconfirmed, html`<span class="hidden">${say.title}</span>`, say.none, lookup);
}

/** The filters that are set, each with a link to remove it, and the comparison. */
export function chipList(state: State, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const { filters, compare } = state;
  const chips = filterLabels(filters, lookup).map(([name, label]) => {
    const without = writeState({ ...state, filters: { ...filters, [name]: [] } });
    return html`<li><a class="go chip" href="${without}" aria-label="${say.remove(label)}">${label} <span aria-hidden="true">×</span></a></li>`;
  });
  const held =
    compare !== null &&
    html`<li><a class="chip" href="#numbers">${say.numbers.holding(filterLine(compare, lookup) || say.allExchanges)}</a></li>`;
  return html`${(chips.length > 0 || compare !== null) && html`<ul>${chips}${held}</ul>`}`;
}

/** The link that clears all filters, if any is set. */
export function clearLink(state: State, { language }: Lookup): Markup {
  const all = writeState({ ...state, filters: noFilters });
  return html`${!isEmpty(state.filters) && html`<a class="go" href="${all}" aria-label="${words[language].clear}">${words[language].clearAll}</a>`}`;
}

/** How many exchanges a rank filter leaves out because their rank is not stated. */
export function unstatedNote({ state, unstated }: Pick<Selection, "state" | "unstated">, { language }: Lookup): Markup {
  const say = words[language];
  const only = writeState({ ...state, filters: { ...state.filters, minRank: ["unstated"] } });
  return html`${unstated > 0 && html`${say.unstatedRank(unstated)} <a class="go" href="${only}">${say.showThem}</a>`}`;
}

/** The origin of a printed page: edition, filters and address. */
export function provenance(state: State, address: string, lookup: Lookup): Markup {
  const { edition, language } = lookup;
  const say = words[language];
  return html`${coverageText(edition.meta, language)} ${say.provenance.filters}${say.colon}${filterLine(state.filters, lookup) || say.allExchanges}. ${say.provenance.address}${say.colon}${address}${writeState(state)} ${say.provenance.cite}${say.colon}${edition.meta.citation}`;
}
