import { codeList } from "./code-list.ts";

/** The rule by which a spelling was derived. */
export const romanisationRuleCodes = /* @__PURE__ */ codeList({
  type: "RomanisationRule",
  meaning: "The rule by which a spelling was derived.",
  codes: {
    "fr-press": {
      label: { en: "French press", fr: "Presse française" },
      definition: {
        en: "Usage of the French press: Russian names transcribed from Cyrillic, Korean given names joined by a hyphen.",
        fr: "Usage de la presse française\u00a0: noms russes transcrits du cyrillique, prénoms coréens joints par un trait d’union.",
      },
    },
    "mccune-reischauer": {
      label: { en: "McCune–Reischauer", fr: "McCune-Reischauer" },
      definition: {
        en: "From Hangul, by the system of McCune and Reischauer.",
        fr: "Du hangeul, selon le système de McCune et Reischauer.",
      },
    },
    "revised-romanisation": {
      label: { en: "Revised Romanisation", fr: "Romanisation révisée" },
      definition: {
        en: "From Hangul, by the system of South Korea of 2000.",
        fr: "Du hangeul, selon le système sud-coréen de 2000.",
      },
    },
  },
});
