import { beforePaint, pathOf, scriptJson } from "./head.ts";
import { html, type Markup } from "./markup.ts";
import { type ExplorerEdition, type Language, languages } from "./model.ts";
import { siteHeader } from "./site-header.ts";
import { words } from "./words.ts";

/** A page other than the list: complete without a script, which only adds the theme and a few conveniences. */
export interface StaticPage {
  /** Language of the page. */
  readonly language: Language;
  /** Path of the page in the folder of its language. */
  readonly path: string;
  /** Its title. */
  readonly title: string;
  /** Its description, in one or two sentences. */
  readonly description: string;
  /** Its main content. */
  readonly main: Markup;
  /** Its schema.org description. */
  readonly linkedData?: unknown;
  /** Path of its picture for link previews, in the folder of the explorer. */
  readonly card?: string;
}

/** The input that all pages of a build share. */
export interface SiteFrame {
  /** The newest edition. */
  readonly edition: ExplorerEdition;
  /** Address of the explorer's folder on the web. */
  readonly address: string;
}

/** Relative path from a page to the folder of the explorer. */
export function rootOf(language: Language, path: string): string {
  return "../".repeat(`${pathOf(language)}${path}`.split("/").length - 1);
}

function cardTags({ card, title }: StaticPage, address: string): Markup {
  if (card === undefined) return html`<meta name="twitter:card" content="summary">`;
  return html`<meta property="og:image" content="${address}${card}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`;
}

function headOf(page: StaticPage, { edition, address }: SiteFrame): Markup {
  const { language, path, title, description, linkedData } = page;
  const root = rootOf(language, path);
  const own = `${address}${pathOf(language)}${path}`;
  const alternates = languages.map(
    (other) => html`<link rel="alternate" hreflang="${other}" href="${address}${pathOf(other)}${path}">\n`,
  );
  const styles = ["explorer.css", "pictures.css", "pages.css"].map(
    (name) => html`<link rel="stylesheet" href="${root}${name}">\n`,
  );
  const data =
    linkedData !== undefined && html`\n<script type="application/ld+json">${scriptJson(linkedData)}</script>`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words[language].title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${own}">
${alternates}<link rel="alternate" hreflang="x-default" href="${address}${path}">
<link rel="alternate" type="application/atom+xml" title="${words[language].title}" href="${root}${pathOf(language)}feed.xml">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${edition.meta.name}">
<meta property="og:locale" content="${{ en: "en_GB", fr: "fr_FR" }[language]}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${own}">
${cardTags(page, address)}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
${styles}<script>${{ markup: beforePaint }}</script>${data}
<script defer src="${root}pages.js"></script>
</head>`;
}

/** A whole page. */
export function staticPage(page: StaticPage, frame: SiteFrame): string {
  const { language, path, main } = page;
  const { name: packageName, version } = frame.edition.meta;
  return html`<!DOCTYPE html>
<html lang="${language}" data-theme="os">
${headOf(page, frame)}
<body>
${siteHeader({ language, packageName, root: rootOf(language, path), path })}
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${packageName} ${version}. ${words[language].licence}</p></footer>
</body>
</html>
`.markup;
}
