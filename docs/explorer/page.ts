import { changesSummary } from "./changes-view.ts";
import { pageHead, pathOf, type Setup } from "./head.ts";
import { changesOf } from "./history.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, ExplorerEdition, History, Language } from "./model.ts";
import { summaryOf } from "./months-stacked.ts";
import { type Lookup, lookupOf } from "./names.ts";
import { checkedText, pictures, unconfirmedTable } from "./page-parts.ts";
import { citePanel, downloads, editionField, filterForm, legend, sinceField, snippetPanel } from "./panels.ts";
import { placesFigure } from "./places.ts";
import { recordTable } from "./record.ts";
import { siteHeader } from "./site-header.ts";
import { words } from "./words.ts";

/** What the pages are made of. */
export interface PageInput {
  /** The newest edition. */
  readonly newest: ExplorerEdition;
  /** Every edition, oldest first. */
  readonly heads: readonly EditionHead[];
  /** What changed between them. */
  readonly history: History;
  /** Address of the explorer's folder on the web. */
  readonly address: string;
}

function jumpLinks({ language }: Lookup): Markup {
  const say = words[language];
  const sections = [
    ["records", say.jump.records],
    ["unconfirmed", say.unconfirmed.title],
    ["where", say.places.title],
    ["changes", say.changes.title],
  ] as const;
  return html`<nav class="jump" aria-label="${say.jump.label}">${sections.map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav>`;
}

function changesSection({ history, heads, newest }: PageInput, lookup: Lookup): Markup {
  const { changes: say, colon } = words[lookup.language];
  const steps = heads.slice(1).map(({ version }, before) => {
    const from = heads[before]?.version ?? version;
    const summary = changesSummary(changesOf(history, from, version), lookup.language);
    return html`<li><a href="changes.html#v${version}">${version}</a>${colon}${summary}</li>`;
  });
  return html`<section id="changes"><h2>${say.title}</h2><p>${heads.length > 1 ? say.note : say.onlyOne(newest.meta.version)}</p><p><a href="changes.html">${say.all}</a></p>${sinceField(heads, lookup)}<div id="change-list"><ul>${steps.reverse()}</ul></div></section>`;
}

function recordSections(lookup: Lookup, root: string): Markup {
  const { edition, language } = lookup;
  const say = words[language];
  const total = edition.exchanges.length;
  return html`<section id="records"><h2 id="count">${say.records(total, total)}</h2>
<div class="tools">${downloads(lookup, root)}${snippetPanel(lookup)}${citePanel(lookup)}</div>
<div id="table">${recordTable(edition.exchanges, say.recordsCaption, lookup)}</div></section>
<section id="unconfirmed"><h2>${say.unconfirmed.title}${say.colon}<span id="unconfirmed-count">${edition.unconfirmed.length}</span></h2><p>${say.unconfirmed.note}</p>
<div id="unconfirmed-table">${unconfirmedTable(lookup)}</div></section>`;
}

/** A page of the explorer, complete without its script. */
export function explorerPage(input: PageInput, language: Language): string {
  const { newest, heads, address } = input;
  const lookup = lookupOf(newest, language);
  const say = words[language];
  const root = pathOf(language) === "" ? "" : "../";
  const setup: Setup = { language, packageName: newest.meta.name, root, heads };
  return html`<!DOCTYPE html>
<html lang="${language}" data-theme="os">
${pageHead(lookup, setup, address)}
<body>
${siteHeader({ language, packageName: newest.meta.name, root, path: "index.html" })}
<main id="main" tabindex="-1">
<h1>${say.title}</h1>
<p class="lead" id="summary" role="status">${summaryOf(newest.exchanges, language)}</p>
<p>${say.lead}</p>
<p class="edition">${editionField(heads, lookup)} <span id="checked">${checkedText(newest.meta, language)}</span></p>
${jumpLinks(lookup)}
<div id="message" role="alert"></div>
<figure id="explore">${legend(lookup)}<div id="picture">${pictures(newest.exchanges, newest, language)}</div><figcaption>${say.pictureHint} ${say.thinMonths}.</figcaption></figure>
${filterForm(lookup)}
<noscript><p class="note">${say.noScript}</p></noscript>
${recordSections(lookup, root)}
<section id="where"><h2>${say.places.title}</h2><p>${say.places.note}</p><div id="map">${placesFigure(newest.exchanges, lookup)}</div></section>
${changesSection(input, lookup)}
</main>
<footer><p>${newest.meta.name} ${newest.meta.version}. ${say.licence}</p></footer>
</body>
</html>
`.markup;
}
