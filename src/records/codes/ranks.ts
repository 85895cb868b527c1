import { codeList } from "./code-list.ts";

/** The rank of the head of the visiting delegation, in descending order. */
export const rankCodes = /* @__PURE__ */ codeList({
  type: "Rank",
  labels: "ranks",
  meaning: "The rank of the head of the visiting delegation, in descending order.",
  note: "The rank is that of the highest office that the sources give for the head; in a third country, for the higher-ranking of the two heads. `unstated` comes last and has no place in the order.",
  codes: {
    "head-of-state": {
      label: { en: "Head of state", fr: "Chef d’État" },
      definition: {
        en: "The person who leads the state: the President of Russia, the President of State Affairs of the DPRK.",
        fr: "La personne qui dirige l’État\u00a0: le président de la Russie, le président des affaires d’État de la RPDC.",
      },
    },
    "head-of-government": {
      label: { en: "Head of government", fr: "Chef du gouvernement" },
      definition: { en: "The prime minister or premier.", fr: "Le Premier ministre." },
    },
    speaker: {
      label: { en: "Speaker of a chamber", fr: "Président d’une chambre" },
      definition: {
        en: "The chair of a chamber of parliament.",
        fr: "La personne qui préside une chambre du Parlement.",
      },
    },
    deputy: {
      label: {
        en: "Deputy head of state, government or chamber",
        fr: "Adjoint au chef de l’État, du gouvernement ou d’une chambre",
      },
      definition: {
        en: "A deputy prime minister, deputy speaker, or deputy chair of a body that the head of state chairs.",
        fr: "Vice-Premier ministre, vice-président d’une chambre, ou vice-président d’un organe que préside le chef de l’État.",
      },
    },
    minister: {
      label: { en: "Minister", fr: "Ministre" },
      definition: {
        en: "A minister, the head of a body of that level (state committee, security council, intelligence service), a prosecutor general or chief justice, or a secretary of a ruling party's central committee.",
        fr: "Ministre, chef d’un organisme de ce niveau (comité d’État, conseil de sécurité, service de renseignement), procureur général ou président de la Cour suprême, ou secrétaire du comité central d’un parti au pouvoir.",
      },
    },
    "regional-head": {
      label: { en: "Head of a region", fr: "Chef d’une région" },
      definition: {
        en: "A governor, the head of a province or a city, or the chief secretary of a ruling party's committee there.",
        fr: "Gouverneur, chef d’une province ou d’une ville, ou secrétaire en chef du comité d’un parti au pouvoir dans une province ou une ville.",
      },
    },
    "vice-minister": {
      label: { en: "Vice-minister", fr: "Vice-ministre" },
      definition: {
        en: "A vice-minister, or the deputy head of a body of ministerial level.",
        fr: "Vice-ministre, ou chef adjoint d’un organisme de niveau ministériel.",
      },
    },
    "senior-official": {
      label: { en: "Senior official", fr: "Haut responsable" },
      definition: {
        en: "The head of a department, an agency below ministerial level, an academy, a university, a zoo, a news agency or a mass organisation; the leader of a parliamentary party that is not in government; a member of a regional government.",
        fr: "Personne à la tête d’un département, d’une agence de rang inférieur à celui des ministères, d’une académie, d’une université, d’un zoo, d’une agence de presse ou d’une organisation de masse\u00a0; dirigeant d’un parti parlementaire qui n’est pas au pouvoir\u00a0; membre d’un gouvernement régional.",
      },
    },
    other: {
      label: { en: "Other", fr: "Autre" },
      definition: {
        en: "Any other stated rank, for example a member of parliament, a senior official's deputy, or the head of an ensemble or a company.",
        fr: "Tout autre rang indiqué, par exemple parlementaire, adjoint d’un haut responsable, directeur d’un ensemble artistique ou d’une entreprise.",
      },
    },
    unstated: {
      label: { en: "Not stated", fr: "Non précisé" },
      definition: {
        en: "The sources do not say who led the delegation or which office the head held.",
        fr: "Les sources ne disent pas qui conduisait la délégation ni quelle fonction occupait son chef.",
      },
    },
  },
});
