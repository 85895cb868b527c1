import { directions } from "dprk-russia-exchanges/helpers";
import { type FilterName, filterNames, noFilters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import type { EditionHead } from "./model.ts";
import type { Lookup } from "./names.ts";
import { officialOptions, optionsOf } from "./options.ts";
import { directionOrder } from "./pictures/months-stacked.ts";
import { snippetOf } from "./snippet.ts";
import { words } from "./words.ts";

function field(name: FilterName, lookup: Lookup): Markup {
  const say = words[lookup.language];
  const label = html`<label for="f-${name}">${say.filter[name]}</label>`;
  if (name === "official") {
    return html`<p class="field wide">${label}<input id="f-official" name="official" list="officials" autocomplete="off" spellcheck="false" aria-describedby="h-official"><small id="h-official">${say.officialHint}</small></p>`;
  }
  if (name === "text") {
    return html`<p class="field wide">${label}<input id="f-text" name="text" type="search" autocomplete="off" aria-describedby="h-text"><small id="h-text">${say.textHint}</small></p>`;
  }
  return html`<p class="field">${label}<select id="f-${name}" name="${name}">${optionsOf(name, lookup, null)}</select></p>`;
}

/** The form of filters. It does nothing without the script, and is not shown then. */
export function filterForm(lookup: Lookup): Markup {
  const say = words[lookup.language];
  return html`<form id="filters" class="needs-js" aria-label="${say.filters}">${filterNames.map((name) => field(name, lookup))}
<p class="field end"><button type="reset">${say.clear}</button></p><datalist id="officials">${officialOptions(lookup)}</datalist></form>`;
}

/** The choice of the edition. */
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

/** What the colours mean. */
export function legend({ language }: Lookup): Markup {
  return html`<ul class="legend">${directionOrder.map(
    (code) => html`<li><span class="key ${code}"></span> ${directions[code][language]}</li>`,
  )}</ul>`;
}

/** Downloads of an edition, and of the selection when there is a script to make them. */
export function downloads({ language, edition }: Lookup, root: string): Markup {
  const { downloads: say } = words[language];
  const { version } = edition.meta;
  return html`<details id="downloads"><summary>${say.title}</summary>
<p class="needs-js">${say.selection}${words[language].colon}${["CSV", "JSON", "SVG"].map((form) => html`<button type="button" data-download="${form.toLowerCase()}">${form}</button> `)}</p>
<p id="whole">${say.all}${words[language].colon}<a href="${root}data/${version}.csv" download="">CSV</a> <a href="${root}data/${version}.json" download="">JSON</a> <a href="${root}data/${version}.${language}.svg" download="">SVG</a></p></details>`;
}

/** The selection as a program. */
export function snippetPanel({ language, edition }: Lookup): Markup {
  const { snippet: say } = words[language];
  const code = snippetOf(noFilters, edition.meta.name, edition.meta.version);
  return html`<details id="snippet"><summary>${say.title}</summary><p>${say.note}</p><pre tabindex="0" role="region" aria-label="${say.title}"><code id="code">${code}</code></pre><p class="needs-js"><button type="button" id="copy">${say.copy}</button> <span role="status" id="copied"></span></p></details>`;
}

/** How to cite the edition. */
export function citePanel({ language, edition }: Lookup): Markup {
  const { cite: say } = words[language];
  return html`<details id="cite"><summary>${say.title}</summary><p>${say.note} ${say.record}</p><p><code id="citation">${edition.meta.citation}</code></p></details>`;
}

/** The choice of the edition to compare with. */
export function sinceField(heads: readonly EditionHead[], { language }: Lookup): Markup | false {
  const say = words[language].changes;
  return (
    heads.length > 1 &&
    html`<p class="needs-js"><label for="f-since">${say.since}</label> <select id="f-since" name="since"><option value="">${say.each}</option>${heads.map(
      ({ version }) => html`<option value="${version}">${version}</option>`,
    )}</select></p>`
  );
}
