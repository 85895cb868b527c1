import { codeLists } from "../../src/records/codes/code-lists.ts";
import { addedColumn, type Cell, editionColumn, type Table } from "./tables.ts";

interface CodeEntry {
  readonly code: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly definition: { readonly en: string; readonly fr: string };
}

/** A closed list of codes as in `codes.json`. */
export interface PublishedCodeList {
  /** Name of its TypeScript type. */
  readonly list: string;
  /** What the codes describe. */
  readonly meaning: string;
  /** The codes, in order. */
  readonly codes: readonly CodeEntry[];
}

/** Every closed list with the labels and definitions of its codes. */
export function publishedCodeLists(): readonly PublishedCodeList[] {
  return codeLists.map(({ type, meaning, codes }) => ({
    list: type,
    meaning,
    codes: Object.entries(codes).map(([code, { label, definition }]) => ({ code, label, definition })),
  }));
}

/** The table of all codes. */
export const codesTable: Table = {
  name: "codes",
  description: "One row per code of a closed list, with its label and definition in both languages.",
  list: [],
  columns: [
    addedColumn("list", "string", "The list, by the name of its TypeScript type."),
    addedColumn("code", "string", "The code, as in the other tables."),
    addedColumn("position", "integer", "Position in the list, from 1."),
    addedColumn("label_en", "string", "Short label, English."),
    addedColumn("label_fr", "string", "Short label, French."),
    addedColumn("definition_en", "string", "When the code applies, English."),
    addedColumn("definition_fr", "string", "When the code applies, French."),
    editionColumn,
  ],
  keyLength: 2,
};

/** The rows of {@link codesTable}. */
export function codeRows(version: string): readonly (readonly Cell[])[] {
  return publishedCodeLists().flatMap(({ list, codes }) =>
    codes.map(({ code, label, definition }, position) => [
      list,
      code,
      position + 1,
      label.en,
      label.fr,
      definition.en,
      definition.fr,
      `${editionColumn.prefix}${version}`,
    ]),
  );
}
