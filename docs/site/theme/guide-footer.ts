import { type DefaultThemeRenderContext, type DocumentReflection, JSX } from "typedoc";
import { repositoryPage } from "../addresses.ts";
import { fileOfGuide, isGuide, languageOf } from "../guides.ts";

const create = JSX.createElement;

/** Generated files, with the folder of their sources. */
const written: ReadonlyMap<string, string> = new Map([["docs/guides/codebook.md", "src/records"]]);

/** The address at which a guide can be edited. */
function editAddress(document: DocumentReflection): string {
  const file = fileOfGuide(document);
  const folder = written.get(file);
  return folder === undefined ? `${repositoryPage}/edit/main/${file}` : `${repositoryPage}/tree/main/${folder}`;
}

/** The footer of a guide: links to the previous and next guide, and to edit this one. */
export function guideFooter(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element {
  const isFrench = languageOf(document) === "fr";
  const guides = document.project.documents?.filter(isGuide) ?? [];
  const position = guides.indexOf(document);
  const turn = (rel: "prev" | "next", label: string, guide: DocumentReflection | undefined) =>
    guide === undefined || position === -1
      ? null
      : create(
          "a",
          { rel, href: context.urlTo(guide), lang: languageOf(guide) },
          create("span", null, label),
          guide.name,
        );
  const edit = create("a", { href: editAddress(document) }, isFrench ? "Modifier cette page" : "Edit this page");
  return create(
    "nav",
    { class: "guide-footer", "aria-label": isFrench ? "Guides précédent et suivant" : "Previous and next guides" },
    turn("prev", isFrench ? "Précédent" : "Previous", guides[position - 1]),
    turn("next", isFrench ? "Suivant" : "Next", guides[position + 1]),
    edit,
  );
}
