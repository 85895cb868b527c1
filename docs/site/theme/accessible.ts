// Accessibility fixes to the default theme of TypeDoc, for screen readers and keyboard users.
import { JSX } from "typedoc";
import { attributesOf, type Change, changeElements, withAttributes } from "./elements.ts";

/**
 * Corrects the announced level of a heading where the theme skips a level.
 *
 * The tags stay, and so does the appearance; only the announced level changes. The sidebar is numbered separately.
 */
export function headingOrder(): Change {
  const above: number[] = [];
  return (element) => {
    const { tag } = element;
    if (tag === "aside") above.splice(1);
    const [, digit] = typeof tag === "string" ? (/^h([1-6])$/.exec(tag) ?? []) : [];
    if (digit === undefined) return element;
    const level = Number(digit);
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length === level ? element : withAttributes(element, { "aria-level": above.length });
  };
}

/** Removes permalinks inside buttons, and gives every other permalink a label with its target. */
export const namedPermalinks: Change = (element, isInside) => {
  const { class: name, href } = attributesOf(element);
  if (element.tag !== "a" || name !== "tsd-anchor-icon") return element;
  return isInside("summary")
    ? null
    : withAttributes(element, { "aria-label": `Permalink to ${String(href).slice(1)}` });
};

/** The same for the permalinks in Markdown, which TypeDoc writes as text where no rule of its parser can reach them. */
export function namedPermalinksInText(language: "en" | "fr"): Change {
  const label = language === "fr" ? "Lien permanent vers" : "Permalink to";
  return (element) => {
    if (element.tag !== JSX.Raw) return element;
    const { html } = attributesOf(element);
    const named = String(html).replace(
      /<a href="#([^"]*)" aria-label="Permalink"/g,
      `<a href="#$1" aria-label="${label} $1"`,
    );
    return withAttributes(element, { html: named });
  };
}

/** A page with every change for accessibility. */
export function accessible(page: JSX.Element, language: "en" | "fr"): JSX.Element {
  return [headingOrder(), namedPermalinks, namedPermalinksInText(language)].reduce(changeElements, page);
}
