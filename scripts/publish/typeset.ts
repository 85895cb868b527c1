const noBreak = "\u00a0";

/** French with the typography of the press: typographic apostrophes, and no-break spaces before `: ; ? !` and inside « ». */
export function typesetFrench(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/ (?=[:;?!»])/g, noBreak)
    .replaceAll("« ", `«${noBreak}`);
}

function isText(value: object): value is { readonly en: string; readonly fr: string } {
  const keys = Object.keys(value);
  return keys.length === 2 && "en" in value && "fr" in value && typeof value.fr === "string";
}

/** A value with the French of its bilingual texts typeset, at any depth. */
export function typeset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typeset);
  if (typeof value !== "object" || value === null) return value;
  if (isText(value)) return { en: value.en, fr: typesetFrench(value.fr) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typeset(part)]));
}
