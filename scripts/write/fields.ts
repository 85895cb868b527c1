import type * as z from "zod/v4";
import { type Description, descriptions } from "../../src/records/describe.ts";

/** A single value or list in a record, at any depth. */
export interface Field {
  /** Its path. */
  readonly path: readonly string[];
  /** Its schema. */
  readonly schema: z.ZodType;
  /** Whether it, or an object that contains it, can be `null`. */
  readonly isNullable: boolean;
  /** Its meaning, preceded by that of the objects that contain it. */
  readonly description: string;
  /** How tables show it, if its description says so. */
  readonly cell: Description["cell"];
}

/** A schema without `null`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema.type === "nullable" ? unwrap((schema as z.ZodNullable<z.ZodType>).unwrap()) : schema;
}

/** The schemas of the fields of an object. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return (unwrap(schema) as z.ZodObject).shape as Readonly<Record<string, z.ZodType>>;
}

/** The schema of the entries of a list. */
export function elementOf(schema: z.ZodType): z.ZodType {
  return (unwrap(schema) as z.ZodArray<z.ZodType>).element;
}

/** The name of the TypeScript type of a schema; empty if it has none. */
export function typeNameOf(schema: z.ZodType): string {
  return descriptions.get(unwrap(schema))?.type ?? "";
}

/** The single values and lists in an object, at any depth. */
export function fieldsOf(schema: z.ZodType, holder: Partial<Field> = {}): readonly Field[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, inner]) => {
    const own = inner.meta()?.description ?? "";
    const field: Field = {
      path: [...(holder.path ?? []), name],
      schema: inner,
      isNullable: holder.isNullable === true || inner.type === "nullable",
      description: holder.description === undefined ? own : `${holder.description} ${own}`,
      cell: holder.cell ?? descriptions.get(inner)?.cell ?? descriptions.get(unwrap(inner))?.cell,
    };
    return unwrap(inner).type === "object" ? fieldsOf(inner, field) : [field];
  });
}
