import { codeList } from "./code-list.ts";

/** How to read a published figure. */
export const claimComparisonCodes = /* @__PURE__ */ codeList({
  type: "ClaimComparison",
  meaning: "How to read a published figure.",
  codes: {
    exactly: {
      label: { en: "Exactly", fr: "Exactement" },
      definition: { en: "Exactly the figure.", fr: "Le chiffre exact." },
    },
    "more-than": {
      label: { en: "More than", fr: "Plus de" },
      definition: { en: "At least one more than the figure.", fr: "Au moins un de plus que le chiffre." },
    },
  },
});
