import { codeList } from "./code-list.ts";

/** What a spelling is. */
export const spellingKindCodes = /* @__PURE__ */ codeList({
  type: "SpellingKind",
  meaning: "What a spelling is.",
  codes: {
    preferred: {
      label: { en: "Preferred", fr: "Retenue" },
      definition: { en: "The form that this dataset prints.", fr: "La forme qu’emploie ce jeu de données." },
    },
    variant: {
      label: { en: "Variant", fr: "Variante" },
      definition: { en: "Another form that is right.", fr: "Une autre forme correcte." },
    },
    romanisation: {
      label: { en: "Romanisation", fr: "Romanisation" },
      definition: {
        en: "Derived from the native script by a named rule.",
        fr: "Dérivée de l’écriture d’origine par une règle nommée.",
      },
    },
    misspelling: {
      label: { en: "Misspelling", fr: "Faute" },
      definition: { en: "A form that occurs and is wrong.", fr: "Une forme attestée et fautive." },
    },
  },
});
