import {
  DefaultTheme,
  JSX,
  type NavigationElement,
  type PageEvent,
  type ProjectReflection,
  type RouterTarget,
} from "typedoc";
import { sitePath } from "../addresses.ts";
import { attributesOf, type Change, changeElements, withAttributes } from "./elements.ts";
import { SiteContext } from "./site-context.ts";

/** Makes a folding element not a link, since a screen reader cannot announce a link inside a button. Its page becomes a child. */
function withOverview(element: NavigationElement): NavigationElement {
  const { children, ...own } = element;
  if (children === undefined) return element;
  const { path, class: _, ...folding } = own;
  const below = children.map(withOverview);
  return path === undefined
    ? { ...own, children: below }
    : { ...folding, children: [{ ...own, text: "Overview" }, ...below] };
}

/** The content of the page for unknown addresses. */
function notFound(): JSX.Element {
  const start = JSX.createElement("a", { href: sitePath }, "The start page");
  return JSX.createElement(
    JSX.Fragment,
    null,
    JSX.createElement("h1", null, "Page not found"),
    JSX.createElement("p", null, "There is no page at this address. ", start, " leads to all others."),
  );
}

/** The default theme with two fewer levels of navigation: guides first, then one branch per entry point. */
export class SiteTheme extends DefaultTheme {
  override ContextClass = SiteContext;

  override buildNavigation(project: ProjectReflection): NavigationElement[] {
    return super
      .buildNavigation(project)
      .flatMap((element) => (element.text === "Modules" ? (element.children ?? []) : [element]))
      .map(withOverview);
  }

  override render(page: PageEvent<RouterTarget>): string {
    if (page.pageKind !== "not-found" || !page.isReflectionEvent()) return super.render(page);
    const html = this.getRenderContext(page).defaultLayout(notFound, page);
    // The icons were made before the address of the page was known.
    const icon: Change = (element) =>
      element.tag === "use" ? withAttributes(element, { href: sitePath + attributesOf(element)["href"] }) : element;
    return `<!DOCTYPE html>${JSX.renderElement(changeElements(html, icon))}\n`;
  }
}
