import { z } from "zod";

/** The part that a person plays. */
export const role = z.enum(["head", "member", "counterpart"]);

/** What became of a plan. */
export const planResult = z.enum(["happened", "changed", "not-reported"]);

/** Why a report is not counted. */
export const unconfirmedReason = z.enum(["announced", "alleged", "weak-evidence", "not-a-delegation"]);

/** The languages of names. */
export const nameLanguage = z.enum(["en", "fr", "ru", "ko"]);

/** What a spelling is. */
export const spellingKind = z.enum(["preferred", "variant", "romanisation", "misspelling"]);

/** The rule that derives a spelling. */
export const romanisationRule = z.enum(["fr-press", "mccune-reischauer", "revised-romanisation"]);

/** What a source is. */
export const sourceKind = z.enum([
  "official",
  "state-media",
  "news-agency",
  "press",
  "association",
  "think-tank",
  "aggregator",
  "database",
]);

/** How a figure is meant. */
export const claimComparison = z.enum(["exactly", "more-than"]);
