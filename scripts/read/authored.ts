import * as z from "zod/v4";
import type {
  Claim,
  Exchange,
  Official,
  Participant,
  Place,
  Source,
  Text,
  Unconfirmed,
} from "../../src/generated/records.ts";
import { isYearMonth } from "../../src/lib/calendar.ts";
import { oneOf } from "../../src/records/codes/code-list.ts";
import { roleCodes } from "../../src/records/codes/roles.ts";
import { searchDensityCodes } from "../../src/records/codes/search-densities.ts";
import { sideCodes } from "../../src/records/codes/sides.ts";
import { descriptions } from "../../src/records/describe.ts";
import { isoDay, line, slug, text } from "../../src/records/fields.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { days, start } from "./days.ts";

// What an editor writes follows from the description of a record: without what the build computes, with empty lists and unknown
// values left out, days as short as the sources give them. Where it differs otherwise, it is written here.

type Shape = Readonly<Record<string, z.ZodType>>;

/** Where a record is written otherwise than it is published, by type. */
const differences: Readonly<Record<string, Shape>> = {
  Participant: {
    official: slug
      .nullable()
      .default(null)
      .meta({ description: "Id of the official; left out for a person whom the sources do not name" }),
    role: oneOf(roleCodes),
    side: oneOf(sideCodes).optional().meta({ description: "Only for a person without a name" }),
    office: z
      .union([slug, text])
      .nullable()
      .default(null)
      .meta({ description: "Id of an office of the official; the title itself for a person without a name" }),
  },
  Source: {
    title: line.optional().meta({ description: "The title that the page bears" }),
    description: line.optional().meta({ description: "Our description, when the page's own title is not known" }),
    origin: slug
      .optional()
      .meta({ description: "The report that it repeats; left out when it reports on its own authority" }),
  },
};

/** Lists that an editor never leaves empty. */
const filled = ["topics", "evidence", "supports", "spellings", "hosts", "channels"];

function authoredForm(schema: z.ZodType, name: string): z.ZodType {
  const { type = "" } = descriptions.get(schema) ?? {};
  const description = schema.meta()?.description ?? "";
  if (type === "DayRange") return days;
  if (type === "StartRange") return start;
  switch (schema.type) {
    case "nullable":
      return z
        .nullable(authoredForm((schema as z.ZodNullable<z.ZodType>).unwrap(), name))
        .default(null)
        .meta({ description });
    case "array": {
      const list = z.array(authoredForm((schema as z.ZodArray<z.ZodType>).element, name));
      return (filled.includes(name) ? list.min(1) : list.default([])).meta({ description });
    }
    case "object":
      return z.strictObject({ ...shapeOf((schema as z.ZodObject).shape as Shape), ...differences[type] });
    default:
      return schema;
  }
}

function shapeOf(shape: Shape): Shape {
  const written = Object.entries(shape).filter(([, schema]) => !descriptions.get(schema)?.computed);
  return Object.fromEntries(written.map(([name, schema]) => [name, authoredForm(schema, name)]));
}

/** Where a record stands. */
export interface Placed {
  /** File, from the top of the repository. */
  readonly file: string;
  /** Line in the file. */
  readonly line: number;
}

/** A participant as an editor writes it: an official, or somebody without a name who has a side and a titled office. */
export interface AuthoredParticipant extends Pick<Participant, "official" | "role"> {
  /** Only for a person without a name. */
  readonly side?: Participant["side"] | undefined;
  /** Id of an office of the official; the title itself for a person without a name. */
  readonly office: string | Text | null;
}

type Computed = "date" | "addedIn" | "revisedIn";

/** An exchange or an unconfirmed report as an editor writes it. */
export interface AuthoredReport extends Omit<Exchange, Computed | "participants">, Placed {
  /** Who took part. */
  readonly participants: readonly AuthoredParticipant[];
}

/** An unconfirmed report as an editor writes it. */
export interface AuthoredUnconfirmed extends AuthoredReport, Pick<Unconfirmed, "reason"> {}

/** An official as an editor writes it. */
export interface AuthoredOfficial extends Omit<Official, "name" | "offices">, Placed {
  /** Offices, without what the exchanges say of them. */
  readonly offices: readonly Omit<Official["offices"][number], "seen">[];
}

/** A source as an editor writes it. */
export interface AuthoredSource extends Omit<Source, "title" | "titleIsOurs" | "origin">, Placed {
  /** The title that the page bears. */
  readonly title?: string | undefined;
  /** Our description, when the page's own title is not known. */
  readonly description?: string | undefined;
  /** The report that it repeats. */
  readonly origin?: string | undefined;
}

/** All that the editors wrote. */
export interface AuthoredDataset {
  /** Exchanges. */
  exchanges: readonly AuthoredReport[];
  /** Reports that are not counted. */
  unconfirmed: readonly AuthoredUnconfirmed[];
  /** Officials. */
  officials: readonly AuthoredOfficial[];
  /** Places. */
  places: readonly (Place & Placed)[];
  /** Sources. */
  sources: readonly AuthoredSource[];
  /** Published figures. */
  claims: readonly (Claim & Placed)[];
  /** The edition to be. */
  edition: z.infer<typeof editionForm>;
}

/** What an editor writes of a record of each kind. */
export const authoredForms = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [kind, authoredForm(schema, kind)]),
) as unknown as { readonly [K in Kind]: z.ZodType<Omit<AuthoredDataset[K][number], keyof Placed>> };

/** A file of `data/exchanges/`: the exchanges of a month and the sources that it is the first to cite. */
export const monthForm = z.strictObject({
  exchanges: z.array(authoredForms.exchanges).min(1),
  sources: z.array(authoredForms.sources).min(1).optional(),
});

const month = z.string().refine(isYearMonth, "expected a month YYYY-MM");

/** `data/edition.yml`. */
export const editionForm = z.strictObject({
  released: isoDay,
  schemaVersion: z.int().positive(),
  coverage: z.strictObject({
    from: month,
    to: month,
    periods: z
      .array(z.strictObject({ from: month, to: month, searched: oneOf(searchDensityCodes) }))
      .min(1)
      .meta({ description: "The months from first to last without a gap, by how densely they were searched" }),
  }),
});
