import { codeList } from "./code-list.ts";

/** Why a report is kept separate and never counted. */
export const unconfirmedReasonCodes = /* @__PURE__ */ codeList({
  type: "UnconfirmedReason",
  meaning: "Why a report is kept separate and never counted.",
  codes: {
    announced: {
      label: { en: "Announced", fr: "Annoncé" },
      definition: { en: "No source says that it took place.", fr: "Aucune source ne dit qu’il a eu lieu." },
    },
    alleged: {
      label: { en: "Alleged", fr: "Allégué" },
      definition: { en: "Only a third party claims it.", fr: "Seul un tiers l’affirme." },
    },
    "weak-evidence": {
      label: { en: "Weak evidence", fr: "Preuves faibles" },
      definition: {
        en: "The sources are not enough: only a headline or a digest.",
        fr: "Les sources ne suffisent pas\u00a0: seulement un titre ou une revue de presse.",
      },
    },
    "not-a-delegation": {
      label: { en: "Not a delegation", fr: "Pas une délégation" },
      definition: {
        en: "Not a trip by a delegation that counts: a resident ambassador, a sports team on its own, a chamber of commerce on business.",
        fr: "Pas le voyage d’une délégation prise en compte\u00a0: un ambassadeur en poste, une équipe sportive seule, une chambre de commerce en voyage d’affaires.",
      },
    },
  },
});
