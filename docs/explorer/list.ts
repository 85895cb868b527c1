import { element } from "./elements.ts";
import { html, type Markup } from "./markup.ts";
import type { AnyRecord, Language } from "./model.ts";
import type { Lookup } from "./names.ts";
import { listOf } from "./page-parts.ts";
import { recordRows } from "./record.ts";
import { words } from "./words.ts";

/** How many records are shown at first. The style sheet has the same numbers. */
export const step = matchMedia("(max-width: 44rem)").matches ? 10 : 20;

/** A record that is not on the page yet. */
interface Pending {
  readonly id: string;
  readonly rows: () => Markup;
}

let pending: readonly Pending[] = [];

function showRest(language: Language): void {
  const say = words[language];
  const next = element("more-next");
  const all = element("more-all");
  element("more").hidden = pending.length === 0;
  next.hidden = pending.length <= step;
  next.textContent = say.more(Math.min(step, pending.length));
  all.textContent = pending.length <= step ? say.more(pending.length) : say.all(pending.length + shownRows().length);
}

function shownRows(): readonly HTMLElement[] {
  return [...element("table").querySelectorAll<HTMLElement>("tbody.record")];
}

/** Adds more records to the end of the list. */
export function extendList(count: number, language: Language): void {
  const next = pending.slice(0, count);
  pending = pending.slice(count);
  element("table")
    .querySelector("table")
    ?.insertAdjacentHTML("beforeend", html`${next.map(({ rows }) => rows())}`.markup);
  showRest(language);
}

/** Removes all but the first records from the page as it was sent; they are added again when the reader asks for more. */
export function shortenList(language: Language): void {
  const rest = shownRows().slice(step);
  pending = rest.map((row) => {
    const markup = row.outerHTML;
    return { id: row.id, rows: () => ({ markup }) };
  });
  for (const row of rest) row.remove();
  // Until the script has run, the style sheet hides these records.
  element("table").classList.add("short");
  showRest(language);
}

/** Shows the first of some records. */
export function fillList(records: readonly AnyRecord[], none: Markup, lookup: Lookup): void {
  const { recordsCaption } = words[lookup.language];
  pending = records.slice(step).map((record) => ({ id: record.id, rows: () => recordRows(record, lookup) }));
  element("table").innerHTML = listOf(records.slice(0, step), recordsCaption, none, lookup).markup;
  showRest(lookup.language);
}

/** The record with an id. Extends the list down to it if needed; gives `null` if it is not in the list. */
export function revealRecord(id: string, language: Language): HTMLElement | null {
  const place = pending.findIndex((one) => one.id === id);
  if (place >= 0) extendList(place + 1, language);
  const record = document.getElementById(id)?.closest<HTMLElement>("tbody.record") ?? null;
  // Unconfirmed reports are in a section that is closed at first.
  record?.closest<HTMLDetailsElement>("details.fold")?.setAttribute("open", "");
  return record;
}
