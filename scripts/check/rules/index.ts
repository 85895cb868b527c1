import type { Problem } from "../../lib/problem.ts";
import type { AuthoredDataset } from "../../read/authored.ts";
import { agreementRules } from "./agreement.ts";
import { consistencyRules } from "./consistency.ts";
import { dateRules } from "./dates.ts";
import { evidenceRules } from "./evidence.ts";
import { languageRules } from "./languages.ts";
import { peopleRules } from "./people.ts";
import { referenceRules } from "./references.ts";
import type { DataRule } from "./rule.ts";
import { textRules } from "./text.ts";

/** Every rule that the data must keep, by name. */
export const dataRules = {
  ...referenceRules,
  ...dateRules,
  ...evidenceRules,
  ...peopleRules,
  ...textRules,
  ...languageRules,
  ...consistencyRules,
  ...agreementRules,
} as const satisfies Readonly<Record<string, DataRule>>;

/** The name of a rule. */
export type DataRuleName = keyof typeof dataRules;

/** The first problem of each kind, so that one fault prints one problem. */
function firstOfEach(problems: readonly Problem[], kindOf: (problem: Problem) => string): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const isNew = !seen.has(kindOf(problem));
    seen.add(kindOf(problem));
    return isNew;
  });
}

/** Where the data violate rules: the first problem of each field of each record. */
export function violations(data: AuthoredDataset): readonly Problem[] {
  // A name that leads nowhere makes other rules stumble: it is the one fault to fix first, wherever it stands.
  const lost = dataRules["references-resolve"].check(data);
  if (lost.length > 0) return firstOfEach(lost, ({ fault }) => fault);
  const problems = Object.values<DataRule>(dataRules).flatMap((rule) => rule.check(data));
  return firstOfEach(problems, ({ file, record, field }) => [file, record, field.split(".")[0]].join(" "));
}
