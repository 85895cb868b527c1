import { dayText, monthText } from "./dates.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, ExplorerEdition, Language } from "./model.ts";
import type { Lookup } from "./names.ts";
import { pageSvg } from "./pictures/page-svg.ts";
import { timelineDrawing } from "./pictures/timeline.ts";
import { recordTable } from "./record.ts";
import { words } from "./words.ts";

/** Until when an edition was checked, and when it was released. */
export function checkedText({ coverage, released }: EditionHead, language: Language): string {
  const say = words[language];
  return `${say.checkedUntil(monthText(coverage.to, language))}${say.semicolon}${say.released(dayText(released, language))}.`;
}

/** Both pictures of a page: the style sheet shows the one that fits. */
export function pictures(
  exchanges: ExplorerEdition["exchanges"],
  edition: ExplorerEdition,
  language: Language,
): Markup {
  const { coverage } = edition.meta;
  const drawing = timelineDrawing("direction", exchanges, { all: edition.exchanges, coverage, language });
  return html`${(["wide", "narrow"] as const).map((layout) => ({ markup: pageSvg(drawing, layout) }))}`;
}

/** The reports that do not count. */
export function unconfirmedTable(lookup: Lookup): Markup {
  const say = words[lookup.language].unconfirmed;
  const { unconfirmed } = lookup.edition;
  return unconfirmed.length === 0
    ? html`<p>${say.none}</p>`
    : recordTable(unconfirmed, html`<span class="hidden">${say.title}</span>`, lookup);
}
