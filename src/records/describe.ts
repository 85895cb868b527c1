import * as z from "zod/v4";

/** What is known of a field or a type beyond what its schema checks. */
export interface Description {
  /** Name of the TypeScript type. */
  readonly type?: string;
  /** What the type stands for, where a field says what it means in its own place. */
  readonly meaning?: string;
  /** The interface whose fields it also has. */
  readonly extends?: string;
  /** The standard that the value follows. */
  readonly standard?: string;
  /** `false` for citations, prose and what follows from other fields: correcting it is not a correction of a fact. */
  readonly fact?: false;
  /** Whether the build computes it, so that editors never write it. */
  readonly computed?: true;
  /** The schema version that introduced it, when it was not there from the beginning. */
  readonly since?: number;
  /** The fields that identify an entry of a list from one edition to the next; the first that has a value counts. */
  readonly key?: readonly string[];
  /** How a table shows a text that a spreadsheet would take for a date: what it begins with, and the name of its column. */
  readonly cell?: { readonly prefix: string; readonly column?: string };
}

/** What is known of every described field and type. */
export const descriptions = /* @__PURE__ */ z.registry<Description>();

/**
 * A field with its meaning, and what else is known of it.
 *
 * @param schema - What the field holds.
 * @param meaning - Meaning, form and unit, in one or two sentences.
 * @param more - Standard, whether it is a fact, and so on.
 */
export function field<Schema extends z.ZodType>(schema: Schema, meaning: string, more: Description = {}): Schema {
  const described = schema.meta({ description: meaning });
  descriptions.add(described, { ...descriptions.get(schema), ...more });
  return described;
}

/** An object that is a type of its own, with a title and what it stands for. */
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
