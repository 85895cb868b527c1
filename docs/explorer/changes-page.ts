import type { RecordKind } from "dprk-russia-exchanges/changes";
import { changeLists, changesSummary } from "./changes-view.ts";
import { dayText } from "./dates.ts";
import { changesOf } from "./history.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, History, Language } from "./model.ts";
import { addressIn } from "./names.ts";
import { hasPage, pagePath } from "./page-paths.ts";
import { type SiteFrame, staticPage } from "./static-page.ts";
import { words } from "./words.ts";

const path = "changes.html";

/** Name of the anchor of the corrections to a record in an edition. */
export function changeAnchor(edition: string, kind: string, id: string): string {
  return `v${edition}-${kind}-${id}`;
}

/** The page of all changes between editions, newest first. */
export function changesPage(
  heads: readonly EditionHead[],
  history: History,
  frame: SiteFrame,
  language: Language,
): string {
  const say = words[language].changes;
  const { edition } = frame;
  const addressOf = (kind: RecordKind, id: string) => {
    if (hasPage(edition, kind, id)) return pagePath(kind, id);
    const isReport = kind === "unconfirmed" && edition.unconfirmed.some((report) => report.id === id);
    return isReport ? `index.html${addressIn(edition, {}, id)}` : null;
  };
  const sections = heads.map(({ version, released }, position): Markup => {
    const title = say.edition(version, dayText(released, language));
    const before = heads[position - 1];
    const { length } = edition.exchanges.filter(({ addedIn }) => addedIn === version);
    if (before === undefined) {
      return html`<section class="step" id="v${version}"><h2>${title}</h2><p>${say.first(length)}</p></section>`;
    }
    const lists = changesOf(history, before.version, version);
    const content = changeLists(lists, {
      history,
      language,
      addressOf,
      anchorOf: (kind, id) => changeAnchor(version, kind, id),
      level: 3,
    });
    const isNewest = position === heads.length - 1;
    return html`<section class="step" id="v${version}"><h2>${title}</h2><details${isNewest && html` open`}><summary>${changesSummary(lists, language)}</summary>${content}</details></section>`;
  });
  const jump = [...heads].reverse().map(({ version }) => html`<a href="#v${version}">${version}</a> `);
  const main = html`<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
<p>${say.note}</p>
<nav class="jump" aria-label="${words[language].jump.label}">${jump}<a href="feed.xml">Atom</a></nav>
<p class="needs-js find"><label for="find">${say.find}</label> <input id="find" type="search" autocomplete="off"> <span id="found" role="status" data-none="${say.found(0)}" data-one="${say.found(1)}" data-many="${say.found(2)}"></span></p>
${sections.reverse()}`;
  return staticPage({ language, path, title: say.title, description: say.lead, main }, frame);
}
