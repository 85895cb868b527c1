/**
 * The form of the records as zod schemas and as JSON Schema, to check records that come from outside.
 *
 * Needs zod 4, which is an optional peer dependency of the package.
 *
 * @module dprk-russia-exchanges/schema
 */
import { z } from "zod";
import { claimForm, exchangeForm, officialForm, placeForm, sourceForm, unconfirmedForm } from "./forms.ts";
import type { Claim } from "./model/claim.ts";
import type { Exchange, Unconfirmed } from "./model/exchange.ts";
import type { Official } from "./model/official.ts";
import type { Place } from "./model/place.ts";
import type { Source } from "./model/source.ts";
import type { Unregistered } from "./model/unregistered.ts";

/**
 * Form of an {@link Exchange}, with the rules that no type can tell: real days, bounds in order, a start within one month, the
 * EDTF string of the bounds.
 */
export const exchangeSchema: z.ZodType<Unregistered<Exchange>> = exchangeForm;

/** Form of an {@link Unconfirmed} report, with the rules of an exchange. */
export const unconfirmedSchema: z.ZodType<Unregistered<Unconfirmed>> = unconfirmedForm;

/** Form of an {@link Official}. */
export const officialSchema: z.ZodType<Unregistered<Official>> = officialForm;

/** Form of a {@link Place}. */
export const placeSchema: z.ZodType<Unregistered<Place>> = placeForm;

/** Form of a {@link Source}. */
export const sourceSchema: z.ZodType<Unregistered<Source>> = sourceForm;

/** Form of a {@link Claim}. */
export const claimSchema: z.ZodType<Unregistered<Claim>> = claimForm;

/**
 * Checks that a value has the form of an exchange, and gives it typed and frozen.
 *
 * Its ids need not be those of this edition, so records of another edition and records of your own pass.
 *
 * @param value - Anything, such as parsed JSON.
 * @returns The same record, with fields that the form does not have left out.
 * @throws {TypeError} When the form is not met; the message has a line for every fault, and `cause` is the error of zod.
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
export function parseExchange(value: unknown): Unregistered<Exchange> {
  const result = exchangeSchema.safeParse(value);
  if (result.success) return result.data;
  throw new TypeError(
    `Cannot read an exchange: expected the form of exchangeSchema\n${z.prettifyError(result.error)}`,
    {
      cause: result.error,
    },
  );
}

/**
 * Form of an `Exchange` as JSON Schema 2020-12.
 *
 * @returns A new JSON Schema document.
 *
 * @example
 * ```ts
 * import { exchangeJsonSchema } from "dprk-russia-exchanges/schema";
 *
 * exchangeJsonSchema().type; //=> "object"
 * ```
 */
export function exchangeJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(exchangeSchema);
}
