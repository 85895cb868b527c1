import type { Code, CodeList } from "../../src/records/codes/code-list.ts";
import { table } from "./markdown.ts";

function codeText({ label, definition }: Code, language: "en" | "fr"): string {
  return `**${label[language]}.** ${definition[language]}`;
}

/**
 * A Markdown table of the codes of a list, with label and definition in English and French.
 *
 * @param list - The list.
 * @param uses - How often each code is used; without it, the table has no column for this.
 */
export function codeTable({ codes }: CodeList, uses?: ReadonlyMap<string, number>): string {
  const rows = Object.entries(codes).map(([code, text]) => [
    `\`${code}\``,
    codeText(text, "en"),
    codeText(text, "fr"),
    ...(uses === undefined ? [] : [String(uses.get(code))]),
  ]);
  return table(["Code", "English", "French", ...(uses === undefined ? [] : ["Times used"])], rows);
}
