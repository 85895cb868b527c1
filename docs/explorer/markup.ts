/** Text that is already markup and must not be escaped. */
export interface Markup {
  /** The markup. */
  readonly markup: string;
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** A text with the special characters of HTML and SVG escaped. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  return part.map(write).join("");
}

/** Markup from a template: inserted values are escaped, unless they are markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.reduce((before, string, index) => `${before}${write(parts[index - 1])}${string}`) };
}

/** Parts with something between each two of them. */
export function joined(parts: readonly Part[], between: Part = ", "): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}
