import type { Markup } from "./markup.ts";

/** The element with an id that the page always has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Cannot find #${id}: expected it in the page`);
  return found;
}

/** The form control with an id; `null` if the page has none, as with a single edition. */
export function control(id: string): HTMLInputElement | HTMLSelectElement | null {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
}

/** Puts text or markup into the element with an id. */
export function fill(id: string, content: string | Markup): void {
  const target = element(id);
  if (typeof content === "string") target.textContent = content;
  else target.innerHTML = content.markup;
}
