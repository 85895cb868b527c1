import { exchanges, officials } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import type * as z from "zod/v4";
import { codebook, codebookFields } from "../../docs/reference/codebook.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { kinds } from "../../src/records/kinds.ts";

const text = codebook();

interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/** The paths of the fields of a schema, read from zod's own definition. */
function pathsOf(schema: z.core.$ZodType, path = ""): readonly string[] {
  const { innerType, element, shape } = schema._zod.def as unknown as Definition;
  if (innerType !== undefined) return pathsOf(innerType, path);
  if (element !== undefined) return pathsOf(element, `${path}[]`);
  const inner = Object.entries(shape ?? {}).flatMap(([name, part]) =>
    pathsOf(part, path === "" ? name : `${path}.${name}`),
  );
  return path === "" ? inner : [path, ...inner];
}

function sectionOf(title: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? "";
}

/** Parts with the same fields wherever they occur, which the codebook describes once. */
const sharedFields = /\.(?:en|fr|earliest|latest)$/;

test.each([
  ["Exchanges", kinds.exchanges],
  ["Unconfirmed reports", kinds.unconfirmed],
  ["Officials", kinds.officials],
  ["Places", kinds.places],
  ["Sources", kinds.sources],
  ["Claims", kinds.claims],
] as const)("the codebook of %s has every field of the schema", (title, schema) => {
  const paths = pathsOf(schema);
  expect(paths.length).toBeGreaterThan(4);
  const section = sectionOf(title);
  const missing = paths.filter((path) => !section.includes(`| \`${path}\` |`) && !sharedFields.test(path));
  expect(missing).toEqual([]);
});

test("the codebook describes the shared types once", () => {
  for (const type of ["Text", "DayRange"]) expect(text.match(new RegExp(`^### ${type}$`, "gm"))).toHaveLength(1);
  expect(sectionOf("Shared types")).toContain("| `earliest` |");
});

describe.each(codeLists)("the codebook of the codes $type", ({ type, codes }) => {
  test("has every code with label and definition in both languages", () => {
    const section = sectionOf("Codes")
      .split(/^### /m)
      .find((part) => part.startsWith(`${type}\n`));
    for (const [code, { label, definition }] of Object.entries(codes)) {
      const row = section?.split("\n").find((line) => line.startsWith(`| \`${code}\` |`));
      for (const cell of [label.en, label.fr, definition.en, definition.fr]) expect(row).toContain(cell);
    }
  });
});

test("every field has a meaning and a format", () => {
  const fields = [...codebookFields()].flatMap(([kind, list]) => list.map((field) => ({ kind, ...field })));
  expect(fields.length).toBeGreaterThan(60);
  for (const { kind, path, meaning, format } of fields) {
    expect(meaning, `${kind}: ${path}`).toMatch(/\w.*\.$/s);
    expect(format, `${kind}: ${path}`).not.toMatch(/^(?:list, each: )?$|undefined/);
  }
});

test("the codebook counts the records in which a field is populated", () => {
  const ended = exchanges.filter(({ end }) => end !== null).length;
  expect(sectionOf("Exchanges")).toMatch(new RegExp(`^\\| \`end\` .*\\| ${ended} of ${exchanges.length} \\|$`, "m"));
  const spellings = officials.flatMap((official) => official.spellings);
  const ruled = spellings.filter(({ rule }) => rule !== null).length;
  expect(sectionOf("Officials")).toMatch(
    new RegExp(`^\\| \`spellings\\[\\]\\.rule\` .*\\| ${ruled} of ${spellings.length} \\|$`, "m"),
  );
});
