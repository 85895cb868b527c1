// Walks through the elements of a page before they become text.
import type { JSX } from "typedoc";

/** Changes an element before its children are visited; `null` removes it. */
export type Change = (element: JSX.Element, isInside: (tag: string) => boolean) => JSX.Element | null;

function isElement(node: JSX.Children): node is JSX.Element {
  return typeof node === "object" && node !== null && "tag" in node;
}

/** The attributes of an element. */
export function attributesOf(element: JSX.Element): Readonly<Record<string, unknown>> {
  return (element.props ?? {}) as Readonly<Record<string, unknown>>;
}

/** The same element with some attributes set. */
export function withAttributes(element: JSX.Element, attributes: Readonly<Record<string, unknown>>): JSX.Element {
  return { ...element, props: { ...element.props, ...attributes } };
}

/** Changes every element of a page, in document order. */
export function changeElements(root: JSX.Element, change: Change): JSX.Element {
  const visit = (node: JSX.Children, above: readonly string[]): JSX.Children => {
    if (Array.isArray(node)) return node.map((child) => visit(child, above));
    if (!isElement(node)) return node;
    const changed = change(node, (tag) => above.includes(tag));
    if (changed === null) return null;
    const path = typeof changed.tag === "string" ? [...above, changed.tag] : above;
    return { ...changed, children: changed.children.map((child) => visit(child, path)) };
  };
  return visit(root, []) as JSX.Element;
}
