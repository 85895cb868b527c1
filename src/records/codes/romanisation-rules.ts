import { codeList } from "./code-list.ts";

/** The rule by which a spelling was derived. */
export const romanisationRuleCodes = /* @__PURE__ */ codeList({
  type: "RomanisationRule",
  meaning: "The rule by which a spelling was derived.",
  codes: {
    "fr-press": {
      label: { en: "French press", fr: "Presse française" },
      definition: {
        en: "Usage of the French press: Russian names transcribed from Cyrillic, Korean given names hyphenated.",
        fr: "Usage de la presse française\u00a0: noms russes transcrits du cyrillique, prénoms coréens écrits avec un trait d’union.",
      },
    },
    "mccune-reischauer": {
      label: { en: "McCune–Reischauer", fr: "McCune-Reischauer" },
      definition: {
        en: "From Hangul, by the McCune–Reischauer system.",
        fr: "Du hangeul, selon le système McCune-Reischauer.",
      },
    },
    "revised-romanisation": {
      label: { en: "Revised Romanisation", fr: "Romanisation révisée" },
      definition: {
        en: "From Hangul, by the South Korean system of 2000.",
        fr: "Du hangeul, selon le système sud-coréen de 2000.",
      },
    },
  },
});
