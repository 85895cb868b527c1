import { type DataRuleName, dataRules } from "../../scripts/check/rules/index.ts";
import type { DataRule } from "../../scripts/check/rules/rule.ts";

/** Records of each kind, with only the fields that matter. */
export interface Given {
  readonly exchanges?: readonly object[];
  readonly unconfirmed?: readonly object[];
  readonly officials?: readonly object[];
  readonly places?: readonly object[];
  readonly sources?: readonly object[];
  readonly claims?: readonly object[];
  readonly edition?: object;
}

/** A range of days; a single day if only one is given. */
export const days = (earliest: string, latest = earliest) => ({ earliest, latest });

const report = {
  title: { en: "", fr: "" },
  summary: { en: "", fr: "" },
  start: { ...days("2024-03-10"), basis: "source" },
  end: null,
  lastSeen: null,
  host: "KP",
  places: [],
  channel: "unstated",
  rank: "unstated",
  topics: [],
  outcomes: [],
  participants: [],
  plans: [],
  conflicts: [],
  reportedItems: [],
  related: [],
  evidence: [],
};
const official = { side: "RU", spellings: [], offices: [], patronymic: null, wikidata: null };
const source = { url: null, language: "en", published: null };
const place = {
  name: { en: "", fr: "" },
  country: "KP",
  subdivision: null,
  coordinates: { latitude: 39, longitude: 125 },
};

/** Gives each record an id and a location in a file, in order. */
function filled(kind: string, defaults: object, records: readonly object[] = []) {
  return records.map((record, index) => ({
    id: `${kind}-${index}`,
    file: `${kind}.yml`,
    line: index + 1,
    ...defaults,
    ...record,
  }));
}

/** The problems that a rule finds in made-up records: record, field and fault of each. */
export function foundBy(rule: DataRuleName, given: Given): readonly string[] {
  const data = {
    exchanges: filled("exchange", report, given.exchanges),
    unconfirmed: filled("report", report, given.unconfirmed),
    officials: filled("official", official, given.officials),
    places: filled("place", place, given.places),
    sources: filled("source", source, given.sources),
    claims: filled("claim", {}, given.claims),
    edition: given.edition,
  };
  const { check }: DataRule = dataRules[rule];
  return check(data as never).map(({ record, field, fault }) => `${record} ${field}: ${fault}`);
}
