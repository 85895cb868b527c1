import { html, type Markup } from "./markup.ts";
import type { EditionHead, Language } from "./model.ts";
import { languages } from "./model.ts";
import type { Lookup } from "./names.ts";
import { words } from "./words.ts";

/** The settings that the script of a page reads first. */
export interface Setup {
  /** Language of the page. */
  readonly language: Language;
  /** Name of the package. */
  readonly packageName: string;
  /** Relative path from the page to the folder of the explorer. */
  readonly root: string;
  /** Address of the page on the web. */
  readonly address: string;
  /** Every edition, oldest first. */
  readonly heads: readonly EditionHead[];
}

/** The style sheets of the page, in order. */
export const styleSheets = ["explorer.css", "controls.css", "lists.css", "pictures.css"] as const;

/** JSON that is safe inside a script element. */
export function scriptJson(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll("<", "\\u003c") };
}

/** The folder of a language within the folder of the explorer. */
export function pathOf(language: Language): string {
  return language === languages[0] ? "" : `${language}/`;
}

/** The dataset as a schema.org thing, shared by all descriptions. */
export function datasetThing({ edition, language }: Lookup, address: string) {
  const { meta } = edition;
  const { title, description } = words[language];
  return {
    "@type": "Dataset",
    name: title,
    alternateName: meta.name,
    description,
    url: `${address}${pathOf(language)}`,
    version: meta.version,
    datePublished: meta.released,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    isAccessibleForFree: true,
  };
}

/** The schema.org description of the dataset, for dataset search engines. */
function datasetDescription(lookup: Lookup, address: string): unknown {
  const { meta } = lookup.edition;
  const file = (extension: string, type: string) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: `${address}data/${meta.version}.${extension}`,
  });
  return {
    "@context": "https://schema.org",
    ...datasetThing(lookup, address),
    temporalCoverage: `${meta.coverage.from}/${meta.coverage.to}`,
    spatialCoverage: ["North Korea", "Russia"],
    inLanguage: languages,
    citation: meta.citation,
    distribution: [file("csv", "text/csv"), file("json", "application/json")],
  };
}

// Runs before the first paint, so that nothing jumps: sets the theme shared by the whole site, and marks that scripts run.
export const beforePaint =
  'document.documentElement.classList.add("js");try{document.documentElement.dataset.theme=localStorage.getItem("tsd-theme")||"os"}catch{}';

/** The head of a page. */
export function pageHead(lookup: Lookup, setup: Setup, address: string): Markup {
  const { language } = lookup;
  const say = words[language];
  const own = `${address}${pathOf(language)}`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<meta name="description" content="${say.description}">
<link rel="canonical" href="${own}">
${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${address}${pathOf(other)}">\n`)}<meta property="og:type" content="website">
<meta property="og:title" content="${say.title}">
<meta property="og:description" content="${say.description}">
<meta property="og:url" content="${own}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${setup.root}favicon.svg" type="image/svg+xml">
${styleSheets.map((name) => html`<link rel="stylesheet" href="${setup.root}${name}">\n`)}<script>${{ markup: beforePaint }}</script>
<script type="application/ld+json">${scriptJson(datasetDescription(lookup, address))}</script>
<script type="application/json" id="setup">${scriptJson(setup)}</script>
<script defer src="${setup.root}explorer.${language}.js"></script>
</head>`;
}
