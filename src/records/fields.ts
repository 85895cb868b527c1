import * as z from "zod/v4";
import { descriptions, field, record } from "./describe.ts";

/** One line of text. */
export const line = z
  .string()
  .regex(/^(?!.*[\ud800-\udfff])\S(?:.*\S)?$/u, "expected one line of text without white space around it");

/** The id of a record: lower-case words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens");

/** A reference to a record of a kind, by its id. */
export function idOf(type: string): z.ZodString {
  return slug.clone().register(descriptions, { type: `Loose<${type}>` });
}

/** A day of the Gregorian calendar in the years 0001 to 9999, so that JSON Schema and zod reject the same values. */
const dayPattern =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** A calendar day. */
export const isoDay = z
  .string()
  .regex(dayPattern, "expected a day YYYY-MM-DD in the years 0001 to 9999")
  .register(descriptions, { type: "Loose<IsoDay>", standard: "ISO 8601" });

/** A country by its code. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code")
  .register(descriptions, { standard: "ISO 3166-1 alpha-2" });

/** The version of an edition. */
export const editionVersion = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, "expected a version such as 1.0.0")
  .register(descriptions, { standard: "SemVer", cell: { prefix: "v" } });

/** A text in English and French. */
export const text = record("Text", "The same text in English and French.", {
  en: field(line, "British English."),
  fr: field(line, "French, with names spelled as in the French press."),
});

/** Whether the bounds of a range are in order. */
export function isInOrder({ earliest, latest }: { readonly earliest: string; readonly latest: string }): boolean {
  return earliest <= latest;
}

/** The error for a range whose bounds are out of order. */
export const orderExpected = "expected the earliest day to be on or before the latest";

/** The two bounds of a range of days. */
export const rangeFields = {
  earliest: field(isoDay, "First possible day, `YYYY-MM-DD`."),
  latest: field(isoDay, "Last possible day, `YYYY-MM-DD`; never before `earliest`."),
};

/** The range of possible days for one day. */
export const dayRange = record(
  "DayRange",
  'The range of possible days for one day: the uncertainty about a single day, never the length of a stay.\n\n"March 2024" is `{ earliest: "2024-03-01", latest: "2024-03-31" }`: some day in March. For a day that is known exactly, both bounds are the same.',
  rangeFields,
).refine(isInOrder, orderExpected);
