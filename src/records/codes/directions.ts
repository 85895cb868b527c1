import { codeList } from "./code-list.ts";

/** Which way the delegation travelled. */
export const directionCodes = /* @__PURE__ */ codeList({
  type: "Direction",
  labels: "directions",
  meaning: "Which way the delegation travelled.",
  codes: {
    "dprk-to-russia": {
      label: { en: "North Korea to Russia", fr: "De Corée du Nord en Russie" },
      definition: {
        en: "A North Korean delegation travelled to Russia.",
        fr: "Une délégation nord-coréenne s’est rendue en Russie.",
      },
    },
    "russia-to-dprk": {
      label: { en: "Russia to North Korea", fr: "De Russie en Corée du Nord" },
      definition: {
        en: "A Russian delegation travelled to North Korea.",
        fr: "Une délégation russe s’est rendue en Corée du Nord.",
      },
    },
    "third-country": {
      label: { en: "Met in a third country", fr: "Rencontre dans un pays tiers" },
      definition: {
        en: "Both sides travelled and met in another country.",
        fr: "Les deux parties se sont rendues dans un autre pays pour s’y rencontrer.",
      },
    },
  },
});
