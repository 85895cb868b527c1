import type { Problem } from "../../lib/problem.ts";
import type { AuthoredDataset } from "../../read/authored.ts";
import { claimRules } from "./claims.ts";
import { coverageRules } from "./coverage.ts";
import { dayTextRules } from "./days-in-texts.ts";
import { evidenceRules } from "./evidence.ts";
import { languageRules } from "./languages.ts";
import { officialRules } from "./officials.ts";
import { participantRules } from "./participants.ts";
import { placeRules } from "./places.ts";
import { rankRules } from "./ranks.ts";
import { referenceRules } from "./references.ts";
import { repetitionRules } from "./repetitions.ts";
import type { DataRule } from "./rule.ts";
import { sourceRules } from "./sources.ts";
import { stayRules } from "./stays.ts";
import { textRules } from "./text.ts";
import { translationRules } from "./translations.ts";

/** Every rule that the data must satisfy, by name. */
export const dataRules = {
  ...referenceRules,
  ...coverageRules,
  ...evidenceRules,
  ...textRules,
  ...languageRules,
  ...dayTextRules,
  ...stayRules,
  ...translationRules,
  ...participantRules,
  ...rankRules,
  ...officialRules,
  ...sourceRules,
  ...claimRules,
  ...placeRules,
  ...repetitionRules,
} satisfies Readonly<Record<string, DataRule>>;

/** The name of a rule. */
export type DataRuleName = keyof typeof dataRules;

/** The first problem of each kind, so that one mistake is reported once. */
function firstOfEach(problems: readonly Problem[], kindOf: (problem: Problem) => string): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const isNew = !seen.has(kindOf(problem));
    seen.add(kindOf(problem));
    return isNew;
  });
}

/** Violations of the rules: the first problem of each field of each record. */
export function violations(data: AuthoredDataset): readonly Problem[] {
  // An id that does not resolve makes other rules fail too, so it is reported first and on its own.
  const lost = dataRules["references-resolve"].check(data);
  if (lost.length > 0) return firstOfEach(lost, ({ fault }) => fault);
  const problems = Object.values<DataRule>(dataRules).flatMap((rule) => rule.check(data));
  return firstOfEach(problems, ({ file, record, field }) => [file, record, field.split(".")[0]].join(" "));
}
