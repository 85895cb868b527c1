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
} from "../../src/form-codes.ts";
import { channels, ranks, sides } from "../../src/model/codes.ts";
import { isIsoDay, isYearMonth, lastDayOf } from "../../src/model/dates.ts";
import type { DayRange, IsoDay } from "../../src/model/day.ts";
import { evidenceFields } from "../../src/model/exchange.ts";
import { topics } from "../../src/model/topics.ts";

// What an editor writes: one fact in one place, empty lists left out, days as short as the sources give them.

/** The days that an authored day stands for: `2024-03-26`, `2024-03` (some day of March) or `2024-03-21..2024-03-31`. */
export function readDays(text: string): DayRange | undefined {
  if (isYearMonth(text)) return { earliest: `${text}-01` as IsoDay, latest: lastDayOf(text) };
  const [earliest, latest = earliest, ...rest] = text.split("..");
  if (!isIsoDay(earliest) || !isIsoDay(latest) || latest < earliest || rest.length > 0) return undefined;
  return { earliest, latest };
}

const days = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2}(?:\.\.\d{4}-\d{2}-\d{2})?)?$/)
  .transform((text, context): DayRange => {
    const range = readDays(text);
    if (range !== undefined) return range;
    context.addIssue("expected a day 2024-03-26, a month 2024-03, or two days in order 2024-03-21..2024-03-31");
    return z.NEVER;
  })
  .meta({
    description: "A day 2024-03-26, some day of a month 2024-03, or one of several days 2024-03-21..2024-03-31",
  });

function codesOf<Code extends string>(list: Readonly<Record<Code, { readonly definition: string }>>) {
  return z.enum(Object.keys(list) as [Code, ...Code[]]).meta({
    description: Object.entries<{ readonly definition: string }>(list)
      .map(([code, { definition }]) => `${code}: ${definition}`)
      .join("\n"),
  });
}

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens");
const line = z.string().regex(/^.+$/u, "expected one line of text");
const text = z.strictObject({ en: line, fr: line });
const evidenceField = z.enum(evidenceFields);
const isoDay = z
  .string()
  .refine(isIsoDay, "expected a day YYYY-MM-DD")
  .transform((day) => day as IsoDay);
const country = z.string().regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code");

const participant = z.strictObject({
  official: id
    .optional()
    .meta({ description: "Id of the official; left out for a person whom the sources do not name" }),
  role,
  side: codesOf(sides).optional().meta({ description: "Only for a person without a name" }),
  office: z
    .union([id, text])
    .optional()
    .meta({ description: "Id of an office of the official; the title itself for a person without a name" }),
});

const recordShape = {
  id,
  start: days,
  end: days.optional(),
  host: country,
  places: z.array(id).default([]),
  channel: codesOf(channels),
  rank: codesOf(ranks),
  topics: z.array(codesOf(topics)).nonempty(),
  participants: z.array(participant).default([]),
  summary: text,
  outcomes: z.array(text).default([]),
  plans: z
    .array(
      z.strictObject({
        text,
        officials: z.array(id).default([]),
        source: id,
        result: planResult,
      }),
    )
    .default([]),
  evidence: z.array(z.strictObject({ source: id, supports: z.array(evidenceField).nonempty() })).nonempty(),
  conflicts: z.array(z.strictObject({ field: evidenceField, value: line, source: id, resolution: text })).default([]),
  reportedItems: z
    .array(z.strictObject({ source: id, item: z.string().regex(/^\d{4}-\d{2}\/\d+$/, "expected YYYY-MM/N") }))
    .default([]),
  related: z.array(id).default([]).meta({ description: "Written on one side; the build adds the other" }),
};

const exchange = z.strictObject(recordShape);

const unconfirmed = z.strictObject({
  ...recordShape,
  reason: unconfirmedReason,
});

const official = z.strictObject({
  id,
  side: codesOf(sides),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  spellings: z
    .array(
      z.strictObject({
        form: line,
        language: nameLanguage,
        kind: spellingKind,
        source: id.optional(),
        rule: romanisationRule.optional(),
      }),
    )
    .nonempty(),
  offices: z
    .array(z.strictObject({ id, title: text, start: days.optional(), end: days.optional(), source: id }))
    .default([]),
});

const place = z.strictObject({
  id,
  name: text,
  country,
  subdivision: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional(),
  coordinates: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
});

const source = z.strictObject({
  id,
  url: z.url().optional(),
  publisher: line,
  kind: sourceKind,
  title: line.optional().meta({ description: "The title that the page bears" }),
  description: line.optional().meta({ description: "Our description, when the page's own title is not known" }),
  language: z.string().regex(/^[a-z]{2,3}$/),
  published: days.optional(),
  origin: id
    .optional()
    .meta({ description: "The report that it repeats; left out when it reports on its own authority" }),
});

const claim = z.strictObject({
  id,
  claimant: text,
  value: z.int().nonnegative(),
  comparison: claimComparison,
  definition: text,
  scope: z
    .strictObject({
      from: isoDay,
      to: isoDay,
      hosts: z.array(country).nonempty().optional(),
      lowestRank: codesOf(ranks).optional(),
      channels: z.array(codesOf(channels)).nonempty().optional(),
      topics: z.array(codesOf(topics)).nonempty().optional(),
      head: id.optional(),
    })
    .optional(),
  reading: text,
  source: id,
});

const month = z.string().refine(isYearMonth, "expected a month YYYY-MM");
const edition = z.strictObject({
  released: isoDay,
  schemaVersion: z.int().positive(),
  coverage: z.strictObject({
    from: month,
    to: month,
    periods: z
      .array(z.strictObject({ from: month, to: month, searched: z.enum(["full", "thin", "none"]) }))
      .nonempty()
      .meta({ description: "The months from first to last without a gap, by how densely they were searched" }),
  }),
});

/** The form of a record of each kind, by the name of the file that holds it. */
export const authoredSchemas = {
  exchanges: exchange,
  unconfirmed,
  officials: official,
  places: place,
  sources: source,
  claims: claim,
};

/** The form of a file of `data/exchanges/`: the exchanges of a month and the sources that it is the first to cite. */
export const monthSchema = z.strictObject({
  exchanges: z.array(exchange).nonempty(),
  sources: z.array(source).nonempty().optional(),
});

/** The form of `data/edition.yml`. */
export const editionSchema = edition;

/** A record and the file in which it stands. */
export type InFile<Record> = Record & { file: string };

/** A kind of record. */
export type Kind = keyof typeof authoredSchemas;

/** A record of a kind as an editor wrote it, with the file in which it stands. */
export type Authored<K extends Kind> = InFile<z.infer<(typeof authoredSchemas)[K]>>;

/** All that the editors wrote. */
export type AuthoredDataset = { -readonly [K in Kind]: Authored<K>[] } & { edition: z.infer<typeof edition> };
