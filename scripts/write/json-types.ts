import type { Kind } from "../../src/records/kinds.ts";

const typeOfKind: Readonly<Record<Kind, string>> = {
  exchanges: "Exchange",
  unconfirmed: "Unconfirmed",
  officials: "Official",
  places: "Place",
  sources: "Source",
  claims: "Claim",
};

const codeTypes = `interface Text { readonly en: string; readonly fr: string }
interface Code { readonly code: string; readonly label: Text; readonly definition: Text }
interface CodeList { readonly list: string; readonly meaning: string; readonly codes: readonly Code[] }
`;

function typeOf(file: string): { readonly before: string; readonly type: string } {
  if (file in typeOfKind) {
    const type = typeOfKind[file as Kind];
    return { before: `import type { ${type} } from "../../helpers.js";\n`, type: `readonly ${type}[]` };
  }
  if (file === "meta") return { before: 'import type { Meta } from "../../meta.js";\n', type: "Meta" };
  if (file === "codes") return { before: codeTypes, type: "readonly CodeList[]" };
  return { before: "", type: "{ readonly [keyword: string]: unknown }" };
}

/** The files with declarations; `schema` is for all JSON Schemas. */
const typedFiles = [...Object.keys(typeOfKind), "meta", "codes", "datapackage", "schema"];

/** The declarations of the JSON files, for `import` and for `require`; `exports` in `package.json` refers to them. */
export function jsonTypes(): readonly (readonly [string, string])[] {
  return typedFiles.flatMap((file): [string, string][] => {
    const { before, type } = typeOf(file);
    return [
      [`types/${file}.d.ts`, `${before}declare const data: ${type};\nexport default data;\n`],
      [`types/${file}.d.cts`, `${before.replaceAll('.js"', '.cjs"')}declare const data: ${type};\nexport = data;\n`],
    ];
  });
}
