import { changesSummary } from "./changes-view.ts";
import { explanationsMarkup } from "./explanations.ts";
import { pageHead, pathOf, type Setup } from "./head.ts";
import { changesOf } from "./history.ts";
import { coverageText, leadText } from "./lead.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead, ExplorerEdition, History, Language } from "./model.ts";
import { type Lookup, lookupOf } from "./names.ts";
import { numbersOf } from "./numbers.ts";
import { provenance, unconfirmedTable } from "./page-parts.ts";
import { citePanel, downloads, editionField, filterForm, sinceField, snippetPanel, sortField } from "./panels.ts";
import { peopleTables } from "./people.ts";
import { pictureFigure } from "./pictures/figure.ts";
import type { MapBase } from "./pictures/map-panels.ts";
import { placesMap } from "./pictures/parts.ts";
import { placesFigure } from "./places.ts";
import { recordTable } from "./record.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { siteHeader } from "./site-header.ts";
import { sortRecords } from "./sort.ts";
import { readState } from "./state.ts";
import { wordButton } from "./word-button.ts";
import { words } from "./words.ts";

/** The input from which the pages are made. */
export interface PageInput {
  /** The newest edition. */
  readonly newest: ExplorerEdition;
  /** Every edition, oldest first. */
  readonly heads: readonly EditionHead[];
  /** The changes between them. */
  readonly history: History;
  /** Address of the explorer's folder on the web. */
  readonly address: string;
  /** The base maps. */
  readonly mapBase: MapBase;
}

function jumpLinks({ language }: Lookup): Markup {
  const say = words[language];
  const sections = [
    ["records", say.records],
    ["numbers", say.numbers.title],
    ["people", say.people.title],
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

function recordSections(lookup: Lookup, root: string, address: string, whole: Selection): Markup {
  const { edition, language } = lookup;
  const say = words[language];
  const { exchanges, unconfirmed } = whole;
  return html`<section id="records"><div class="heading"><h2>${say.records}</h2>${sortField(lookup)}</div>
<p id="unstated"></p>
<div id="table">${recordTable(sortRecords(exchanges, "newest"), say.recordsCaption, lookup)}</div>
<p id="more" class="needs-js" hidden><button type="button" id="more-next"></button> <button type="button" id="more-all"></button></p>
<div class="tools">${downloads(lookup, root, address)}${snippetPanel(lookup)}${citePanel(lookup)}</div></section>
<section id="numbers"><h2>${say.numbers.title}${wordButton("rank", say.filter.minRank, language)}</h2><p>${say.numbers.note}</p><div id="numbers-table">${numbersOf(whole, lookup)}</div></section>
<section id="people"><h2>${say.people.title}</h2><p>${say.people.note}</p><div id="people-tables">${peopleTables(exchanges, false, lookup)}</div></section>
<section id="unconfirmed"><h2>${say.unconfirmed.title}${say.colon}<span id="unconfirmed-count">${edition.unconfirmed.length}</span></h2><p>${say.unconfirmed.note}</p>
<details class="fold"><summary>${say.unconfirmed.show}</summary><div id="unconfirmed-table">${unconfirmedTable(sortRecords(unconfirmed, "newest"), lookup)}</div></details></section>`;
}

/** A page of the explorer, complete without its script. */
export function explorerPage(input: PageInput, language: Language): string {
  const { newest, heads, address, mapBase } = input;
  const lookup = lookupOf(newest, language);
  const say = words[language];
  const root = pathOf(language) === "" ? "" : "../";
  const setup: Setup = {
    language,
    packageName: newest.meta.name,
    root,
    address: `${address}${pathOf(language)}`,
    heads,
  };
  const whole = selectionOf(readState("", heads), lookup);
  return html`<!DOCTYPE html>
<html lang="${language}" data-theme="os">
${pageHead(lookup, setup, address)}
<body>
${siteHeader({ language, packageName: newest.meta.name, root, path: "index.html" })}
<main id="main" tabindex="-1">
<h1>${say.title}</h1>
<p class="lead" id="summary" role="status">${leadText(newest.exchanges, language)}</p>
<p>${say.lead}${wordButton("high-level", say.highLevel, language)}</p>
<p class="edition">${editionField(heads, lookup)} <span id="checked">${coverageText(newest.meta, language)}</span>${wordButton("coverage", say.covered, language)}</p>
${jumpLinks(lookup)}
<div id="message" role="alert"></div>
<div id="bar" tabindex="-1"><p><b id="count">${say.countOf(newest.exchanges.length, newest.exchanges.length)}</b> <a class="needs-js" href="#filters">${say.toFilters}</a> <span id="clear"></span></p><div id="chips"></div></div>
<p id="provenance" class="only-print">${provenance(whole.state, setup.address, lookup)}</p>
${pictureFigure(newest.exchanges, lookup, mapBase)}
${filterForm(lookup)}
<noscript><p class="note">${say.noScript}</p></noscript>
${recordSections(lookup, root, address, whole)}
<section id="where"><h2>${say.places.title}</h2><p>${say.places.note}</p><div id="places-map">${placesMap(newest.exchanges, lookup, mapBase)}</div><div id="map">${placesFigure(newest.exchanges, lookup)}</div></section>
${changesSection(input, lookup)}
${explanationsMarkup(language, root)}</main>
<footer><p>${newest.meta.name} ${newest.meta.version}. ${say.licence}</p></footer>
</body>
</html>
`.markup;
}
