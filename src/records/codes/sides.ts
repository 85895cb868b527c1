import { codeList } from "./code-list.ts";

/** The two sides, by ISO 3166-1 alpha-2 code. */
export const sideCodes = /* @__PURE__ */ codeList({
  type: "Side",
  labels: "sides",
  meaning: "The two sides, by ISO 3166-1 alpha-2 code.",
  codes: {
    KP: {
      label: { en: "North Korea", fr: "Corée du Nord" },
      definition: {
        en: "The Democratic People's Republic of Korea.",
        fr: "La République populaire démocratique de Corée.",
      },
    },
    RU: {
      label: { en: "Russia", fr: "Russie" },
      definition: { en: "The Russian Federation.", fr: "La Fédération de Russie." },
    },
  },
});
