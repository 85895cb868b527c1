import { codeList } from "./code-list.ts";

/** How a published figure is meant. */
export const claimComparisonCodes = /* @__PURE__ */ codeList({
  type: "ClaimComparison",
  meaning: "How a published figure is meant.",
  codes: {
    exactly: { label: { en: "Exactly", fr: "Exactement" }, definition: { en: "So many.", fr: "Autant." } },
    "more-than": {
      label: { en: "More than", fr: "Plus de" },
      definition: { en: "At least one more.", fr: "Au moins un de plus." },
    },
  },
});
