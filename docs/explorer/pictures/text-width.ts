// Widths relative to the font size, from a wide font (DejaVu Sans), so that text in other fonts does not overflow.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'’|!ijlI·\s]/, 0.33],
  [/[frt()/"«»-]/, 0.42],
  [/[mMW%@—…]/, 0.99],
  [/[wA-Z&+=<>]|\p{Lu}/u, 0.8],
  [/[\p{Script=Hangul}\p{Script=Han}]/u, 1],
];

/** Estimated width of a text, on the large side, since text cannot be measured before it is shown. */
export function textWidth(text: string, font: number): number {
  const parts = [...text].map((character) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.64);
  return font * parts.reduce((sum, part) => sum + part, 0);
}

/** How much wider bold letters are. */
export const boldWidth = 1.12;

/** A text in lines that fit a width. A word that is too wide gets its own line. */
export function linesOf(text: string, font: number, width: number): readonly string[] {
  const lines: string[] = [];
  // A no-break space keeps its words together.
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text that fits a width, cut with an ellipsis if necessary. */
export function cutText(text: string, font: number, width: number): string {
  if (textWidth(text, font) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, font) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
