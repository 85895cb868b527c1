import { isYearMonth } from "dprk-russia-exchanges/helpers";
import { changesMarkup } from "./changes-view.ts";
import { control, element, fill } from "./elements.ts";
import { type FilterName, filterNames } from "./filters.ts";
import type { Setup } from "./head.ts";
import { coverageText, leadText } from "./lead.ts";
import { fillList } from "./list.ts";
import { html } from "./markup.ts";
import type { History } from "./model.ts";
import type { Lookup } from "./names.ts";
import { numbersOf } from "./numbers.ts";
import { boxedFilters, boxesOf, listedFilters, officialOptions, optionsOf, valueLabel } from "./options.ts";
import { chipList, clearLink, provenance, unconfirmedTable, unstatedNote } from "./page-parts.ts";
import { peopleTables } from "./people.ts";
import { placesFigure } from "./places.ts";
import { emptyText, type Selection } from "./selection.ts";
import { snippetOf } from "./snippet.ts";
import { sortRecords } from "./sort.ts";
import { type State, valuesIn } from "./state.ts";
import { words } from "./words.ts";

/** Updates the form and the downloads for an edition. */
export function showEdition(lookup: Lookup, { root, heads }: Setup): void {
  const { edition, language } = lookup;
  const { version } = edition.meta;
  for (const name of listedFilters) fill(`f-${name}`, optionsOf(name, lookup));
  for (const name of boxedFilters) fill(`b-${name}`, boxesOf(name, lookup));
  fill("officials", officialOptions(lookup));
  fill("checked", coverageText(edition.meta, language));
  fill("citation", edition.meta.citation);
  for (const link of element("whole").querySelectorAll("a")) {
    const [extension] = /(?:\.[a-z]{2})?\.[a-z]+$/.exec(link.pathname) ?? [""];
    link.href = `${root}data/${version}${extension}`;
  }
  const lines = element("lines");
  const versions = heads
    .map((head) => head.version)
    .join("|")
    .replaceAll(".", "\\.");
  lines.textContent = (lines.textContent ?? "").replace(new RegExp(`/(?:${versions})\\.csv`, "g"), `/${version}.csv`);
}

function fillBoxes(name: (typeof boxedFilters)[number], values: readonly string[], lookup: Lookup): void {
  for (const box of element(`b-${name}`).querySelectorAll("input")) box.checked = values.includes(box.value);
  const labels = values.map((value) => valueLabel(name, value, lookup)).join(", ");
  fill(`v-${name}`, labels || words[lookup.language].any);
}

function fillControl(name: FilterName, values: readonly string[], lookup: Lookup): void {
  const field = control(`f-${name}`);
  if (field === null) return;
  const asked = values.join(", ");
  // A month field accepts only months; the message below it quotes the value that was asked for.
  const value = field.type !== "month" || isYearMonth(asked) ? asked : "";
  // A value that is not in the list is shown as it is, with a message below.
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
    field.append(new Option(valueLabel(name, value, lookup), value));
  }
  // An unchanged value is not set again, since that would move the cursor while the reader types.
  if (valuesIn(name, field.value).join(", ") !== value) field.value = value;
}

/** Fills the form with the values of the state, and shows the message of every field. */
export function fillForm({ state, problems }: Selection, lookup: Lookup): void {
  const { filters, sort, edition } = state;
  for (const name of filterNames) {
    const boxed = boxedFilters.find((one) => one === name);
    if (boxed === undefined) fillControl(name, filters[name], lookup);
    else fillBoxes(boxed, filters[name], lookup);
    fill(`e-${name}`, problems.get(name) ?? "");
    element(`f-${name}`).setAttribute("aria-invalid", String(problems.has(name)));
  }
  for (const [id, value] of [
    ["f-sort", sort],
    ["f-edition", edition],
  ] as const) {
    const field = control(id);
    if (field !== null) field.value = value;
  }
}

/** The filter values in the form. */
export function readForm(): Readonly<Record<FilterName, string>> {
  const values = filterNames.map((name) => {
    if (!boxedFilters.some((one) => one === name)) return [name, control(`f-${name}`)?.value.trim() ?? ""] as const;
    const boxes = [...element(`b-${name}`).querySelectorAll("input")].filter(({ checked }) => checked);
    return [name, boxes.map(({ value }) => value).join(",")] as const;
  });
  return Object.fromEntries(values) as Record<FilterName, string>;
}

/** Shows the number of exchanges in a selection, and the first of them. */
export function showAnswer(selection: Selection, lookup: Lookup): void {
  const { state, exchanges, messages } = selection;
  const { edition, language } = lookup;
  fill("summary", leadText(exchanges, language));
  fill("count", words[language].countOf(exchanges.length, edition.exchanges.length));
  fill("clear", clearLink(state, lookup));
  fill("chips", chipList(state, lookup));
  fill("message", html`${messages}`);
  fill("unstated", unstatedNote(selection, lookup));
  fillList(sortRecords(exchanges, state.sort), emptyText(state, lookup), lookup);
}

/** Shows everything else that depends on a selection. */
export function showRest(selection: Selection, lookup: Lookup, setup: Setup): void {
  const { state, exchanges, unconfirmed } = selection;
  const { edition, language } = lookup;
  fill("unconfirmed-count", words[language].count(unconfirmed.length, edition.unconfirmed.length));
  fill("unconfirmed-table", unconfirmedTable(sortRecords(unconfirmed, "newest"), lookup));
  fill("numbers-table", numbersOf(selection, lookup));
  fill("people-tables", peopleTables(exchanges, false, lookup));
  fill("map", placesFigure(exchanges, lookup));
  fill("code", snippetOf(state.filters, lookup));
  fill("provenance", provenance(state, setup.address, lookup));
}

/** Shows the changes between the edition on the page and the one compared with it. */
export function showChanges({ edition, since }: State, history: History, lookup: Lookup, { heads }: Setup): void {
  const versions = heads.map(({ version }) => version);
  const other = since ?? versions.at(-1) ?? edition;
  const [from = edition, to = edition] = [other, edition].sort((a, b) => versions.indexOf(a) - versions.indexOf(b));
  fill("change-list", changesMarkup(history, from, to, lookup.ids, lookup.language));
  const field = control("f-since");
  if (field !== null) field.value = other;
}

/** Shows every step from edition to edition, as the page was sent. */
export function showWholeChanges(markup: string): void {
  fill("change-list", { markup });
  const field = control("f-since");
  if (field !== null) field.value = "";
}
