import { codeList } from "./code-list.ts";

/** How densely a period was searched for exchanges. */
export const searchDensityCodes = /* @__PURE__ */ codeList({
  type: "SearchDensity",
  meaning: "How densely a period was searched for exchanges.",
  codes: {
    full: {
      label: { en: "Full", fr: "Complète" },
      definition: {
        en: "In several kinds of source all through the period.",
        fr: "Dans plusieurs sortes de sources pendant toute la période.",
      },
    },
    thin: {
      label: { en: "Thin", fr: "Partielle" },
      definition: {
        en: "Only partly: in few kinds of source, or in digests and headlines.",
        fr: "En partie seulement\u00a0: dans peu de sortes de sources, ou dans des revues de presse et des titres.",
      },
    },
    none: { label: { en: "None", fr: "Aucune" }, definition: { en: "Not searched.", fr: "Pas de recherche." } },
  },
});
