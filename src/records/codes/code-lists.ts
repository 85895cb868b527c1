import { channelCodes } from "./channels.ts";
import { claimComparisonCodes } from "./claim-comparisons.ts";
import type { CodeList } from "./code-list.ts";
import { directionCodes } from "./directions.ts";
import { evidenceFieldCodes } from "./evidence-fields.ts";
import { nameLanguageCodes } from "./name-languages.ts";
import { planResultCodes } from "./plan-results.ts";
import { rankCodes } from "./ranks.ts";
import { roleCodes } from "./roles.ts";
import { romanisationRuleCodes } from "./romanisation-rules.ts";
import { searchDensityCodes } from "./search-densities.ts";
import { sideCodes } from "./sides.ts";
import { sourceKindCodes } from "./source-kinds.ts";
import { spellingKindCodes } from "./spelling-kinds.ts";
import { startBasisCodes } from "./start-bases.ts";
import { topicCodes } from "./topics.ts";
import { unconfirmedReasonCodes } from "./unconfirmed-reasons.ts";

/** Every closed list of the dataset. */
export const codeLists: readonly CodeList[] = [
  sideCodes,
  directionCodes,
  channelCodes,
  rankCodes,
  topicCodes,
  roleCodes,
  evidenceFieldCodes,
  startBasisCodes,
  planResultCodes,
  unconfirmedReasonCodes,
  nameLanguageCodes,
  spellingKindCodes,
  romanisationRuleCodes,
  sourceKindCodes,
  claimComparisonCodes,
  searchDensityCodes,
];
