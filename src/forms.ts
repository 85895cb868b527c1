import { z } from "zod";
import {
  claimComparison,
  nameLanguage,
  planResult,
  role,
  romanisationRule,
  sourceKind,
  spellingKind,
  unconfirmedReason,
} from "./form-codes.ts";
import { channels, ranks, sides } from "./model/codes.ts";
import { isIsoDay, monthOf, toEdtf } from "./model/dates.ts";
import type { IsoDay } from "./model/day.ts";
import { type Exchange, evidenceFields } from "./model/exchange.ts";
import { topics } from "./model/topics.ts";

function codesOf<Code extends string>(list: Readonly<Record<Code, unknown>>) {
  return z.enum(Object.keys(list) as [Code, ...Code[]]);
}

// zod checks the calendar but gives the type `string`.
const isoDay = z.iso
  .date({ abort: true })
  .refine(isIsoDay, { abort: true, error: "expected a day of the years 0001 to 9999" }) as unknown as z.ZodType<
  IsoDay,
  IsoDay
>;
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens");
const line = z.string().regex(/^\S(?:.*\S)?$/u, "expected one line of text without white space around it");
const country = z.string().regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code");
const edition = z.string().regex(/^\d+\.\d+\.\d+$/, "expected a version such as 1.0.0");
const reportedItem = z.templateLiteral([z.number(), "-", z.number(), "/", z.number()]);

const text = z.object({ en: line, fr: line }).readonly();

const dayRange = z
  .object({ earliest: isoDay, latest: isoDay })
  .readonly()
  .refine((range) => range.earliest <= range.latest, "expected the earliest day not after the latest");

const evidenceField = z.enum(evidenceFields);

const participant = z
  .object({ official: slug.nullable(), side: codesOf(sides), role, office: text.nullable() })
  .readonly();

const evidence = z.object({ source: slug, supports: z.array(evidenceField).readonly() }).readonly();

const conflict = z.object({ field: evidenceField, value: line, source: slug, resolution: text }).readonly();

const plan = z
  .object({
    text,
    officials: z.array(slug).readonly(),
    source: slug,
    result: planResult,
  })
  .readonly();

const recordFields = {
  id: slug,
  start: dayRange.refine(
    ({ earliest, latest }) => monthOf(earliest) === monthOf(latest),
    "expected both bounds of the start in one month",
  ),
  end: dayRange.nullable(),
  date: line,
  host: country,
  places: z.array(slug).readonly(),
  channel: codesOf(channels),
  rank: codesOf(ranks),
  topics: z.array(codesOf(topics)).readonly(),
  participants: z.array(participant).readonly(),
  summary: text,
  outcomes: z.array(text).readonly(),
  plans: z.array(plan).readonly(),
  evidence: z.array(evidence).readonly(),
  conflicts: z.array(conflict).readonly(),
  reportedItems: z.array(z.object({ source: slug, item: reportedItem }).readonly()).readonly(),
  related: z.array(slug).readonly(),
  addedIn: edition,
  revisedIn: edition.nullable(),
};

type Dates = Pick<Exchange, "start" | "end" | "date">;

function hasOneDate({ start, end, date }: Dates): boolean {
  return date === toEdtf(start, end);
}

function endsInTime({ start, end }: Dates): boolean {
  return end === null || (start.earliest <= end.earliest && start.latest <= end.latest);
}

function dated<Schema extends z.ZodType<Dates>>(schema: Schema): Schema {
  return schema
    .refine(hasOneDate, { path: ["date"], error: "expected the EDTF string of start and end" })
    .refine(endsInTime, { path: ["end"], error: "expected an end not before the start" });
}

/** Form of an exchange, with the exact type that zod infers. */
export const exchangeForm = dated(z.object(recordFields).readonly());

/** Form of an unconfirmed report, with the exact type that zod infers. */
export const unconfirmedForm = dated(z.object({ ...recordFields, reason: unconfirmedReason }).readonly());

const spelling = z
  .object({
    form: line,
    language: nameLanguage,
    kind: spellingKind,
    source: slug.nullable(),
    rule: romanisationRule.nullable(),
  })
  .readonly();

const office = z
  .object({
    id: slug,
    title: text,
    start: dayRange.nullable(),
    end: dayRange.nullable(),
    seen: dayRange.nullable(),
    source: slug,
  })
  .readonly();

/** Form of an official, with the exact type that zod infers. */
export const officialForm = z
  .object({
    id: slug,
    side: codesOf(sides),
    name: z.object({ en: line, fr: line.nullable(), ru: line.nullable(), ko: line.nullable() }).readonly(),
    spellings: z.array(spelling).readonly(),
    offices: z.array(office).readonly(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, "expected a Wikidata item such as Q32024")
      .nullable(),
  })
  .readonly();

/** Form of a place, with the exact type that zod infers. */
export const placeForm = z
  .object({
    id: slug,
    name: text,
    country,
    subdivision: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "expected an ISO 3166-2 code")
      .nullable(),
    coordinates: z
      .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .readonly(),
  })
  .readonly();

/** Form of a source, with the exact type that zod infers. */
export const sourceForm = z
  .object({
    id: slug,
    url: z.url().nullable(),
    publisher: line,
    kind: sourceKind,
    title: line,
    titleIsOurs: z.boolean(),
    language: z.string().regex(/^[a-z]{2,3}$/, "expected a BCP 47 language"),
    published: dayRange.nullable(),
    origin: slug,
  })
  .readonly();

const claimScope = z
  .object({
    from: isoDay,
    to: isoDay,
    hosts: z.array(country).readonly().nullable(),
    lowestRank: codesOf(ranks).nullable(),
    channels: z.array(codesOf(channels)).readonly().nullable(),
    topics: z.array(codesOf(topics)).readonly().nullable(),
    head: slug.nullable(),
  })
  .readonly()
  .refine((scope) => scope.from <= scope.to, "expected the first day not after the last");

/** Form of a claim, with the exact type that zod infers. */
export const claimForm = z
  .object({
    id: slug,
    claimant: text,
    value: z.int().nonnegative(),
    comparison: claimComparison,
    definition: text,
    scope: claimScope.nullable(),
    reading: text,
    source: slug,
  })
  .readonly();
