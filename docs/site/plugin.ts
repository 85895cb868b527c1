// The local plugin of TypeDoc: order, landmarks, descriptions and links of the site. docs/typedoc.config.mjs names it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Application,
  Converter,
  JSX,
  KindRouter,
  PageEvent,
  type Reflection,
  RendererEvent,
  type RouterTarget,
} from "typedoc";
import { withAccessibilityFixes } from "./accessibility-fixes.ts";
import { packageDescription, sitePage, sitePath } from "./addresses.ts";
import { describe } from "./describe.ts";
import { escapeHtml } from "./escape.ts";
import { SiteTheme } from "./navigation.ts";
import { guideOf, nameGuide, organise, withoutData } from "./organise.ts";

/** Guides are found under the names of their files, and stay there when their headings change. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    return reflection.isDocument() ? `guides/${guideOf(reflection)}` : super.getIdealBaseName(reflection);
  }
}

function descriptionOf(page: PageEvent<RouterTarget>): string {
  return (page.isReflectionEvent() ? describe(page.model) : undefined) ?? packageDescription;
}

function addressOf(url: string): string {
  return sitePage + url.replace(/^index\.html$/, "");
}

function headOf(page: PageEvent<RouterTarget>): JSX.Element {
  const text = descriptionOf(page);
  const isStart = page.url === "index.html";
  const meta = (property: string, content: string) => JSX.createElement("meta", { property, content });
  return JSX.createElement(
    JSX.Fragment,
    null,
    // TypeDoc writes the one of the start page.
    isStart ? null : JSX.createElement("link", { rel: "canonical", href: addressOf(page.url) }),
    meta("og:type", isStart ? "website" : "article"),
    meta("og:site_name", page.project.name),
    meta("og:title", page.model.name),
    meta("og:description", text),
    meta("og:url", addressOf(page.url)),
  );
}

/** What only this site needs: links to its other parts, and the description of this page. */
function finish(html: string, url: string, description: string): string {
  const up = "../".repeat(url.split("/").length - 1);
  return (
    withAccessibilityFixes(html)
      .replaceAll('href="site:', `href="${up}`)
      // A folder is no page when the site is read from files.
      .replaceAll(`href="${up || "./"}"`, `href="${up}index.html"`)
      .replaceAll(`href="${sitePage}explorer/"`, `href="${up}explorer/index.html"`)
      .replace(
        /(<meta name="description" content=")[^"]*"/,
        (_, before: string) => `${before}${escapeHtml(description)}"`,
      )
  );
}

/** The page for an address that leads nowhere: the start page's frame, found from any depth. */
function notFound(start: string): string {
  return (
    start
      // It is served at any depth, so its own links begin at the root of the server.
      .replace(/(href|src|data-base)="(?!https?:|#|\/)(?:\.\/)?/g, `$1="${sitePath}`)
      .replace(/<link rel="canonical"[^>]*>|<meta property="og:[^>]*>/g, "")
      .replace(/<title>.*?<\/title>/s, "<title>Page not found</title>")
      .replace(/(<meta name="description" content=")[^"]*"/, '$1There is no page at this address."')
      .replace(/<details open class="tsd-accordion tsd-page-navigation">.*?(?=<div class="site-menu">)/s, "</div>")
      .replace(
        /(role="main"[^>]*>).*?(<\/div>\s*<div class="col-sidebar")/s,
        `$1<h1>Page not found</h1><p>There is no page at this address. <a href="${sitePath}">The start page</a> leads to all others.</p>$2`,
      )
  );
}

/** The map of the site without the time at which it was made. */
function mapOf(written: string): string {
  return written.replace(/\s*<lastmod>.*?<\/lastmod>/g, "").replace(`${sitePage}index.html`, sitePage);
}

/** Adds the parts of the site to TypeDoc. */
export function load(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
  app.renderer.defineTheme("site", SiteTheme);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => nameGuide(document));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => organise(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => withoutData(project));
  app.renderer.hooks.on("body.begin", () =>
    JSX.createElement("a", { class: "skip-link", href: "#main" }, "Skip to content"),
  );
  app.renderer.hooks.on("head.end", ({ page }) => headOf(page));
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = finish(page.contents ?? "", page.url, descriptionOf(page));
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const map = join(outputDirectory, "sitemap.xml");
    // The Markdown is rendered by the same renderer, and has no map.
    if (!existsSync(map)) return;
    writeFileSync(map, mapOf(readFileSync(map, "utf8")));
    const start = readFileSync(join(outputDirectory, "index.html"), "utf8");
    writeFileSync(join(outputDirectory, "404.html"), notFound(start));
  });
}
