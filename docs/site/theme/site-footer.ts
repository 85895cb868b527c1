import { type DefaultThemeRenderContext, JSX } from "typedoc";
import { packageVersion } from "../addresses.ts";

const create = JSX.createElement;

const words = {
  en: {
    edition: "Documentation of edition",
    others: "Other editions",
    changelog: "Changelog",
    cite: "Cite",
    licence: "Code: MIT. Data: CC0 1.0, with the request to cite the edition.",
  },
  fr: {
    edition: "Documentation de l’édition",
    others: "Autres éditions",
    changelog: "Journal des modifications",
    cite: "Citer",
    licence: "Code\u00a0: MIT. Données\u00a0: CC0 1.0\u00a0; merci de citer l’édition.",
  },
};

/** The footer of every page: its edition, links to other editions, and the licence. */
export function siteFooter(context: DefaultThemeRenderContext, language: "en" | "fr"): JSX.Element {
  const say = words[language];
  const link = (path: string, words: string) => create("a", { href: context.relativeURL(path) }, words);
  return create(
    "footer",
    null,
    create(
      "p",
      null,
      `${say.edition} ${packageVersion}. `,
      link("guides/versions.html#editions-of-this-documentation", say.others),
      " · ",
      link("changelog.html", say.changelog),
      " · ",
      link("index.html#cite", say.cite),
    ),
    create("p", null, say.licence),
  );
}
