import { codeList } from "./code-list.ts";

/** What kind of source it is. */
export const sourceKindCodes = /* @__PURE__ */ codeList({
  type: "SourceKind",
  meaning: "What kind of source it is.",
  codes: {
    official: {
      label: { en: "Official", fr: "Officielle" },
      definition: {
        en: "A body or office-holder speaking for itself.",
        fr: "Un organisme ou un responsable qui s’exprime en son propre nom.",
      },
    },
    "state-media": {
      label: { en: "State media", fr: "Média d’État" },
      definition: {
        en: "Media that speak for a state that is party to the exchange.",
        fr: "Un média qui parle au nom d’un État partie à l’échange.",
      },
    },
    "news-agency": {
      label: { en: "News agency", fr: "Agence de presse" },
      definition: {
        en: "An agency that does not speak for such a state.",
        fr: "Une agence qui ne parle au nom d’aucun de ces États.",
      },
    },
    press: {
      label: { en: "Press", fr: "Presse" },
      definition: { en: "Newspapers, broadcasters and news sites.", fr: "Journaux, chaînes et sites d’information." },
    },
    association: {
      label: { en: "Association", fr: "Association" },
      definition: {
        en: "A society or network of private persons.",
        fr: "Une association ou un réseau de particuliers.",
      },
    },
    "think-tank": {
      label: { en: "Think tank", fr: "Centre de réflexion" },
      definition: { en: "An institute that analyses the subject.", fr: "Un institut qui analyse le sujet." },
    },
    aggregator: {
      label: { en: "Aggregator", fr: "Agrégateur" },
      definition: {
        en: "Republishes or rewrites what others report.",
        fr: "Republie ou réécrit ce que d’autres rapportent.",
      },
    },
    database: {
      label: { en: "Database", fr: "Base de données" },
      definition: { en: "A collection of records.", fr: "Un recueil de fiches." },
    },
  },
});
