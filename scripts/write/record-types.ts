import type * as z from "zod/v4";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { descriptions } from "../../src/records/describe.ts";
import { kinds } from "../../src/records/kinds.ts";
import { commentOf } from "./comment.ts";

type Shape = Readonly<Record<string, z.ZodType>>;

/** The module that declares a type other than a record. */
function homeOf(type: string): string {
  if (codeLists.some((list) => list.type === type)) return "./codes.ts";
  if (type === "Loose") return "../lib/loose.ts";
  return type.endsWith("Id") ? "./ids.ts" : "../lib/calendar.ts";
}

function shapeOf(type: string | undefined): Shape {
  return Object.values(kinds).find((kind) => descriptions.get(kind)?.type === type)?.shape ?? {};
}

/** The module of the record types: one interface per object, made from the schemas and the descriptions of their fields. */
export function recordTypes(): string {
  const interfaces = new Map<string, string>();
  const imports = new Map<string, string>();

  function nameOf(type: string): string {
    for (const name of type.match(/\w+/g) ?? []) imports.set(name, homeOf(name));
    return type;
  }

  function interfaceOf({ shape }: z.ZodObject, { type = "", meaning = "", extends: parent }: Described): string {
    const inherited = shapeOf(parent);
    const fields = Object.entries<z.ZodType>(shape as Shape)
      .filter(([name, schema]) => inherited[name] !== schema)
      .map(([name, schema]) => {
        const { description = "" } = schema.meta() ?? {};
        return `${commentOf(description, "  ")}  readonly ${name}: ${typeOf(schema)};\n`;
      });
    const heritage = parent === undefined ? "" : ` extends ${parent}`;
    return `${commentOf(meaning, "")}export interface ${type}${heritage} {\n${fields.join("")}}\n`;
  }

  function typeOf(schema: z.ZodType): string {
    const described = descriptions.get(schema) ?? {};
    switch (schema.type) {
      case "nullable":
        return `${typeOf((schema as z.ZodNullable<z.ZodType>).unwrap())} | null`;
      case "array": {
        const entry = typeOf((schema as z.ZodArray<z.ZodType>).element);
        return `readonly ${entry.includes(" ") ? `(${entry})` : entry}[]`;
      }
      case "object": {
        const { type = "" } = described;
        if (!interfaces.has(type)) interfaces.set(type, interfaceOf(schema as z.ZodObject, described));
        return type;
      }
      default:
        return described.type === undefined ? schema.type : nameOf(described.type);
    }
  }

  for (const kind of Object.values(kinds)) typeOf(kind);
  const files = new Map<string, string[]>();
  for (const [name, file] of [...imports].sort()) files.set(file, [...(files.get(file) ?? []), name]);
  const lines = [...files].map(([file, names]) => `import type { ${names.join(", ")} } from "${file}";\n`);
  return [lines.join(""), ...interfaces.values()].join("\n");
}

type Described = NonNullable<ReturnType<typeof descriptions.get>>;
