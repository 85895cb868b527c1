import { pathOf } from "./head.ts";
import { html, type Markup } from "./markup.ts";
import { type Language, languages } from "./model.ts";
import { words } from "./words.ts";

/** The place of a page in the site. */
export interface SitePlace {
  /** Language of the page. */
  readonly language: Language;
  /** Name of the package. */
  readonly packageName: string;
  /** Relative path from the page to the folder of the explorer. */
  readonly root: string;
  /** Path of the page in the folder of its language. */
  readonly path: string;
}

/** The header of every page: links to the site, the other language, the theme. */
export function siteHeader({ language, packageName, root, path }: SitePlace): Markup {
  const say = words[language];
  const other = languages.find((one) => one !== language) ?? language;
  const list = path !== "index.html" && html`<a href="${root}${pathOf(language)}index.html">${say.site.explorer}</a> `;
  return html`<a class="skip" href="#main">${say.skip}</a>
<header class="site"><nav aria-label="${say.site.links}"><a class="home" href="${root}../index.html">${packageName}</a> ${list}<a id="other-language" href="${root}${pathOf(other)}${path}" hreflang="${other}" lang="${other}">${say.site.otherLanguage}</a></nav>
<span class="needs-js"><label for="theme">${say.theme.label}</label> <select id="theme"><option value="os">${say.theme.os}</option><option value="light">${say.theme.light}</option><option value="dark">${say.theme.dark}</option></select></span></header>`;
}
