import type { PictureWords } from "./words.ts";

/** The pictures in French. */
export const french: PictureWords = {
  picture: "Graphique",
  groups: { months: "Mois", people: "Personnes", places: "Lieux" },
  kind: {
    direction: "Par sens",
    channel: "Par canal",
    rank: "Par rang du chef",
    topic: "Par thème",
    total: "Total cumulé",
    travelled: "Qui a voyagé",
    led: "Qui a conduit une délégation",
    received: "Qui a reçu",
    map: "Carte",
  },
  title: {
    direction: "Échanges entre la Corée du Nord et la Russie, par mois et par sens",
    channel: "Échanges entre la Corée du Nord et la Russie, par mois et par canal",
    rank: "Échanges entre la Corée du Nord et la Russie, par mois et par rang",
    topic: "Échanges entre la Corée du Nord et la Russie, par mois et par thème",
    total: "Échanges entre la Corée du Nord et la Russie, total cumulé",
    travelled: "Qui a le plus voyagé entre la Corée du Nord et la Russie",
    led: "Qui a conduit le plus de délégations entre la Corée du Nord et la Russie",
    received: "Qui a reçu le plus de délégations entre la Corée du Nord et la Russie",
    map: "Lieux des échanges entre la Corée du Nord et la Russie",
  },
  itinerary: "Étapes dans l’ordre de la visite",
  leaders: "Chef de l’État ou du gouvernement",
  speakers: "Président d’une chambre, ou adjoint",
  otherTopics: "Autres thèmes, ou aucun",
  severalTopics: "Un échange à plusieurs thèmes compte dans chacun.",
  byLatest: "Un échange compte dans le mois à la fin duquel la délégation était certainement arrivée.",
  thin: "Pointillé\u00a0: mois où la recherche n’a été que partielle.",
  lowest: "Certainement commencés à la fin du mois",
  highest: "Certainement ou peut-être commencés",
  exact: "Les deux nombres sont égaux quand aucune date d’arrivée n’est incertaine.",
  totalSentence: (lowest, highest, month) =>
    lowest === highest
      ? `${lowest} échanges avaient commencé fin ${month}.`
      : `De ${lowest} à ${highest} échanges avaient commencé fin ${month}.`,
  nobody: "Les sources ne nomment personne ici.",
  peopleSentence: (people, name, count) =>
    people === 1
      ? `Une personne\u00a0: ${name}, ${count}.`
      : `${people} personnes\u00a0; le plus souvent ${name}, ${count}.`,
  sharedLast: "D’autres en ont autant que la dernière personne affichée.",
  topPeople: (shown, people) =>
    `Les ${shown} personnes les plus fréquentes, sur les ${people} que nomment les sources.`,
  placesSentence: (places, name, count) =>
    places === 1 ? `Un lieu\u00a0: ${name}, ${count}.` : `${places} lieux\u00a0; le plus souvent ${name}, ${count}.`,
  withoutPlace: (count) => (count < 2 ? `${count} échange sans lieu connu.` : `${count} échanges sans lieu connu.`),
  offMap: "Hors de cette carte\u00a0:",
  lines:
    "Les cercles croissent avec le nombre d’échanges. Les traits relient la capitale du pays visiteur à chaque lieu\u00a0; ce ne sont pas des itinéraires.",
  outlines: "Contours\u00a0: Natural Earth, domaine public.",
  column: { month: "Mois", person: "Personne", place: "Lieu", count: "Échanges" },
  choose: "Choisissez un mois, ou faites glisser sur plusieurs, pour voir leurs échanges.",
  numbers: "Les nombres de ce graphique",
  edition: (version) => `édition ${version}`,
  coverage: (from, to) => `recherche de ${from} à ${to}`.replace(/ de (?=[ao])/, " d’"),
  licence: (licence) => `données\u00a0: ${licence}`,
  saveFailed: "Ce navigateur ne peut pas créer de fichier PNG. Le format SVG fonctionne.",
  save: "Enregistrer ce graphique",
  shape: { landscape: "paysage", square: "carré" },
};
