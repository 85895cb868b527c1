import { type FilterName, filterNames, noFilters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead } from "./model.ts";
import type { Lookup } from "./names.ts";
import { boxedFilters, boxesOf, listedFilters, officialOptions, optionsOf } from "./options.ts";
import { snippetOf } from "./snippet.ts";
import { sorts } from "./sort.ts";
import { type ExplainedWord, wordButton } from "./word-button.ts";
import { words } from "./words.ts";

const explained: Partial<Record<FilterName, ExplainedWord>> = {
  minRank: "rank",
  channel: "channel",
  witnesses: "origins",
};

function isAmong<Name extends FilterName>(name: FilterName, names: readonly Name[]): name is Name {
  return (names as readonly FilterName[]).includes(name);
}

function controlOf(name: FilterName, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const described = html`aria-describedby="h-${name} e-${name}"`;
  if (isAmong(name, listedFilters)) {
    return html`<select id="f-${name}" name="${name}" aria-describedby="e-${name}">${optionsOf(name, lookup)}</select>`;
  }
  switch (name) {
    case "text":
      return html`<input id="f-text" name="text" type="search" autocomplete="off" ${described}><small id="h-text">${say.textHint}</small>`;
    case "official":
      return html`<input id="f-official" name="official" list="officials" autocomplete="off" spellcheck="false" ${described}><small id="h-official">${say.officialHint}</small>`;
    default:
      return html`<input id="f-${name}" name="${name}" type="month" placeholder="${say.monthHint}" autocomplete="off" aria-describedby="e-${name}">`;
  }
}

function field(name: FilterName, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const word = explained[name];
  const why = word !== undefined && wordButton(word, say.filter[name], lookup.language);
  const error = html`<span class="error" id="e-${name}"></span>`;
  if (isAmong(name, boxedFilters)) {
    return html`<div class="field ${name}"><span class="label" id="l-${name}">${say.filter[name]}${why}</span><details class="choice" id="f-${name}"><summary aria-labelledby="l-${name} v-${name}"><span id="v-${name}">${say.any}</span></summary><div role="group" aria-labelledby="l-${name}" id="b-${name}">${boxesOf(name, lookup)}</div></details>${error}</div>`;
  }
  return html`<div class="field ${name}"><span class="label"><label for="f-${name}">${say.filter[name]}</label>${why}</span>${controlOf(name, lookup)}${error}</div>`;
}

/** The form with the filters. It needs the script, and is hidden without it. */
export function filterForm(lookup: Lookup): Markup {
  const say = words[lookup.language];
  return html`<form id="filters" class="needs-js" aria-label="${say.filters}">${filterNames.map((name) => html`${field(name, lookup)}\n`)}
<p class="field end"><button type="reset">${say.clear}</button></p><datalist id="officials">${officialOptions(lookup)}</datalist></form>`;
}

/** The order of the list. */
export function sortField({ language }: Lookup): Markup {
  const { sort: say } = words[language];
  return html`<p class="needs-js sort"><label for="f-sort">${say.label}</label> <select id="f-sort" name="sort">${sorts.map((sort) => html`<option value="${sort}">${say[sort]}</option>`)}</select></p>`;
}

/** The field for choosing an edition. */
export function editionField(heads: readonly EditionHead[], lookup: Lookup): Markup {
  const say = words[lookup.language];
  const newest = heads.at(-1)?.version;
  return html`<span class="needs-js"><label for="f-edition">${say.edition}</label> <select id="f-edition" name="edition">${[
    ...heads,
  ]
    .reverse()
    .map(
      ({ version }) => html`<option value="${version}">${version}${version === newest && ` (${say.newest})`}</option>`,
    )}</select></span>`;
}

/** Lines of code that load the table of an edition from its address on the web. */
function loadingLines(address: string, version: string): string {
  const file = `${address}data/${version}.csv`;
  return `pandas.read_csv("${file}")\nread.csv("${file}", fileEncoding = "UTF-8-BOM")\n=IMPORTDATA("${file}")`;
}

/** Downloads of an edition and, if scripts run, of the selection. */
export function downloads({ language, edition }: Lookup, root: string, address: string): Markup {
  const { downloads: say } = words[language];
  const { version } = edition.meta;
  return html`<details id="downloads"><summary>${say.title}</summary>
<p class="needs-js">${say.selection}${words[language].colon}${["CSV", "JSON"].map((form) => html`<button type="button" data-download="${form.toLowerCase()}">${form}</button> `)}</p>
<p id="whole">${say.all}${words[language].colon}<a href="${root}data/${version}.csv" download="">CSV</a> <a href="${root}data/${version}.json" download="">JSON</a> <a href="${root}data/${version}.${language}.svg" download="">SVG</a></p>
<p>${say.lines}</p><pre tabindex="0" role="region" aria-label="${say.lines}"><code id="lines">${loadingLines(address, version)}</code></pre></details>`;
}

/** The selection as a program. */
export function snippetPanel(lookup: Lookup): Markup {
  const { snippet: say } = words[lookup.language];
  const code = snippetOf(noFilters, lookup);
  return html`<details id="snippet"><summary>${say.title}</summary><p>${say.note}</p><pre tabindex="0" role="region" aria-label="${say.title}"><code id="code">${code}</code></pre><p class="needs-js"><button type="button" id="copy">${say.copy}</button> <span role="status" id="copied"></span></p></details>`;
}

/** How to cite the edition. */
export function citePanel({ language, edition }: Lookup): Markup {
  const { cite: say } = words[language];
  return html`<details id="cite"><summary>${say.title}</summary><p>${say.note} ${say.record}</p><p><code id="citation">${edition.meta.citation}</code></p></details>`;
}

/** The field for choosing an edition to compare with. */
export function sinceField(heads: readonly EditionHead[], { language }: Lookup): Markup | false {
  const say = words[language].changes;
  return (
    heads.length > 1 &&
    html`<p class="needs-js"><label for="f-since">${say.since}</label> <select id="f-since" name="since"><option value="">${say.each}</option>${heads.map(
      ({ version }) => html`<option value="${version}">${version}</option>`,
    )}</select></p>`
  );
}
