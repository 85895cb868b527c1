import * as z from "zod/v4";

/** What a schema does not check about a field or a type. */
export interface Description {
  /** Name of the TypeScript type. */
  readonly type?: string;
  /** What the type stands for, when the description of a field of that type says what the field means. */
  readonly meaning?: string;
  /** The interface that it extends. */
  readonly extends?: string;
  /** The standard that the value follows. */
  readonly standard?: string;
  /** `false` for citations, prose and fields derived from others: changing one does not correct a fact. */
  readonly fact?: false;
  /** Whether the build computes it; editors never write it. */
  readonly computed?: true;
  /** The schema version that introduced it, if not the first. */
  readonly since?: number;
  /**
   * The fields that identify an entry of a list from one edition to the next: the first that has a value or, where that is not unique,
   * all of them joined.
   */
  readonly key?: readonly string[];
  /** How a table writes a text that a spreadsheet would read as a date or a formula: its prefix and the name of its column. */
  readonly cell?: { readonly prefix: string; readonly column?: string };
}

/** The descriptions of all fields and types. */
export const descriptions = /* @__PURE__ */ z.registry<Description>();

/**
 * Adds a meaning to the schema of a field, with the rest of its description.
 *
 * @param schema - Schema of the field.
 * @param meaning - Meaning, format and unit, in one or two sentences.
 * @param more - Standard, whether it is a fact, and so on.
 * @returns The schema with its description.
 */
export function field<Schema extends z.ZodType>(schema: Schema, meaning: string, more: Description = {}): Schema {
  const described = schema.meta({ description: meaning });
  descriptions.add(described, { ...descriptions.get(schema), ...more });
  return described;
}

/** The schema of an object that is a type of its own, with its name and meaning. */
export function record<Shape extends z.ZodRawShape>(
  type: string,
  meaning: string,
  shape: Shape,
  more: Description = {},
): z.ZodObject<Shape, z.core.$strict> {
  return z
    .strictObject(shape)
    .meta({ title: type, description: meaning })
    .register(descriptions, { type, meaning, ...more });
}
