import { codeList } from "./code-list.ts";

/** The kind of body that the visiting delegation belongs to. */
export const channelCodes = /* @__PURE__ */ codeList({
  type: "Channel",
  labels: "channels",
  meaning: "The kind of body that the visiting delegation belongs to.",
  codes: {
    government: {
      label: { en: "Government", fr: "Gouvernement" },
      definition: {
        en: "Head of state, cabinet, ministries and the state committees that belong to the cabinet.",
        fr: "Chef de l’État, gouvernement, ministères et comités d’État rattachés au gouvernement.",
      },
    },
    party: {
      label: { en: "Party", fr: "Parti" },
      definition: {
        en: "A political party or one of its committees, when its members travel on behalf of the party.",
        fr: "Un parti politique ou l’un de ses comités, quand ses membres voyagent au nom du parti.",
      },
    },
    parliament: {
      label: { en: "Parliament", fr: "Parlement" },
      definition: {
        en: "A chamber, its speaker, its committees or its friendship groups.",
        fr: "Une chambre, son président, ses commissions ou ses groupes d’amitié.",
      },
    },
    military: {
      label: { en: "Armed forces", fr: "Forces armées" },
      definition: {
        en: "The defence ministry, the general staff, the services and their academies.",
        fr: "Le ministère de la Défense, l’état-major, les armées et leurs académies.",
      },
    },
    regional: {
      label: { en: "Regions and cities", fr: "Régions et villes" },
      definition: {
        en: "The authorities of a region, a province or a city.",
        fr: "Les autorités d’une région, d’une province ou d’une ville.",
      },
    },
    agency: {
      label: { en: "State body", fr: "Organisme d’État" },
      definition: {
        en: "A state body outside the cabinet: intelligence service, prosecutor's office, academy, news agency, state-owned company.",
        fr: "Un organisme d’État extérieur au gouvernement\u00a0: service de renseignement, parquet, académie, agence de presse, entreprise d’État.",
      },
    },
    society: {
      label: { en: "Society", fr: "Organisations" },
      definition: {
        en: "Mass organisations, universities and other bodies that belong neither to the state nor to a party.",
        fr: "Organisations de masse, universités et autres organismes qui ne relèvent ni de l’État ni d’un parti.",
      },
    },
    unstated: {
      label: { en: "Not stated", fr: "Non précisé" },
      definition: {
        en: "The sources do not say what the delegation belonged to.",
        fr: "Les sources ne disent pas de quel organisme relevait la délégation.",
      },
    },
  },
});
