import { codeList } from "./code-list.ts";

/** What a source is. */
export const sourceKindCodes = /* @__PURE__ */ codeList({
  type: "SourceKind",
  meaning: "What a source is.",
  codes: {
    official: {
      label: { en: "Official", fr: "Officielle" },
      definition: {
        en: "A body or office-holder speaks for itself.",
        fr: "Un organisme ou un responsable parle en son nom.",
      },
    },
    "state-media": {
      label: { en: "State media", fr: "Média d’État" },
      definition: {
        en: "Media that speak for a state which is party to the exchange.",
        fr: "Un média qui parle pour un État partie à l’échange.",
      },
    },
    "news-agency": {
      label: { en: "News agency", fr: "Agence de presse" },
      definition: {
        en: "An agency that speaks for no such state.",
        fr: "Une agence qui ne parle pour aucun de ces États.",
      },
    },
    press: {
      label: { en: "Press", fr: "Presse" },
      definition: { en: "Newspapers, broadcasters and news sites.", fr: "Journaux, chaînes et sites d’information." },
    },
    association: {
      label: { en: "Association", fr: "Association" },
      definition: { en: "A society or network of private persons.", fr: "Une société ou un réseau de particuliers." },
    },
    "think-tank": {
      label: { en: "Think tank", fr: "Institut" },
      definition: { en: "An institute that analyses the matter.", fr: "Un institut qui analyse le sujet." },
    },
    aggregator: {
      label: { en: "Aggregator", fr: "Agrégateur" },
      definition: {
        en: "Republishes or rewrites what others report.",
        fr: "Republie ou récrit ce que d’autres rapportent.",
      },
    },
    database: {
      label: { en: "Database", fr: "Base de données" },
      definition: { en: "A collection of records.", fr: "Un recueil de fiches." },
    },
  },
});
