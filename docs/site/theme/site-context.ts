import { type CommentDisplayPart, DefaultThemeRenderContext, JSX } from "typedoc";
import { sitePath } from "../addresses.ts";
import { languageOf } from "../guides.ts";
import { notFoundUrl } from "../router.ts";
import { accessible } from "./accessible.ts";
import { attributesOf, type Change, changeElements, withAttributes } from "./elements.ts";
import { guideFooter } from "./guide-footer.ts";
import { layout } from "./layout.ts";
import { siteFooter } from "./site-footer.ts";

/** Resolves addresses that begin with `site:` in Markdown. */
function resolveAddresses(parts: readonly CommentDisplayPart[], up: string): readonly CommentDisplayPart[] {
  return parts.map((part) => ({ ...part, text: part.text.replace(/(?<=^|\]\(|")site:/g, up) }));
}

/** The templates of TypeDoc, with the changes for this site. */
export class SiteContext extends DefaultThemeRenderContext {
  constructor(...input: ConstructorParameters<typeof DefaultThemeRenderContext>) {
    super(...input);
    const { relativeURL, urlTo, markdown, toolbar, navigation, documentTemplate } = this;

    this.relativeURL = (url, isVersioned) => {
      // The not-found page is served at any depth, so its links begin at the root of the server.
      if (this.page.url === notFoundUrl) return sitePath + url;
      // A folder is not a page when the site is opened from a disk.
      return relativeURL(url === "./" ? "index.html" : url, isVersioned);
    };

    this.urlTo = (reflection) =>
      this.page.url === notFoundUrl ? sitePath + this.router.getFullUrl(reflection) : urlTo(reflection);

    this.markdown = (parts) => markdown(Array.isArray(parts) ? resolveAddresses(parts, this.relativeURL("")) : parts);

    const siteLink: Change = (element) => {
      const [, path] = /^site:(.*)$/.exec(String(attributesOf(element)["href"])) ?? [];
      return path === undefined ? element : withAttributes(element, { href: this.relativeURL(path) });
    };
    this.toolbar = (page) => changeElements(toolbar(page), siteLink);

    const siteNavigation: Change = (element) =>
      element.tag === "nav" ? withAttributes(element, { "aria-label": "Site" }) : element;
    this.navigation = (page) => changeElements(navigation(page), siteNavigation);

    const sidebarLinks = this.sidebarLinks;
    this.sidebarLinks = () => {
      const links = sidebarLinks();
      return links === null ? null : withAttributes(changeElements(links, siteLink), { "aria-label": "Links" });
    };

    this.footer = () => siteFooter(this, languageOf(this.page.model));

    this.documentTemplate = (page) =>
      JSX.createElement(JSX.Fragment, null, documentTemplate(page), guideFooter(this, page.model));

    this.defaultLayout = (template, page) => accessible(layout(this, template(page), page), languageOf(page.model));
  }
}
