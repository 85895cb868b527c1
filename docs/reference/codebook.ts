import { claims, exchanges, meta, officials, places, sources, unconfirmed } from "dprk-russia-exchanges";
import type * as z from "zod/v4";
import type { CodeList } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { codeTable } from "../markdown/code-table.ts";
import { table } from "../markdown/markdown.ts";
import { type Field, fieldsOf, sharedSchema, sharedTypes, usesOf } from "./fields.ts";

const records: Readonly<Record<Kind, readonly unknown[]>> = {
  exchanges,
  unconfirmed,
  officials,
  places,
  sources,
  claims,
};

const titles: Readonly<Record<Kind, string>> = {
  exchanges: "Exchanges",
  unconfirmed: "Unconfirmed reports",
  officials: "Officials",
  places: "Places",
  sources: "Sources",
  claims: "Claims",
};

/** A comment with its links turned into code. */
function withoutLinks(text: string): string {
  return text.replace(/\{@link ([^}]+)\}/g, "`$1`");
}

function meaningOf(schema: z.ZodType): string {
  return withoutLinks(schema.meta()?.description ?? "");
}

/** The fields of every kind of record, with the values in the records of this edition. */
export function codebookFields(): ReadonlyMap<Kind, readonly Field[]> {
  const names = Object.keys(kinds) as readonly Kind[];
  return new Map(names.map((kind) => [kind, fieldsOf(kinds[kind], records[kind])]));
}

function fieldRow({ path, meaning, format, standard }: Field): readonly string[] {
  return [`\`${path}\``, withoutLinks(meaning), standard === "" ? format : `${format} (${standard})`];
}

function kindSection(kind: Kind, fields: readonly Field[]): string {
  const rows = fields.map((field) => [...fieldRow(field), `${field.populated} of ${field.parents}`]);
  return [`## ${titles[kind]}`, meaningOf(kinds[kind]), table(["Field", "Meaning", "Format", "Populated"], rows)].join(
    "\n\n",
  );
}

function sharedSection(type: string): string {
  const schema = sharedSchema(type);
  const rows = fieldsOf(schema, []).map(fieldRow);
  return [`### ${type}`, meaningOf(schema), table(["Field", "Meaning", "Format"], rows)].join("\n\n");
}

function codeSection(list: CodeList, fields: readonly Field[]): string {
  const isUsed = fields.some(({ codes }) => codes === list);
  return [
    `### ${list.type}`,
    [list.meaning, ...(list.note === undefined ? [] : [list.note])].join(" "),
    codeTable(list, isUsed ? usesOf(list, fields) : undefined),
  ].join("\n\n");
}

/** The codebook of this edition as Markdown: every field and every code, from the descriptions of the records. */
export function codebook(): string {
  const fields = codebookFields();
  const all = [...fields.values()].flat();
  return `${[
    "<!-- Written by `npm run release` from src/records/ and the dataset. Edit there. -->",
    "# Codebook",
    `Every field of every record of edition ${meta.version}: what it means, its format, the standard that it follows, and how many records have it. A field of a part is counted against the parts: \`participants[].office\` says how many of all participants have an office. A field that is \`null\` or an empty list is not populated.`,
    ...[...fields].map(([kind, list]) => kindSection(kind, list)),
    "## Shared types",
    ...sharedTypes.map(sharedSection),
    "## Codes",
    "Closed lists: a value is one of these and no other. Times used are counted over all fields of the list.",
    ...codeLists.map((list) => codeSection(list, all)),
  ].join("\n\n")}\n`;
}
