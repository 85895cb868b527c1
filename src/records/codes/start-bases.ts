import { codeList } from "./code-list.ts";

/** What the earliest possible day of an arrival is based on. */
export const startBasisCodes = /* @__PURE__ */ codeList({
  type: "StartBasis",
  meaning: "What the earliest possible day of an arrival is based on.",
  codes: {
    source: {
      label: { en: "Source", fr: "Source" },
      definition: {
        en: "A source gives a lower bound for the arrival.",
        fr: "Une source donne une borne inférieure pour l’arrivée.",
      },
    },
    convention: {
      label: { en: "Convention", fr: "Convention" },
      definition: {
        en: "No source gives a lower bound for the arrival: the earliest day lies 18 days before the latest, which is as long as the longest known stay can have been.",
        fr: "Aucune source ne donne de borne inférieure pour l’arrivée\u00a0: le jour le plus tôt précède le plus tard de 18 jours, durée maximale possible du plus long séjour connu.",
      },
    },
    unstated: {
      label: { en: "Not stated", fr: "Non précisé" },
      definition: {
        en: "The edition does not record what the day is based on: this is so for all editions before 2.0.0.",
        fr: "L’édition n’indique pas sur quoi repose ce jour\u00a0: c’est le cas de toutes les éditions antérieures à la 2.0.0.",
      },
    },
  },
});
