import type { RecordKind } from "dprk-russia-exchanges/changes";
import { directionOf, directions } from "dprk-russia-exchanges/helpers";
import { changeAnchor } from "../explorer/changes-page.ts";
import { type ChangesContext, reasonText, sentenceItems } from "../explorer/changes-view.ts";
import { dayText, periodText } from "../explorer/dates.ts";
import { historyOfRecord } from "../explorer/history.ts";
import { html, type Markup } from "../explorer/markup.ts";
import type { AnyRecord } from "../explorer/model.ts";
import { addressIn } from "../explorer/names.ts";
import type { PageContext } from "./page-lookup.ts";
import { pageWords } from "./words.ts";

/** A section of a page with its heading; nothing if it has no content. */
export function section(id: string, title: string, content: Markup | false): Markup | false {
  return content !== false && html`<section id="${id}"><h2>${title}</h2>${content}</section>\n`;
}

/** Links back to the list, in the same edition. */
export function crumbs(
  { edition, language, up }: PageContext,
  query: Readonly<Record<string, string>>,
  id?: string,
): Markup {
  const say = pageWords[language];
  const list = `${up}index.html`;
  const own = `${list}${addressIn(edition, query, id)}`;
  return html`<nav class="crumbs" aria-label="${say.crumbs}"><a href="${list}${addressIn(edition, {})}">${say.all}</a> <a href="${own}">${say.inList}</a></nav>`;
}

/** Exchanges as a list, newest first: when, what, and in which direction. */
export function exchangeList(records: readonly AnyRecord[], { language, links }: PageContext): Markup {
  const newestFirst = [...records].reverse();
  return html`<ul class="entries">${newestFirst.map((record) => {
    const direction = directionOf(record);
    const { main } = periodText(record, language);
    return html`<li><span class="key ${direction}"></span> <a href="${links.record(record.id)}">${record.title[language]}</a> <small>${main}<span class="hidden">, ${directions[direction][language]}</span></small></li>`;
  })}</ul>`;
}

/** The history of a record, in sentences. */
export function historySection(kinds: readonly RecordKind[], id: string, context: PageContext): Markup | false {
  const { history, language, releases, up } = context;
  const say = pageWords[language];
  const [first] = history.steps;
  const steps = historyOfRecord(history, kinds, id);
  const changes: ChangesContext = { history, language, addressOf: () => null, anchorOf: null, level: 3 };
  const dayOf = (edition: string) => dayText(releases.get(edition) ?? "", language);
  const isOfFirst = !steps.some(({ added }) => added !== null);
  const items = steps.map(({ edition, added, corrected }) => {
    const title = added === null ? say.corrected : added.kind === "unconfirmed" ? say.addedUnconfirmed : say.added;
    const kind = corrected[0]?.records[0]?.kind;
    const name = html`${title(edition, dayOf(edition))}`;
    const heading =
      kind === undefined ? name : html`<a href="${up}changes.html#${changeAnchor(edition, kind, id)}">${name}</a>`;
    const reasons = corrected.map(
      (reason) =>
        html`<ul>${reason.records.map((record) => sentenceItems(record, changes))}</ul>${reasonText(reason, language)}`,
    );
    return html`<li><h3>${heading}</h3>${reasons}</li>`;
  });
  const start =
    isOfFirst && first !== undefined && html`<li><h3>${say.added(first.edition, dayOf(first.edition))}</h3></li>`;
  return section(
    "history",
    say.history,
    html`<p class="hint">${say.historyNote}</p><ol class="history">${start}${items}</ol>`,
  );
}
