import { codeList } from "./code-list.ts";

/** Why a report is kept apart and never counted. */
export const unconfirmedReasonCodes = /* @__PURE__ */ codeList({
  type: "UnconfirmedReason",
  meaning: "Why a report is kept apart and never counted.",
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
        en: "The sources do not carry it: a headline or a digest only.",
        fr: "Les sources ne suffisent pas\u00a0: un titre ou une revue de presse seulement.",
      },
    },
    "not-a-delegation": {
      label: { en: "Not a delegation", fr: "Pas une délégation" },
      definition: {
        en: "Not the trip of a delegation that counts: a resident ambassador, a team on its own, a chamber of commerce on business.",
        fr: "Pas le voyage d’une délégation qui compte\u00a0: un ambassadeur en poste, une équipe seule, une chambre de commerce en voyage d’affaires.",
      },
    },
  },
});
