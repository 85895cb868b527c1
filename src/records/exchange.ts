import * as z from "zod/v4";
import { toEdtf } from "../lib/edtf.ts";
import { channelCodes } from "./codes/channels.ts";
import { oneOf } from "./codes/code-list.ts";
import { evidenceFieldCodes } from "./codes/evidence-fields.ts";
import { planResultCodes } from "./codes/plan-results.ts";
import { rankCodes } from "./codes/ranks.ts";
import { roleCodes } from "./codes/roles.ts";
import { sideCodes } from "./codes/sides.ts";
import { startBasisCodes } from "./codes/start-bases.ts";
import { topicCodes } from "./codes/topics.ts";
import { field, record } from "./describe.ts";
import {
  country,
  dayRange,
  editionVersion,
  idOf,
  isInOrder,
  isoDay,
  line,
  orderExpected,
  rangeFields,
  text,
} from "./fields.ts";

/** When a delegation arrived. */
const startRange = record("StartRange", "The range of possible arrival days, and what the first of them is based on.", {
  ...rangeFields,
  basis: field(
    oneOf(startBasisCodes),
    "What `earliest` is based on: a source, or a convention when no source gives a lower bound.",
    { since: 2 },
  ),
}).refine(isInOrder, orderExpected);

const participant = record("Participant", "A person who took part, as reported after the event.", {
  official: field(
    z.nullable(idOf("OfficialId")),
    "Who it was; `null` when the sources give the office but not the name.",
  ),
  side: field(oneOf(sideCodes), "The side that the person represented.", { standard: "ISO 3166-1 alpha-2" }),
  role: field(oneOf(roleCodes), "The person's role."),
  office: field(z.nullable(text), "The office held at the time; `null` when the sources do not say."),
});

const plan = record(
  "Plan",
  "Something that was announced in advance. Plans are never counted, and being named in one does not make a person a participant.",
  {
    text: field(text, "What was announced."),
    officials: field(z.array(idOf("OfficialId")), "The people whom the announcement names."),
    source: field(idOf("SourceId"), "The source that announces it."),
    result: field(oneOf(planResultCodes), "What the sources say about it afterwards."),
  },
);

const evidence = record("Evidence", "Which fields of a record one source supports.", {
  source: field(idOf("SourceId"), "The source."),
  supports: field(
    z.array(oneOf(evidenceFieldCodes)),
    "The fields that it supports. Every field that a record states is supported by at least one source.",
  ),
});

const conflict = record("Conflict", "What another source says about a field, and why the record says otherwise.", {
  field: field(oneOf(evidenceFieldCodes), "The field on which the sources differ."),
  value: field(text, "What the other source says, in our own words.", { cell: { prefix: "says: " } }),
  source: field(idOf("SourceId"), "The source that says so."),
  resolution: field(text, "Why the record does not follow it."),
});

const reportedItem = record("ReportedItem", "The item of a published list that reports the exchange.", {
  source: field(idOf("SourceId"), "The list.", { fact: false }),
  item: field(
    z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])\/[1-9]\d*$/, "expected a month and a number, YYYY-MM/N"),
    "Month and number of the item in the list, `YYYY-MM/N`. Exchanges share an item that names several delegations.",
    { cell: { prefix: "item:" } },
  ),
});

/** The fields that an exchange and an unconfirmed report share. */
export const reportFields = {
  id: field(
    idOf("ExchangeId"),
    "Stable id of the record. It is a name, not a fact: it does not change when the facts behind it are corrected.",
  ),
  title: field(text, "A title of at most 60 characters, without a date, for lists, charts and links.", {
    fact: false,
    since: 2,
  }),
  start: field(
    startRange,
    "The day on which the delegation arrived in the host country, by local date; in a third country, the day on which the two sides first met.",
  ),
  end: field(z.nullable(dayRange), "The day on which it left; `null` when the sources do not say."),
  lastSeen: field(
    z.nullable(isoDay),
    "The last day on which a source reports the delegation in the host country, when no source says when it left. It left on that day or later. `null` when `end` is known or no source gives such a day.",
    { since: 2 },
  ),
  date: field(
    line,
    "`start` and `end` as an ISO 8601-2 (EDTF) string: `2023-10-18/2023-10-19`, `2024-03-XX/` (some day in March, end unknown), `[2023-07-21..2023-07-31]` (one of these days; EDTF cannot add an end to it), `[..2025-10-01]` (on or before that day; no source gives a lower bound). To sort or plot, use `start`: this string does not sort by time and is not a `Date`.",
    { standard: "ISO 8601-2 (EDTF)", fact: false, computed: true, cell: { prefix: "edtf:", column: "edtf" } },
  ),
  host: field(country, "Country in which it took place: `KP`, `RU` or a third country."),
  places: field(
    z.array(idOf("PlaceId")),
    "Where in the host country, in the order of the visit; empty when the sources do not say.",
  ),
  channel: field(oneOf(channelCodes), "The kind of body that the visiting delegation belongs to."),
  rank: field(
    oneOf(rankCodes),
    "The rank of the head of the visiting delegation; in a third country, of the higher-ranking of the two heads.",
  ),
  topics: field(z.array(oneOf(topicCodes)), "What it was about."),
  participants: field(
    z.array(participant),
    "The people who took part, as far as the sources identify them: head, members and counterparts.",
    { key: ["official", "office.en"] },
  ),
  summary: field(text, "A self-contained summary in one to three sentences, in our own words.", { fact: false }),
  outcomes: field(z.array(text), "What came of it, in our own words."),
  plans: field(z.array(plan), "What was announced in advance, and whether it happened.", { fact: false }),
  evidence: field(z.array(evidence), "Which source supports which field.", { fact: false }),
  conflicts: field(z.array(conflict), "Where sources differ, and how the difference was resolved.", { fact: false }),
  reportedItems: field(z.array(reportedItem), "The items of published lists that report it.", { key: ["item"] }),
  related: field(z.array(idOf("ExchangeId")), "Related exchanges."),
  addedIn: field(editionVersion, "The edition in which the record first appeared.", { fact: false, computed: true }),
  revisedIn: field(
    z.nullable(editionVersion),
    "The latest edition that corrected one of its facts; `null` when none did.",
    { fact: false, computed: true },
  ),
};

type Dates = z.infer<z.ZodObject<Pick<typeof reportFields, "start" | "end" | "date" | "lastSeen">>>;

/** Adds the rules that relate the dates of a report to each other. */
export function dated<Schema extends z.ZodType<Dates>>(schema: Schema): Schema {
  return schema
    .refine(({ start, end, date }) => date === toEdtf(start, end), {
      path: ["date"],
      error: "expected the EDTF string of start and end",
    })
    .refine(({ start, end }) => end === null || (start.earliest <= end.earliest && start.latest <= end.latest), {
      path: ["end"],
      error: "expected the end to be on or after the start",
    })
    .refine(({ start, end, lastSeen }) => lastSeen === null || (end === null && start.latest <= lastSeen), {
      path: ["lastSeen"],
      error: "expected a day on or after the start, and only when the end is unknown",
    });
}

/** One exchange. */
export const exchange = /* @__PURE__ */ dated(
  record(
    "Exchange",
    "One high-level exchange: one delegation's trip to the other country, or one meeting of both sides in a third country.",
    reportFields,
  ),
);
