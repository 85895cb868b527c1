import type { RecordKind } from "dprk-russia-exchanges/changes";
import { nameOf, sentencesOf } from "./change-sentences.ts";
import {
  byReason,
  byRecord,
  type ChangeLists,
  changesOf,
  type ReasonedChanges,
  type RecordChanges,
} from "./history.ts";
import { html, type Markup } from "./markup.ts";
import type { History, Language } from "./model.ts";
import { words } from "./words.ts";

const kinds: readonly RecordKind[] = ["exchanges", "unconfirmed", "officials", "places", "claims"];

/** What is needed to write the lists of changes. */
export interface ChangesContext {
  /** The history of the records. */
  readonly history: History;
  /** The language. */
  readonly language: Language;
  /** Address of a record; `null` if it cannot be shown. */
  readonly addressOf: (kind: RecordKind, id: string) => string | null;
  /** Name of the anchor of a record; `null` if the page contains other things too. */
  readonly anchorOf: ((kind: RecordKind, id: string) => string) | null;
  /** The level of the headings. */
  readonly level: 3 | 4;
}

function heading(level: 3 | 4, content: string | Markup): Markup {
  return level === 3 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
}

/** The name of a record, as a link if it has an address. */
function recordName(kind: RecordKind, id: string, { history, language, addressOf }: ChangesContext): Markup {
  const name = nameOf(history.names, kind, id, language);
  const address = addressOf(kind, id);
  return address === null ? html`${name}` : html`<a href="${address}">${name}</a>`;
}

/** The corrections to a record for one reason, as list items. */
export function sentenceItems({ corrections }: RecordChanges, { history, language }: ChangesContext): Markup {
  return html`${sentencesOf(corrections, history.names, language).map((sentence) => html`<li>${sentence}</li>`)}`;
}

/** The reason for some corrections. */
export function reasonText({ why }: ReasonedChanges, language: Language): Markup | false {
  const { why: label } = words[language].changes;
  return why !== null && html`<p class="why"><b>${label}${words[language].colon}</b>${why[language]}</p>`;
}

function addedList({ added }: ChangeLists, context: ChangesContext): Markup {
  const { language, level } = context;
  const say = words[language].changes;
  const lists = kinds.map((kind) => {
    const ids = added.filter((one) => one.kind === kind).map(({ id }) => id);
    const title = html`${say.kind[kind]}${words[language].colon}${ids.length}`;
    const names = ids.map((id) => html`<li class="change">${recordName(kind, id, context)}</li>`);
    return ids.length > 0 && html`<div class="group"><p><b>${title}</b></p><ul class="added">${names}</ul></div>`;
  });
  return html`${heading(level, say.added)}${lists}`;
}

function recordItem(
  record: RecordChanges,
  reasons: readonly ReasonedChanges[],
  context: ChangesContext,
  id: string | null,
) {
  const { kind } = record;
  const label = words[context.language].changes.kind[kind];
  const name = html`<b>${recordName(kind, record.id, context)}</b>`;
  return html`<div class="change"${id !== null && html` id="${id}"`}><p>${name}${kind !== "exchanges" && html` <small>${label}</small>`}</p>${reasons.map(
    (reason) =>
      html`<ul>${reason.records.map((one) => sentenceItems(one, context))}</ul>${reasonText(reason, context.language)}`,
  )}</div>`;
}

function correctedList({ corrected }: ChangeLists, context: ChangesContext): Markup {
  const { language, level, anchorOf } = context;
  const say = words[language].changes;
  const shared = byReason(corrected).filter(({ why, records }) => why !== null && records.length > 1);
  const sharedReasons = new Set(shared.map(({ why }) => why?.en));
  const single = byRecord(corrected.filter(({ why }) => why === null || !sharedReasons.has(why.en)));
  const taken = new Set<string>();
  const anchor = ({ kind, id }: RecordChanges) => {
    const name = anchorOf?.(kind, id) ?? null;
    if (name === null || taken.has(name)) return null;
    taken.add(name);
    return name;
  };
  const items = single.map((record) => recordItem(record, byReason(record.corrections), context, anchor(record)));
  const groups = shared.map((reason) => {
    const records = reason.records.map((record) =>
      recordItem(record, [{ why: null, records: [record] }], context, anchor(record)),
    );
    return html`<div class="group">${reasonText(reason, language)}${records}</div>`;
  });
  return html`${heading(level, say.corrected)}${items}${groups.length > 0 && html`${heading(level, say.shared)}${groups}`}`;
}

function goneList({ gone }: ChangeLists, context: ChangesContext): Markup {
  const { history, language, level } = context;
  const say = words[language].changes;
  const items = gone.map(({ from, to, kind, why }) => {
    const name = nameOf(history.names, "exchanges", from, language);
    return html`<li class="change">${name} ${say.redirect[kind]} ${to !== null && recordName("exchanges", to, context)} <small>${say.why}${words[language].colon}${why[language]}</small></li>`;
  });
  return html`${heading(level, say.gone)}<ul>${items}</ul>`;
}

/** How much changed, in one line. */
export function changesSummary({ added, corrected, gone }: ChangeLists, language: Language): string {
  const say = words[language].changes;
  return say.summary(added.length, corrected.length, gone.length) || say.none;
}

/** The changes, record by record, without a main heading. */
export function changeLists(lists: ChangeLists, context: ChangesContext): Markup {
  const { added, corrected, gone } = lists;
  return html`${added.length > 0 && addedList(lists, context)}${
    corrected.length > 0 && correctedList(lists, context)
  }${gone.length > 0 && goneList(lists, context)}`;
}

/** The changes from an older edition to a newer one. Records in `known` are on the page and are linked. */
export function changesMarkup(
  history: History,
  from: string,
  to: string,
  known: ReadonlySet<string>,
  language: Language,
): Markup {
  const isOnPage = (kind: RecordKind, id: string) => (kind === "exchanges" || kind === "unconfirmed") && known.has(id);
  const lists = changesOf(history, from, to);
  const content = changeLists(lists, {
    history,
    language,
    addressOf: (kind, id) => (isOnPage(kind, id) ? `#${id}` : null),
    anchorOf: null,
    level: 4,
  });
  return html`<h3>${words[language].changes.step(from, to)}</h3><p>${changesSummary(lists, language)}</p>${content}`;
}
