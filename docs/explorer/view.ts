import { changesMarkup } from "./changes-view.ts";
import { control, element, fill } from "./elements.ts";
import { type FilterName, filterNames } from "./filters.ts";
import type { Setup } from "./head.ts";
import { html } from "./markup.ts";
import type { History } from "./model.ts";
import type { Lookup } from "./names.ts";
import { listedFilters, officialOptions, optionsOf } from "./options.ts";
import { checkedText, unconfirmedTable } from "./page-parts.ts";
import { summaryOf } from "./pictures/months-stacked.ts";
import { placesFigure } from "./places.ts";
import { recordTable } from "./record.ts";
import type { Selection } from "./selection.ts";
import { snippetOf } from "./snippet.ts";
import type { State } from "./state.ts";
import { words } from "./words.ts";

/** Puts the records of another edition in place of those on the page. */
export function showEdition(lookup: Lookup, { root }: Setup): void {
  const { edition, language } = lookup;
  const say = words[language];
  const { version } = edition.meta;
  fill("table", recordTable(edition.exchanges, say.recordsCaption, lookup));
  fill("unconfirmed-table", unconfirmedTable(lookup));
  fill("officials", officialOptions(lookup));
  fill("checked", checkedText(edition.meta, language));
  fill("citation", edition.meta.citation);
  for (const link of element("whole").querySelectorAll("a")) {
    const [extension] = /(?:\.[a-z]{2})?\.[a-z]+$/.exec(link.pathname) ?? [""];
    link.href = `${root}data/${version}${extension}`;
  }
}

/** Gives the form the values of the state, and every list the options of the edition. */
export function fillForm({ edition, filters }: State, lookup: Lookup): void {
  for (const name of listedFilters) fill(`f-${name}`, optionsOf(name, lookup, filters[name]));
  for (const name of ["official", "text"] as const) {
    const field = control(`f-${name}`);
    // What is there is left alone: to set it again would move the cursor of a reader who types.
    if (field !== null && field.value.trim() !== (filters[name] ?? "")) field.value = filters[name] ?? "";
  }
  const field = control("f-edition");
  if (field !== null) field.value = edition;
}

function hideOthers(holder: string, shown: readonly { readonly id: string }[]): void {
  const ids = new Set(shown.map(({ id }) => id));
  for (const record of element(holder).querySelectorAll<HTMLElement>("tbody.record"))
    record.hidden = !ids.has(record.id);
}

/** Shows a selection of the edition that is on the page. */
export function showSelection(
  { state, exchanges, unconfirmed, messages }: Selection,
  lookup: Lookup,
  setup: Setup,
): void {
  const { edition, language } = lookup;
  const say = words[language];
  fill("summary", summaryOf(exchanges, language));
  fill("count", say.records(exchanges.length, edition.exchanges.length));
  fill("unconfirmed-count", say.count(unconfirmed.length, edition.unconfirmed.length));
  fill("message", html`${messages}`);
  fill("map", placesFigure(exchanges, lookup));
  fill("code", snippetOf(state.filters, setup.packageName, state.edition));
  hideOthers("table", exchanges);
  hideOthers("unconfirmed-table", unconfirmed);
  element("table").classList.toggle("empty", exchanges.length === 0);
}

/** The filters as the form has them. */
export function readForm(): Readonly<Record<FilterName, string | null>> {
  const values = filterNames.map((name) => [name, control(`f-${name}`)?.value.trim() || null] as const);
  return Object.fromEntries(values) as Record<FilterName, string | null>;
}

/** Shows what changed between the edition on the page and the one it is compared with. */
export function showChanges({ edition, since }: State, history: History, lookup: Lookup, { heads }: Setup): void {
  const versions = heads.map(({ version }) => version);
  const other = since ?? versions.at(-1) ?? edition;
  const [from = edition, to = edition] = [other, edition].sort((a, b) => versions.indexOf(a) - versions.indexOf(b));
  fill("change-list", changesMarkup(history, from, to, lookup.ids, lookup.language));
  const field = control("f-since");
  if (field !== null) field.value = other;
}

/** Shows every step from edition to edition, as it stood on the page from the first. */
export function showWholeChanges(markup: string): void {
  fill("change-list", { markup });
  const field = control("f-since");
  if (field !== null) field.value = "";
}
