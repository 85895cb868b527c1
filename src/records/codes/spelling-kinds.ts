import { codeList } from "./code-list.ts";

/** What kind of spelling it is. */
export const spellingKindCodes = /* @__PURE__ */ codeList({
  type: "SpellingKind",
  meaning: "What kind of spelling it is.",
  codes: {
    preferred: {
      label: { en: "Preferred", fr: "Retenue" },
      definition: { en: "The form that this dataset uses.", fr: "La forme qu’emploie ce jeu de données." },
    },
    variant: {
      label: { en: "Variant", fr: "Variante" },
      definition: { en: "Another correct form.", fr: "Une autre forme correcte." },
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
      definition: { en: "A form that is in use but wrong.", fr: "Une forme attestée mais fautive." },
    },
  },
});
