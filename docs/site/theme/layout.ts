import { type DefaultThemeRenderContext, JSX, type PageEvent, type Reflection } from "typedoc";
import { dataFile } from "../../downloads/package-data.ts";
import { sitePage } from "../addresses.ts";
import { descriptionOf } from "../describe.ts";
import { languageOf } from "../guides.ts";
import { notFoundUrl } from "../router.ts";
import { withAttributes } from "./elements.ts";

const create = JSX.createElement;

/** Sets the theme before anything is shown. The explorer stores the choice under the same key. */
const setTheme =
  'try{document.documentElement.dataset.theme=localStorage.getItem("tsd-theme")||"os"}catch{document.documentElement.dataset.theme="os"}';

/** Metadata for search engines and link previews. */
function metadata({ url, model, project }: PageEvent<Reflection>): JSX.Children {
  const isStart = url === "index.html";
  const address = sitePage + (isStart ? "" : url);
  const property = (name: string, content: string) => create("meta", { property: name, content });
  return [
    create("link", { rel: "canonical", href: address }),
    property("og:type", isStart ? "website" : "article"),
    property("og:site_name", project.name),
    property("og:title", model.name),
    property("og:description", descriptionOf(model)),
    property("og:url", address),
  ];
}

/** The description of the dataset for search engines. */
function dataset(): JSX.Element {
  // A script element ends at the first closing tag, even inside a string.
  const html = dataFile("dataset.jsonld").replaceAll("<", "\\u003c");
  return create("script", { type: "application/ld+json" }, create(JSX.Raw, { html }));
}

function head(context: DefaultThemeRenderContext, page: PageEvent<Reflection>): JSX.Element {
  const { url, model, project } = page;
  const isLost = url === notFoundUrl;
  const style = (name: string) => create("link", { rel: "stylesheet", href: context.relativeURL(`assets/${name}`) });
  const script = (name: string, id?: string) =>
    create("script", { defer: true, src: context.relativeURL(`assets/${name}`), id });
  const title = isLost ? "Page not found" : model.name;
  return create(
    "head",
    null,
    create("meta", { charset: "utf-8" }),
    create("title", null, model === project && !isLost ? title : `${title} | ${project.name}`),
    create("link", { rel: "icon", href: context.relativeURL("assets/favicon.svg"), type: "image/svg+xml" }),
    create("meta", {
      name: "description",
      content: isLost ? "There is no page at this address." : descriptionOf(model),
    }),
    create("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    isLost ? null : metadata(page),
    url === "index.html" ? dataset() : null,
    ["style.css", "highlight.css", "custom.css"].map(style),
    script("main.js"),
    script("icons.js", "tsd-icons-script"),
    script("navigation.js", "tsd-nav-script"),
    // The script of TypeDoc expects a script with this id: it opens the dialog, and this script fills it.
    script("search-page.js", "tsd-search-script"),
    context.hook("head.end", context),
  );
}

/** A page: the default layout with landmarks, its own description and language, and visible before scripts run. */
export function layout(
  context: DefaultThemeRenderContext,
  content: JSX.Children,
  page: PageEvent<Reflection>,
): JSX.Element {
  const isLost = page.url === notFoundUrl;
  const language = isLost ? "en" : languageOf(page.model);
  // The menus are those of TypeDoc, in English on every page.
  const lang = language === "en" ? undefined : "en";
  return create(
    "html",
    { class: "default", lang: language, "data-base": context.relativeURL("") || "./" },
    head(context, page),
    create(
      "body",
      null,
      create("script", null, create(JSX.Raw, { html: setTheme })),
      create("a", { class: "skip-link", href: "#main" }, language === "fr" ? "Aller au contenu" : "Skip to content"),
      withAttributes(context.toolbar(page), { lang }),
      create(
        "div",
        { class: "container container-main" },
        create(
          "main",
          { class: page.url === "index.html" ? "col-content start" : "col-content", id: "main", tabIndex: -1 },
          isLost ? null : context.header(page),
          content,
        ),
        create(
          "aside",
          { class: "col-sidebar", "aria-label": "Contents", lang },
          create("div", { class: "page-menu" }, isLost ? context.settings() : context.pageSidebar(page)),
          create("div", { class: "site-menu" }, context.sidebar(page)),
        ),
      ),
      context.footer(),
      create("div", { class: "overlay" }),
    ),
  );
}
