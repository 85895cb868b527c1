import type * as z from "zod/v4";
import { type CodeList, namesOf } from "../../src/records/codes/code-list.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { type Description, descriptions } from "../../src/records/describe.ts";
import { kinds } from "../../src/records/kinds.ts";

/** A field as described in the codebook. */
export interface Field {
  /** Path in the record, with `[]` after a list. */
  readonly path: string;
  /** What it means. */
  readonly meaning: string;
  /** What its value looks like. */
  readonly format: string;
  /** The standard that the value follows; empty if there is none. */
  readonly standard: string;
  /** The closed list of its values; `null` for other values. */
  readonly codes: CodeList | null;
  /** The values in the records, with lists flattened. */
  readonly values: readonly unknown[];
  /** How many parents there are. */
  readonly parents: number;
  /** In how many parents it is populated. */
  readonly populated: number;
}

/** Types that are described once instead of wherever they occur. */
export const sharedTypes: readonly string[] = ["Text", "DayRange"];

/** What an id refers to. */
const idNames: Readonly<Record<string, string>> = {
  "Loose<ExchangeId>": "an exchange",
  "Loose<UnconfirmedId>": "an unconfirmed report",
  "Loose<OfficialId>": "an official",
  "Loose<PlaceId>": "a place",
  "Loose<SourceId>": "a source",
  "Loose<ClaimId>": "a claim",
};

/** A schema without its nullable and list wrappers. */
interface Unwrapped {
  readonly schema: z.ZodType;
  readonly isList: boolean;
  readonly isNullable: boolean;
  readonly description: Description;
}

function unwrap(written: z.ZodType): Unwrapped {
  let schema = written;
  let [isList, isNullable] = [false, false];
  let description: Description = descriptions.get(schema) ?? {};
  for (;;) {
    if (schema.type === "nullable") {
      schema = (schema as z.ZodNullable<z.ZodType>).unwrap();
      isNullable = !isList;
    } else if (schema.type === "array") {
      schema = (schema as z.ZodArray<z.ZodType>).element;
      isList = true;
    } else return { schema, isList, isNullable, description };
    description = { ...descriptions.get(schema), ...description };
  }
}

/** The fields of an object by name. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return (schema as z.ZodObject).shape as Readonly<Record<string, z.ZodType>>;
}

function link(type: string): string {
  return `[${type}](#${type.toLowerCase()})`;
}

function expectationOf(schema: z.ZodType): string | undefined {
  const { issues } = schema.safeParse("\n").error ?? {};
  return issues?.map(({ message }) => /^expected (.+)$/.exec(message)?.[1]).find((text) => text !== undefined);
}

function valueFormat(schema: z.ZodType, { type = "" }: Description, codes: CodeList | null): string {
  const id = idNames[type];
  if (id !== undefined) return `id of ${id}`;
  if (codes !== null) return `code of ${link(type)}`;
  if (sharedTypes.includes(type)) return link(type);
  if (schema.type === "object") return "fields below";
  if (schema.type === "boolean") return "`true` or `false`";
  if (schema.type === "number") {
    const { minValue, maxValue, isInt } = schema as z.ZodNumber;
    return isInt ? `whole number from ${minValue}` : `number from ${minValue} to ${maxValue}`;
  }
  return expectationOf(schema) ?? "text";
}

function isPopulated(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Every field of a schema, including those of its parts, with the values in the records. */
export function fieldsOf(schema: z.ZodType, records: readonly unknown[], prefix = ""): readonly Field[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, written]) => {
    const { schema: value, isList, isNullable, description } = unwrap(written);
    const codes = codeLists.find(({ type }) => type === description.type) ?? null;
    const present = records.map((record) => (record as Readonly<Record<string, unknown>>)[name]).filter(isPopulated);
    const path = `${prefix}${name}${isList ? "[]" : ""}`;
    const format = `${isList ? "list, each: " : ""}${valueFormat(value, description, codes)}${isNullable ? ", or `null`" : ""}`;
    const field: Field = {
      path,
      meaning: written.meta()?.description ?? "",
      format,
      standard: description.standard ?? "",
      codes,
      values: present.flat(),
      parents: records.length,
      populated: present.length,
    };
    const isDescribedHere = value.type !== "object" || sharedTypes.includes(description.type ?? "");
    return isDescribedHere ? [field] : [field, ...fieldsOf(value, present.flat(), `${path}.`)];
  });
}

/** The schema of a type that is described once. */
export function sharedSchema(type: string): z.ZodType {
  const search = (schema: z.ZodType): z.ZodType | undefined => {
    const { schema: value, description } = unwrap(schema);
    if (value.type !== "object") return undefined;
    if (description.type === type) return value;
    return Object.values(shapeOf(value))
      .map(search)
      .find((found) => found !== undefined);
  };
  const found = Object.values(kinds)
    .map(search)
    .find((schema) => schema !== undefined);
  if (found === undefined) throw new Error(`Cannot describe ${type}: expected a record with a field of that type`);
  return found;
}

/** How often each code of a list is used in some fields. */
export function usesOf(list: CodeList, fields: readonly Field[]): ReadonlyMap<string, number> {
  const used = fields.filter(({ codes }) => codes === list).flatMap(({ values }) => values);
  return new Map(namesOf(list).map((code) => [code, used.filter((value) => value === code).length]));
}
