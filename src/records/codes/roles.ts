import { codeList } from "./code-list.ts";

/** A person's role in an exchange. */
export const roleCodes = /* @__PURE__ */ codeList({
  type: "ParticipantRole",
  meaning: "A person's role in an exchange.",
  codes: {
    head: {
      label: { en: "Head", fr: "Chef" },
      definition: {
        en: "Leads the visiting delegation; in a third country, leads one of the two sides.",
        fr: "Conduit la délégation en visite\u00a0; dans un pays tiers, conduit l’une des deux parties.",
      },
    },
    member: {
      label: { en: "Member", fr: "Membre" },
      definition: { en: "Travels with the head.", fr: "Voyage avec le chef de la délégation." },
    },
    counterpart: {
      label: { en: "Counterpart", fr: "Interlocuteur" },
      definition: {
        en: "Holds an office on the host side and meets the delegation: talks, audience, reception, signing. Greeting it at the airport is not enough.",
        fr: "Occupe une fonction dans le pays hôte et rencontre la délégation\u00a0: entretiens, audience, réception, signature. Un accueil à l’aéroport ne suffit pas.",
      },
    },
  },
});
