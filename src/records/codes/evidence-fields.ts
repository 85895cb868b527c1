import { codeList } from "./code-list.ts";

/** A part of an exchange that a source can support. */
export const evidenceFieldCodes = /* @__PURE__ */ codeList({
  type: "EvidenceField",
  names: "evidenceFields",
  meaning: "A part of an exchange that a source can support.",
  codes: {
    start: {
      label: { en: "Start", fr: "Début" },
      definition: { en: "The day of arrival: both bounds.", fr: "Le jour de l’arrivée\u00a0: les deux bornes." },
    },
    "start.earliest": {
      label: { en: "Earliest start", fr: "Début au plus tôt" },
      definition: { en: "Only the lower bound of the arrival.", fr: "Seulement la borne inférieure de l’arrivée." },
    },
    "start.latest": {
      label: { en: "Latest start", fr: "Début au plus tard" },
      definition: { en: "Only the upper bound of the arrival.", fr: "Seulement la borne supérieure de l’arrivée." },
    },
    end: { label: { en: "End", fr: "Fin" }, definition: { en: "The day of departure.", fr: "Le jour du départ." } },
    lastSeen: {
      label: { en: "Last seen", fr: "Dernière présence" },
      definition: {
        en: "The last day on which the delegation is reported in the host country.",
        fr: "Le dernier jour où la délégation est signalée dans le pays hôte.",
      },
    },
    host: {
      label: { en: "Host", fr: "Pays hôte" },
      definition: { en: "The country in which it took place.", fr: "Le pays où l’échange a eu lieu." },
    },
    places: {
      label: { en: "Places", fr: "Lieux" },
      definition: { en: "Where in the host country.", fr: "Les lieux dans le pays hôte." },
    },
    channel: {
      label: { en: "Channel", fr: "Canal" },
      definition: {
        en: "The kind of body that the visiting delegation belongs to.",
        fr: "Le type d’organisme dont relève la délégation en visite.",
      },
    },
    rank: {
      label: { en: "Rank", fr: "Rang" },
      definition: { en: "The rank of the head.", fr: "Le rang du chef de la délégation." },
    },
    topics: {
      label: { en: "Topics", fr: "Thèmes" },
      definition: { en: "What it was about.", fr: "Ce sur quoi portait l’échange." },
    },
    head: {
      label: { en: "Head", fr: "Chef" },
      definition: { en: "The participants whose role is head.", fr: "Les participants qui ont le rôle de chef." },
    },
    member: {
      label: { en: "Members", fr: "Membres" },
      definition: { en: "The participants whose role is member.", fr: "Les participants qui ont le rôle de membre." },
    },
    counterpart: {
      label: { en: "Counterparts", fr: "Interlocuteurs" },
      definition: {
        en: "The participants whose role is counterpart.",
        fr: "Les participants qui ont le rôle d’interlocuteur.",
      },
    },
    outcomes: {
      label: { en: "Outcomes", fr: "Résultats" },
      definition: { en: "What came of it.", fr: "Ce qui en a résulté." },
    },
  },
});
