import { codeList } from "./code-list.ts";

/** What the earliest day of an arrival rests on. */
export const startBasisCodes = /* @__PURE__ */ codeList({
  type: "StartBasis",
  meaning: "What the earliest day of an arrival rests on.",
  codes: {
    source: {
      label: { en: "Source", fr: "Source" },
      definition: { en: "A source bounds the arrival from below.", fr: "Une source borne l’arrivée par le bas." },
    },
    convention: {
      label: { en: "Convention", fr: "Convention" },
      definition: {
        en: "No source bounds the arrival from below: the earliest day lies before the latest by the longest stay that the dataset knows.",
        fr: "Aucune source ne borne l’arrivée par le bas\u00a0: le jour le plus tôt précède le plus tard de la durée du plus long séjour connu du jeu de données.",
      },
    },
    unstated: {
      label: { en: "Not stated", fr: "Non précisé" },
      definition: {
        en: "The edition does not record what the day rests on; so all editions before 2.0.0.",
        fr: "L’édition n’indique pas sur quoi repose ce jour\u00a0; c’est le cas de toutes celles d’avant la 2.0.0.",
      },
    },
  },
});
