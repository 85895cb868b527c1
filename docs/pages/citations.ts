import type { Exchange } from "dprk-russia-exchanges/helpers";
import { type CitationFormat, citation } from "dprk-russia-exchanges/meta";
import { html, type Markup } from "../explorer/markup.ts";
import type { PageContext } from "./page-lookup.ts";
import { pageWords } from "./words.ts";

const formats: readonly (readonly [format: CitationFormat, name: string])[] = [
  ["apa", "APA"],
  ["bibtex", "BibTeX"],
  ["ris", "RIS"],
  ["csl-json", "CSL-JSON"],
];

/** How to cite an exchange, in four formats. The references themselves are in English, like the title of the dataset. */
export function citations(exchange: Exchange, { edition, language }: PageContext): Markup {
  const say = pageWords[language];
  const items = formats.map(([format, name], position) => {
    const text = citation(format, { exchanges: [exchange], meta: edition.meta }).trim();
    return html`<details${position === 0 && html` open`}><summary>${name}</summary><pre tabindex="0" role="region" aria-label="${name}" lang="en"><code id="cite-${format}">${text}</code></pre><p class="needs-js"><button type="button" data-copy="cite-${format}" data-done="${say.copied}">${say.copy}<span class="hidden"> ${name}</span></button></p></details>`;
  });
  return html`<p class="hint">${say.citeNote}</p><div class="citations">${items}</div>`;
}
