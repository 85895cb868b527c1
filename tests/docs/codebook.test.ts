import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { codesOf } from "../../scripts/docs/codes.ts";
import { codebookParts, datasetCodebook } from "../../scripts/docs/dataset-codebook.ts";
import { fieldsOf } from "../../scripts/docs/fields.ts";
import { readModel } from "../../scripts/docs/model.ts";
import { exchanges, officials } from "../../src/dataset.ts";
import * as forms from "../../src/forms.ts";

const root = join(import.meta.dirname, "../..");
const model = readModel(root);
const codebook = datasetCodebook(model);

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

/** The paths of the fields of a schema, and the allowed values of each, read from zod and not from JSON Schema. */
function pathsOf(schema: z.core.$ZodType, path = ""): readonly (readonly [string, readonly string[]])[] {
  const { innerType, element, shape, entries } = schema._zod.def as unknown as Definition;
  if (innerType !== undefined) return pathsOf(innerType, path);
  if (element !== undefined) return pathsOf(element, `${path}[]`);
  const own = path === "" ? [] : [[path, Object.values(entries ?? {})] as const];
  const inner = Object.entries(shape ?? {}).flatMap(([name, part]) =>
    pathsOf(part, path === "" ? name : `${path}.${name}`),
  );
  return [...own, ...inner];
}

function sectionOf(title: string): string {
  return codebook.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? "";
}

/** Parts that have the same fields wherever they are: the codebook tells of them once. */
const sharedFields = /\.(?:en|fr|earliest|latest)$/;

describe.each([
  ["Exchanges", forms.exchangeForm],
  ["Unconfirmed reports", forms.unconfirmedForm],
  ["Officials", forms.officialForm],
  ["Places", forms.placeForm],
  ["Sources", forms.sourceForm],
  ["Claims", forms.claimForm],
] as const)("the codebook of %s", (title, form) => {
  const paths = pathsOf(form);

  test("has every field of the schema", () => {
    expect(paths.length).toBeGreaterThan(4);
    const section = sectionOf(title);
    const missing = paths
      .map(([path]) => path)
      .filter((path) => !section.includes(`| \`${path}\` |`))
      .filter((path) => !sharedFields.test(path));
    expect(missing).toEqual([]);
  });

  test("has every allowed value, each with a meaning", () => {
    const codes = sectionOf("Codes");
    for (const code of paths.flatMap(([, values]) => values))
      expect(codes).toMatch(new RegExp(`^\\| \`${code}\` \\|.*\\w.*\\| \\d+ \\|$`, "m"));
  });
});

test("every field has a meaning, and the form of its value", () => {
  for (const { title, type, form, records } of codebookParts) {
    const owner = model.interfaces.get(type);
    expect(owner).toBeDefined();
    for (const field of owner === undefined ? [] : fieldsOf(form, owner, model, records)) {
      expect(field.meaning, `${title}: ${field.path}`).not.toBe("");
      expect(field.form, `${title}: ${field.path}`).not.toMatch(/^(?:list, each: )?$|undefined/);
      for (const { code, definition } of codesOf(field.type, field.codes, model)) {
        expect(definition, `${field.type}: ${code}`).toMatch(/\w.*\.$/);
      }
    }
  }
});

test("the codebook counts the records that have a field", () => {
  const ended = exchanges.filter(({ end }) => end !== null).length;
  expect(sectionOf("Exchanges")).toMatch(new RegExp(`^\\| \`end\` .*\\| ${ended} of ${exchanges.length} \\|$`, "m"));
  const spellings = officials.flatMap((official) => official.spellings);
  const ruled = spellings.filter(({ rule }) => rule !== null).length;
  expect(sectionOf("Officials")).toMatch(
    new RegExp(`^\\| \`spellings\\[\\]\\.rule\` .*\\| ${ruled} of ${spellings.length} \\|$`, "m"),
  );
});

test("the committed codebook is the present one", () => {
  expect(readFileSync(join(root, "docs/guides/codebook.md"), "utf8")).toBe(codebook);
});
