import type { Correction, RecordKind } from "dprk-russia-exchanges/changes";
import { rangeText } from "./dates.ts";
import { type ChangeLists, changesOf } from "./history.ts";
import { html, joined, type Markup } from "./markup.ts";
import type { History, Language } from "./model.ts";
import { words } from "./words.ts";

const kinds: readonly RecordKind[] = ["exchanges", "unconfirmed", "officials", "places", "claims"];

/** A value of any field as a reader can take it in. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return words[language].changes.nothing;
  if (Array.isArray(value)) return value.map((one) => valueText(one, language)).join(", ") || "[]";
  if (typeof value !== "object") return String(value);
  const { en, fr, earliest, latest } = value as Record<string, unknown>;
  if (typeof en === "string" && typeof fr === "string") return language === "en" ? en : fr;
  if (typeof earliest === "string" && typeof latest === "string") {
    return rangeText({ earliest, latest }, language);
  }
  return Object.entries(value)
    .map(([key, part]) => `${key} ${valueText(part, language)}`)
    .join("; ");
}

function recordLink(id: string, kind: RecordKind, known: ReadonlySet<string>): Markup {
  const isOnPage = (kind === "exchanges" || kind === "unconfirmed") && known.has(id);
  return isOnPage ? html`<a href="#${id}"><code>${id}</code></a>` : html`<code>${id}</code>`;
}

function addedList({ added }: ChangeLists, known: ReadonlySet<string>, language: Language): Markup {
  const say = words[language].changes;
  return html`${kinds.map((kind) => {
    const ids = added.filter((one) => one.kind === kind).map(({ id }) => id);
    return (
      ids.length > 0 &&
      html`<details><summary>${say.kind[kind]}${words[language].colon}${ids.length}</summary><p class="ids">${joined(
        ids.map((id) => recordLink(id, kind, known)),
        " ",
      )}</p></details>`
    );
  })}`;
}

function fieldName(field: string, language: Language): string {
  const { field: names } = words[language];
  return Object.hasOwn(names, field) ? names[field as keyof typeof names] : field;
}

function correctionItem({ field, before, after, why }: Correction, language: Language): Markup {
  return html`<li><b>${fieldName(field, language)}</b>${words[language].colon}<del>${valueText(before, language)}</del> <ins>${valueText(after, language)}</ins>${
    why !== null && html` <small>${words[language].changes.why}${words[language].colon}${why[language]}</small>`
  }</li>`;
}

function correctedList({ corrected }: ChangeLists, known: ReadonlySet<string>, language: Language): Markup {
  const records = new Map<string, Correction[]>();
  for (const correction of corrected) {
    const key = `${correction.kind}/${correction.id}`;
    records.set(key, [...(records.get(key) ?? []), correction]);
  }
  return html`${[...records.values()].map((corrections) => {
    const [first] = corrections;
    return (
      first !== undefined &&
      html`<details><summary>${first.id} <small>(${corrections.length})</small></summary><p>${recordLink(first.id, first.kind, known)}</p><ul>${corrections.map((one) => correctionItem(one, language))}</ul></details>`
    );
  })}`;
}

function goneList({ gone }: ChangeLists, known: ReadonlySet<string>, language: Language): Markup {
  const say = words[language].changes;
  return html`<ul>${gone.map(
    ({ from, to, kind, why }) =>
      html`<li><code>${from}</code> ${say.redirect[kind]} ${to !== null && recordLink(to, "exchanges", known)} <small>${say.why}${words[language].colon}${why[language]}</small></li>`,
  )}</ul>`;
}

/** What changed from an older edition to a newer one. Records in `known` stand on the page and are linked. */
export function changesMarkup(
  history: History,
  from: string,
  to: string,
  known: ReadonlySet<string>,
  language: Language,
): Markup {
  const say = words[language].changes;
  const lists = changesOf(history, from, to);
  const { added, corrected, gone } = lists;
  const isEmpty = added.length + corrected.length + gone.length === 0;
  return html`<h3>${say.step(from, to)}</h3><p>${isEmpty ? say.none : say.summary(added.length, corrected.length, gone.length)}</p>${
    added.length > 0 && html`<h4>${say.added}</h4>${addedList(lists, known, language)}`
  }${corrected.length > 0 && html`<h4>${say.corrected}</h4>${correctedList(lists, known, language)}`}${
    gone.length > 0 && html`<h4>${say.gone}</h4>${goneList(lists, known, language)}`
  }`;
}
