import { type CodeList, namesOf } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { commentOf } from "./comment.ts";

function definitionsOf({ codes }: CodeList): string {
  return Object.entries(codes)
    .map(([code, { definition }]) => `- \`${code}\`: ${definition.en}`)
    .join("\n");
}

function typeOf(list: CodeList): string {
  const more = list.labels === undefined ? "" : `\n\nLabels: {@link ${list.labels}}.`;
  const union = namesOf(list).map((code) => `  | ${JSON.stringify(code)}`);
  return `${commentOf(`${list.meaning}\n\n${definitionsOf(list)}${more}`, "")}export type ${list.type} =\n${union.join("\n")};\n`;
}

function labelsOf({ labels, type, codes, meaning, note }: CodeList): string {
  if (labels === undefined) return "";
  const comment = commentOf(
    [`${meaning} Labels in English and French, in the order of the list.`, ...(note === undefined ? [] : [note])].join(
      "\n\n",
    ),
    "",
  );
  const rows = Object.entries(codes).map(
    ([code, { label }]) => `  ${JSON.stringify(code)}: ${JSON.stringify([label.en, label.fr])},\n`,
  );
  return `\n${comment}export const ${labels}: Readonly<Record<${type}, Text>> = /* @__PURE__ */ labelled({\n${rows.join("")}});\n`;
}

function nameList(list: CodeList): string {
  if (list.names === undefined) return "";
  const comment = commentOf(`${list.meaning} All of them, in the order of the list.`, "");
  return `\n${comment}export const ${list.names}: readonly ${list.type}[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(namesOf(list))});\n`;
}

const labelled = `/** Frozen labels in English and French. The lists are stored as pairs, which take fewer bytes. */
function labelled<Code extends string>(pairs: Readonly<Record<Code, readonly [en: string, fr: string]>>) {
  const labels = Object.entries<readonly [en: string, fr: string]>(pairs).map(([code, [en, fr]]) => [
    code,
    Object.freeze({ en, fr }),
  ]);
  return Object.freeze(Object.fromEntries(labels) as Record<Code, Text>);
}

`;

/** The module of the code lists: a type per list with the meaning of every code, and labels for the lists that people filter by. */
export function codeTypes(): string {
  const imports = 'import type { Text } from "./records.ts";\n\n';
  return imports + labelled + codeLists.map((list) => typeOf(list) + labelsOf(list) + nameList(list)).join("\n");
}
