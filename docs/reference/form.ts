import { z } from "zod";

/** A part of a form: what JSON Schema says of it, and the rules that zod holds besides. */
export interface FormPart {
  /** JSON type. */
  readonly type?: string;
  /** JSON Schema format. */
  readonly format?: string;
  /** Regular expression. */
  readonly pattern?: string;
  /** Allowed values. */
  readonly enum?: readonly string[];
  /** Least number. */
  readonly minimum?: number;
  /** Greatest number. */
  readonly maximum?: number;
  /** What is expected, in words, of several rules joined by a semicolon. */
  readonly description?: string;
  /** Fields of an object. */
  readonly properties?: Readonly<Record<string, FormPart>>;
  /** Entries of a list. */
  readonly items?: FormPart;
  /** A value or `null`. */
  readonly anyOf?: readonly FormPart[];
}

interface Check {
  readonly _zod: { readonly def: { readonly error?: (issue: object) => unknown } };
}

/** What the checks of a form expect, in the words of their messages. */
function expectationsOf(schema: { readonly _zod: { readonly def: object } }): readonly string[] {
  const { checks = [] } = schema._zod.def as { readonly checks?: readonly Check[] };
  return checks
    .map((check) => check._zod.def.error?.({}))
    .filter((message) => typeof message === "string")
    .map((message) => message.replace(/^expected /, ""));
}

/** Reads a form with all that it expects. */
export function readForm(form: z.ZodType): FormPart {
  return z.toJSONSchema(form, {
    override: ({ zodSchema, jsonSchema }) => {
      const all = [jsonSchema.description, ...expectationsOf(zodSchema)].filter((text) => text !== undefined);
      if (all.length > 0) jsonSchema.description = all.join("; ");
    },
  }) as FormPart;
}

/** A part without what only says that it can be absent or a list. */
export interface Unwrapped {
  /** The value, or one entry of the list. */
  readonly part: FormPart;
  /** Whether it is a list. */
  readonly isList: boolean;
  /** Whether it can be `null`. */
  readonly isNullable: boolean;
}

/** Takes `null` and the list off a part. */
export function unwrap(part: FormPart): Unwrapped {
  const value = part.anyOf?.find(({ type }) => type !== "null");
  const { items } = value ?? part;
  return { part: items ?? value ?? part, isList: items !== undefined, isNullable: value !== undefined };
}
