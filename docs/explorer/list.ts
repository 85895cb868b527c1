import { element } from "./elements.ts";
import { html, type Markup } from "./markup.ts";
import type { AnyRecord, Language } from "./model.ts";
import type { Lookup } from "./names.ts";
import { listOf } from "./page-parts.ts";
import { recordRows } from "./record.ts";
import { words } from "./words.ts";

/** How many records are shown until more are asked for. The style sheet has the same numbers. */
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

/** Puts more records below those that are shown. */
export function extendList(count: number, language: Language): void {
  const next = pending.slice(0, count);
  pending = pending.slice(count);
  element("table")
    .querySelector("table")
    ?.insertAdjacentHTML("beforeend", html`${next.map(({ rows }) => rows())}`.markup);
  showRest(language);
}

/** Takes the records beyond the first ones from the page as it was sent; they come back when they are asked for. */
export function shortenList(language: Language): void {
  const rest = shownRows().slice(step);
  pending = rest.map((row) => {
    const markup = row.outerHTML;
    return { id: row.id, rows: () => ({ markup }) };
  });
  for (const row of rest) row.remove();
  // The style sheet hides what the script has not taken out yet.
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

/** The record of an id on the page, put there with those before it if it is further down; `null` if it is not in the list. */
export function revealRecord(id: string, language: Language): HTMLElement | null {
  const place = pending.findIndex((one) => one.id === id);
  if (place >= 0) extendList(place + 1, language);
  const record = document.getElementById(id)?.closest<HTMLElement>("tbody.record") ?? null;
  // A report that does not count stands in a part of the page that is closed at first.
  record?.closest<HTMLDetailsElement>("details.fold")?.setAttribute("open", "");
  return record;
}
