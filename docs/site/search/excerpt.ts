import { fold } from "./fold.ts";

/** A piece of a text: a match, or the text around it. */
export interface Piece {
  /** The text. */
  readonly text: string;
  /** Whether it is a match. */
  readonly isMatch: boolean;
}

/** Maximum length of an excerpt in characters. */
const length = 160;

/** A text without case and accents, with the same number of characters. */
function foldEach(text: string): string {
  return text.replace(/./gsu, (sign) => {
    const plain = fold(sign);
    return plain.length === sign.length ? plain : sign;
  });
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A pattern for the words of a question at the beginning of words. */
function matcher(question: string): RegExp | undefined {
  const words = foldEach(question)
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== "");
  return words.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escapePattern).join("|")})`, "gu");
}

/** A text split into matches and the text between them. */
export function piecesOf(text: string, question: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const match of foldEach(text).matchAll(matcher(question) ?? /$^/g)) {
    pieces.push({ text: text.slice(position, match.index), isMatch: false });
    position = match.index + match[0].length;
    pieces.push({ text: text.slice(match.index, position), isMatch: true });
  }
  return [...pieces, { text: text.slice(position), isMatch: false }].filter((piece) => piece.text !== "");
}

/** The part of a text around the first match, or its beginning if there is none. */
export function excerptOf(text: string, question: string): string {
  const pattern = matcher(question);
  const first = pattern === undefined ? -1 : foldEach(text).search(pattern);
  const start = first < length / 2 ? 0 : text.lastIndexOf(" ", first - length / 3) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
