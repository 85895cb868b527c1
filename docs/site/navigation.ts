import { DefaultTheme, type NavigationElement, type ProjectReflection } from "typedoc";

/** What folds leads nowhere: a screen reader cannot announce a link inside a button. */
function withOverview(element: NavigationElement): NavigationElement {
  const { children, ...own } = element;
  if (children === undefined) return element;
  const { path, class: _, ...folding } = own;
  const below = children.map(withOverview);
  return path === undefined
    ? { ...own, children: below }
    : { ...folding, children: [{ ...own, text: "Overview" }, ...below] };
}

/** The default theme with a navigation of two levels less: guides first, then one branch for each entry. */
export class SiteTheme extends DefaultTheme {
  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super
      .buildNavigation(project)
      .flatMap((element) => (element.text === "Modules" ? (element.children ?? []) : [element]))
      .map(withOverview);
  }
}
