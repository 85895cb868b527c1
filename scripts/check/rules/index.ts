import type { Problem } from "../../lib/problem.ts";
import type { AuthoredDataset } from "../../read/authored.ts";
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
} as const satisfies Readonly<Record<string, DataRule>>;

/** The name of a rule. */
export type DataRuleName = keyof typeof dataRules;

/** Every place where the data violate a rule. */
export function violations(data: AuthoredDataset): readonly Problem[] {
  return Object.values<DataRule>(dataRules).flatMap((rule) => rule.check(data));
}
