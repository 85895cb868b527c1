import * as z from "zod/v4";
import { descriptions } from "../../src/records/describe.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { authoredForms, editionForm, monthForm } from "../read/authored.ts";
import { codeTypes } from "./code-types.ts";
import { type Files, notice } from "./module.ts";
import { recordTypes } from "./record-types.ts";

/** The fields that are not facts or were added later, by path, with the schema version from which they are facts. */
function factsSince(): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const read = (schema: z.ZodType, path: string): void => {
    const { fact, since } = descriptions.get(schema) ?? {};
    // A schema version that will never be reached.
    if (fact === false) found[path] = 99;
    else if (since !== undefined) found[path] = since;
    const inner =
      schema.type === "nullable"
        ? (schema as z.ZodNullable<z.ZodType>).unwrap()
        : schema.type === "array"
          ? (schema as z.ZodArray<z.ZodType>).element
          : schema;
    if (inner !== schema) read(inner, path);
    if (fact === false || inner.type !== "object") return;
    for (const [name, part] of Object.entries<z.ZodType>((inner as z.ZodObject).shape as Record<string, z.ZodType>)) {
      read(part, `${path}.${name}`);
    }
  };
  for (const kind of ["exchanges", "officials", "places", "claims"] as const) read(kinds[kind], kind);
  return found;
}

/** The modules that depend only on the schemas of the records. */
export function describedModules(): Files {
  return new Map([
    ["src/generated/records.ts", notice + recordTypes()],
    ["src/generated/codes.ts", notice + codeTypes()],
    [
      "src/generated/facts.ts",
      `${notice}\nexport const factsSince: Readonly<Record<string, number>> = ${JSON.stringify(factsSince(), null, 2)};\n`,
    ],
  ]);
}

/** The schemas with which text editors check YAML as it is typed. */
export function editorSchemas(): Files {
  const print = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`;
  const ofKinds = (Object.keys(kinds) as readonly Kind[])
    .filter((kind) => kind !== "exchanges")
    .map((kind): [string, string] => [`data/schema/${kind}.schema.json`, print(z.array(authoredForms[kind]))]);
  return new Map([
    ...ofKinds,
    ["data/schema/month.schema.json", print(monthForm)],
    ["data/schema/edition.schema.json", print(editionForm)],
  ]);
}
