/**
 * The schemas of the records, as zod schemas and as JSON Schema, to check records from elsewhere.
 *
 * Needs zod 3.25 or 4, an optional peer dependency: `npm install zod`.
 *
 * @module dprk-russia-exchanges/schema
 */
import * as z from "zod/v4";
import type { Claim, Exchange, Official, Place, Source, Unconfirmed } from "./generated/records.ts";
import { deepFreeze } from "./lib/freeze.ts";
import { claim } from "./records/claim.ts";
import { exchange } from "./records/exchange.ts";
import { official } from "./records/official.ts";
import { place } from "./records/place.ts";
import { source } from "./records/source.ts";
import { unconfirmed } from "./records/unconfirmed.ts";

/**
 * A zod object whose parsed value is a record: `parse`, `safeParse`, `extend` and the rest are zod's own. An exchange is also checked as a
 * whole, so zod refuses `pick`, `omit` and `partial`; `exchangeSchema.shape` has the schema of each field.
 *
 * @typeParam Record - The record.
 */
export type RecordSchema<Record extends object> = z.ZodObject<
  { [Field in keyof Record]: z.ZodType<Record[Field]> },
  z.core.$strict
>;

/**
 * Schema of an {@link Exchange}, with the rules that no type can state: real days, bounds in order, an end on or after the start,
 * the EDTF string of the bounds. Unknown fields are rejected; `exchangeSchema.extend({ … })` adds your own.
 */
export const exchangeSchema: RecordSchema<Exchange> = exchange as never;

/** Schema of an {@link Unconfirmed} report, with the rules of an exchange. */
export const unconfirmedSchema: RecordSchema<Unconfirmed> = unconfirmed as never;

/** Schema of an {@link Official}. */
export const officialSchema: RecordSchema<Official> = official as never;

/** Schema of a {@link Place}. */
export const placeSchema: RecordSchema<Place> = place as never;

/** Schema of a {@link Source}. */
export const sourceSchema: RecordSchema<Source> = source as never;

/** Schema of a {@link Claim}. */
export const claimSchema: RecordSchema<Claim> = claim as never;

/**
 * Checks that a value is an exchange, and returns it typed and frozen.
 *
 * Its ids need not be in this edition, so records of another edition and your own records are accepted.
 *
 * @param value - Anything, such as parsed JSON. It is not changed.
 * @returns A frozen copy.
 * @throws {TypeError} When the value is not an exchange; the message lists the faults, and `cause` is the error of zod.
 *
 * @example
 * ```ts
 * import { exchanges } from "dprk-russia-exchanges";
 * import { parseExchange } from "dprk-russia-exchanges/schema";
 *
 * const copy = parseExchange(JSON.parse(JSON.stringify(exchanges[0])));
 * copy.host; //=> "KP"
 * ```
 */
export function parseExchange(value: unknown): Exchange {
  const result = exchangeSchema.safeParse(value);
  if (result.success) return deepFreeze(result.data as Exchange);
  throw new TypeError(
    `Cannot read an exchange: expected a value that exchangeSchema accepts\n${z.prettifyError(result.error).slice(0, 2000)}`,
    { cause: result.error },
  );
}

/** A JSON Schema document. */
export interface JsonSchema {
  /** Keywords of JSON Schema 2020-12. */
  readonly [keyword: string]: unknown;
}

/**
 * Schema of an `Exchange` as JSON Schema 2020-12, also valid for a request body in OpenAPI 3.1.
 *
 * JSON Schema cannot express the rules that compare dates; {@link parseExchange} checks them.
 *
 * @returns A new JSON Schema document.
 *
 * @example
 * ```ts
 * import { exchangeJsonSchema } from "dprk-russia-exchanges/schema";
 *
 * exchangeJsonSchema()["type"]; //=> "object"
 * ```
 */
export function exchangeJsonSchema(): JsonSchema {
  return z.toJSONSchema(exchangeSchema) as JsonSchema;
}
