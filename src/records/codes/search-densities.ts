import { codeList } from "./code-list.ts";

/** How thoroughly a period was searched for exchanges. */
export const searchDensityCodes = /* @__PURE__ */ codeList({
  type: "SearchDensity",
  meaning: "How thoroughly a period was searched for exchanges.",
  codes: {
    full: {
      label: { en: "Full", fr: "Complète" },
      definition: {
        en: "Several kinds of source were searched throughout the period.",
        fr: "Recherche dans plusieurs types de sources pendant toute la période.",
      },
    },
    thin: {
      label: { en: "Thin", fr: "Partielle" },
      definition: {
        en: "Searched only partly: in few kinds of source, or in digests and headlines.",
        fr: "Recherche partielle\u00a0: dans peu de types de sources, ou dans des revues de presse et des titres.",
      },
    },
    none: {
      label: { en: "Not searched", fr: "Aucune recherche" },
      definition: { en: "The month was not searched.", fr: "Le mois n’a pas fait l’objet de recherches." },
    },
  },
});
