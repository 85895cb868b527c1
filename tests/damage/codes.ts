import * as generated from "../../src/generated/codes.ts";

const { channels, evidenceFields, ranks, topics } = generated;
const keys = (list: object) => Object.keys(list);

/** The codes that a field can have, by list and field or by field, so that a damage can choose another one. */
export const codes: Readonly<Record<string, readonly string[]>> = {
  channel: keys(channels),
  rank: keys(ranks),
  topics: keys(topics),
  "participants.role": ["head", "member", "counterpart"],
  "participants.side": ["KP", "RU"],
  "plans.result": ["happened", "changed", "not-reported"],
  "evidence.supports": keys(evidenceFields),
  "conflicts.field": keys(evidenceFields),
  "unconfirmed.reason": ["announced", "alleged", "weak-evidence", "not-a-delegation"],
  "officials.side": ["KP", "RU"],
  "spellings.kind": ["preferred", "variant", "romanisation", "misspelling"],
  "spellings.rule": ["fr-press", "bgn-pcgn"],
  "sources.kind": [
    "official",
    "state-media",
    "news-agency",
    "press",
    "association",
    "think-tank",
    "aggregator",
    "database",
  ],
  "claims.comparison": ["exactly", "more-than"],
  "scope.lowestRank": keys(ranks),
  "scope.channels": keys(channels),
  "scope.topics": keys(topics),
};
