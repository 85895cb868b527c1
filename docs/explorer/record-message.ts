import { redirectOf } from "./history.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, History } from "./model.ts";
import { addressIn, type Lookup } from "./names.ts";
import { words } from "./words.ts";

/** The edition that added a record; `null` if it was in the first edition or never existed. */
function additionOf({ steps }: History, id: string): string | null {
  return steps.find(({ changes }) => changes.added.some((one) => one.id === id))?.edition ?? null;
}

/** The message for a record in the address that is not in the edition shown. */
export function missingRecord(
  id: string,
  history: History,
  heads: readonly EditionHead[],
  { edition, language }: Lookup,
): Markup {
  const say = words[language].problem;
  const shown = edition.meta.version;
  const versions = heads.map(({ version }) => version);
  const link = (version: string) =>
    html` <a class="go" href="?edition=${version}#${id}">${say.showInEdition(version)}</a>`;
  const added = additionOf(history, id);
  if (added !== null && versions.indexOf(added) > versions.indexOf(shown)) {
    return html`<p>${say.record} <code>${id}</code> ${say.addedLater(shown, added)}${link(added)}</p>`;
  }
  const redirect = redirectOf(history, id);
  if (redirect === null || redirect.status === "current") return html`<p>${say.noRecord(id)}</p>`;
  const next = redirect.id ?? null;
  const before = versions[versions.indexOf(redirect.edition ?? "") - 1];
  return html`<p>${say.record} <code>${id}</code>${words[language].colon}${say.redirect[redirect.status](next ?? "", redirect.edition ?? "")}${
    next !== null && html` <a class="go" href="${addressIn(edition, {}, next)}"><code>${next}</code></a>`
  }${before !== undefined && link(before)}</p>`;
}

/** The message for a record of the edition that is not in the selection. */
export function hiddenRecord(id: string, { edition, language }: Lookup): Markup {
  const say = words[language].problem;
  return html`<p>${say.record} <code>${id}</code> ${say.hidden} <a class="go" href="${addressIn(edition, {}, id)}">${say.showAll}</a></p>`;
}
