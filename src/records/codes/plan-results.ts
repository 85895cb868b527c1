import { codeList } from "./code-list.ts";

/** What the sources say about a plan afterwards. */
export const planResultCodes = /* @__PURE__ */ codeList({
  type: "PlanResult",
  meaning: "What the sources say about a plan afterwards.",
  codes: {
    happened: {
      label: { en: "Happened", fr: "Réalisé" },
      definition: { en: "It took place as announced.", fr: "Le projet s’est réalisé comme annoncé." },
    },
    changed: {
      label: { en: "Changed", fr: "Modifié" },
      definition: {
        en: "It took place, but not as announced.",
        fr: "Le projet s’est réalisé, mais pas comme annoncé.",
      },
    },
    "not-reported": {
      label: { en: "Not reported", fr: "Sans suite connue" },
      definition: {
        en: "No source of the dataset says what became of it.",
        fr: "Aucune source du jeu de données ne dit ce qu’il en est advenu.",
      },
    },
  },
});
