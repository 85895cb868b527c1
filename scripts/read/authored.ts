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

// The format of the YAML files follows from the schemas of the records: computed fields are absent, empty lists and unknown values
// may be left out, and dates are as precise as the sources give them. Other differences are listed here.

type Shape = Readonly<Record<string, z.ZodType>>;

/** Fields that are written differently from how they are published, by type. */
const differences: Readonly<Record<string, Shape>> = {
  Participant: {
    official: slug
      .nullable()
      .default(null)
      .meta({ description: "Id of the official; omitted for a person whom the sources do not name" }),
    role: oneOf(roleCodes),
    side: oneOf(sideCodes).optional().meta({ description: "Only for an unnamed person" }),
    office: z
      .union([slug, text])
      .nullable()
      .default(null)
      .meta({ description: "Id of an office of the official; for an unnamed person, the title of the office" }),
  },
  Source: {
    title: line.optional().meta({ description: "The title of the page" }),
    description: line.optional().meta({ description: "Our description, if the title of the page is not known" }),
    origin: slug
      .optional()
      .meta({ description: "The report that it repeats; omitted if it reports on its own authority" }),
  },
};

/** Lists that must not be empty. */
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

/** Where a record is written. */
export interface Placed {
  /** Path of the file from the root of the repository. */
  readonly file: string;
  /** Line in the file. */
  readonly line: number;
}

/** A participant as an editor writes it: an official, or an unnamed person with a side and the title of an office. */
export interface AuthoredParticipant extends Pick<Participant, "official" | "role"> {
  /** Only for an unnamed person. */
  readonly side?: Participant["side"] | undefined;
  /** Id of an office of the official; for an unnamed person, the title of the office. */
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
  /** Offices, without `seen`, which the build computes from the exchanges. */
  readonly offices: readonly Omit<Official["offices"][number], "seen">[];
}

/** A source as an editor writes it. */
export interface AuthoredSource extends Omit<Source, "title" | "titleIsOurs" | "origin">, Placed {
  /** The title of the page. */
  readonly title?: string | undefined;
  /** Our description, if the title of the page is not known. */
  readonly description?: string | undefined;
  /** The report that it repeats. */
  readonly origin?: string | undefined;
}

/** All authored data. */
export interface AuthoredDataset {
  /** Exchanges. */
  exchanges: readonly AuthoredReport[];
  /** Reports that are not counted as exchanges. */
  unconfirmed: readonly AuthoredUnconfirmed[];
  /** Officials. */
  officials: readonly AuthoredOfficial[];
  /** Places. */
  places: readonly (Place & Placed)[];
  /** Sources. */
  sources: readonly AuthoredSource[];
  /** Published figures about the exchanges. */
  claims: readonly (Claim & Placed)[];
  /** The edition in preparation. */
  edition: z.infer<typeof editionForm>;
}

/** The schema of an authored record of each kind. */
export const authoredForms = Object.fromEntries(
  Object.entries(kinds).map(([kind, schema]) => [kind, authoredForm(schema, kind)]),
) as unknown as { readonly [K in Kind]: z.ZodType<Omit<AuthoredDataset[K][number], keyof Placed>> };

/** Schema of a file in `data/exchanges/`: the exchanges of a month, and the sources first cited in it. */
export const monthForm = z.strictObject({
  exchanges: z.array(authoredForms.exchanges).min(1),
  sources: z.array(authoredForms.sources).min(1).optional(),
});

const month = z.string().refine(isYearMonth, "expected a month YYYY-MM");

/** Schema of `data/edition.yml`. */
export const editionForm = z.strictObject({
  released: isoDay,
  schemaVersion: z.int().positive(),
  coverage: z.strictObject({
    from: month,
    to: month,
    periods: z
      .array(z.strictObject({ from: month, to: month, searched: oneOf(searchDensityCodes) }))
      .min(1)
      .meta({ description: "The months from first to last without gaps, by how thoroughly they were searched" }),
  }),
});
