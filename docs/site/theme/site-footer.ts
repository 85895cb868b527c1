import { type DefaultThemeRenderContext, JSX } from "typedoc";
import { packageVersion } from "../addresses.ts";

const create = JSX.createElement;

/** The footer of every page: its edition, links to other editions, and the licence. */
export function siteFooter(context: DefaultThemeRenderContext): JSX.Element {
  const link = (path: string, words: string) => create("a", { href: context.relativeURL(path) }, words);
  return create(
    "footer",
    null,
    create(
      "p",
      null,
      `Documentation of edition ${packageVersion}. `,
      link("guides/versions.html#editions-of-this-documentation", "Other editions"),
      " · ",
      link("changelog.html", "Changelog"),
      " · ",
      link("index.html#cite", "Cite"),
    ),
    create("p", null, "Code: MIT. Data: CC0 1.0, with the request to cite the edition."),
  );
}
