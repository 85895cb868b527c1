import { Comment, type CommentDisplayPart, DeclarationReflection, type Reflection } from "typedoc";
import { packageDescription } from "./addresses.ts";

/** Search engines cut longer descriptions. */
const longest = 160;

function summaryOf(model: Reflection): readonly CommentDisplayPart[] {
  if (model.isDocument()) return model.content;
  if (model.isProject()) return model.readme ?? [];
  const signature = model instanceof DeclarationReflection ? model.signatures?.[0] : undefined;
  return (model.comment ?? signature?.comment)?.summary ?? [];
}

/** Markdown as plain text: only the text of links, and code without backticks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\{@link\w* ([^}|]+?)(?:\s*\|\s*([^}]*))?\}/g, (_, target: string, words?: string) => words ?? target)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]|(?<!\w)_|_(?!\w)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest - 1))}…`;
}

/** A one-line description of a page for search engines and link previews: its first paragraph, or the description of the package. */
export function descriptionOf(model: Reflection): string {
  const paragraph = Comment.combineDisplayParts([...summaryOf(model)])
    .replace(/^```.*?^```/gms, "")
    .split(/\n\s*\n/)
    .find((part) => /^[\p{L}`"“]/u.test(part.trim()));
  return paragraph === undefined ? packageDescription : cut(plainText(paragraph));
}
