import type { PageWords } from "./words.ts";

function exchanges(count: number): string {
  return `${count} ${count < 2 ? "échange" : "échanges"}`;
}

/** The pages of records in French. */
export const french: PageWords = {
  crumbs: "Fil d’Ariane",
  all: "Tous les échanges",
  inList: "Voir dans la liste",
  facts: "Les faits, et qui les rapporte",
  factsNote:
    "Une origine indépendante est un texte qui n’en reprend aucun autre ici\u00a0: les sources qui reprennent un même texte comptent une fois.",
  guide: { address: "guides/methode.html", name: "Méthode et vocabulaire" },
  origins: (count) => `${count} ${count < 2 ? "origine indépendante" : "origines indépendantes"}`,
  noWitness: "Seulement des sources qui peuvent en reprendre d’autres",
  itinerary: "Itinéraire",
  arrival: "Arrivée",
  departure: "Départ",
  noPlaces: (host) => `Aucune source ne nomme de lieu (pays hôte\u00a0: ${host}).`,
  roles: { head: "Délégation conduite par", member: "Autres membres", counterpart: "Interlocuteurs" },
  sources: "Sources",
  notCounted: (edition) => `Depuis l’édition ${edition}, ce n’est plus compté comme un échange.`,
  formerly: (edition) => `La fiche telle qu’elle était dans l’édition ${edition}`,
  history: "Historique de la fiche",
  historyNote: "Une édition parue ne change plus. Les corrections ultérieures figurent ici, avec leur raison.",
  added: (edition, day) => `Ajoutée dans l’édition ${edition}, le ${day}`,
  addedUnconfirmed: (edition, day) => `Ajoutée comme cas non confirmé dans l’édition ${edition}, le ${day}`,
  corrected: (edition, day) => `Corrigée dans l’édition ${edition}, le ${day}`,
  cite: "Citer cette fiche",
  citeNote: "Chaque citation indique l’édition\u00a0: une correction ultérieure ne change pas ce que vous avez cité.",
  copy: "Copier",
  copied: "Copié",
  data: "Données",
  dataNote: "La fiche avec ses sources, telles que le jeu de données les contient.",
  dataFile: "Télécharger en JSON",
  neighbours: "Échanges précédent et suivant",
  previous: "Avant",
  next: "Après",
  officialOf: (side) => `Responsable, ${side}`,
  names: "Noms",
  ownName: { ru: "En russe", ko: "En coréen" },
  otherName: { en: "En anglais", fr: "En français" },
  patronymic: "Patronyme russe",
  wikidata: "Wikidata",
  offices: "Fonctions",
  officesNote: "Une fin inconnue ne signifie pas que la personne exerce encore la fonction.",
  noOffices: "Aucune fonction n’est recensée.",
  officeFrom: (day) => `début\u00a0: ${day}`,
  officeTo: (day) => `fin\u00a0: ${day}`,
  seen: (first, last) =>
    first === last ? `fonction attestée le ${first}` : `fonction attestée du ${first} au ${last}`,
  exchanges: "Échanges",
  part: {
    head: "A conduit la délégation",
    member: "A voyagé avec une délégation",
    counterpart: "A rencontré la délégation de l’autre pays",
  },
  partNote: (travelled, led, met) => {
    const asHead =
      led === 0
        ? ""
        : `, ${led === travelled ? (led === 1 ? "" : "toujours ") : `dont ${led} `}comme chef de la délégation`;
    const received = met === 1 ? "1 délégation" : `${met} délégations`;
    return [
      travelled > 0 && `a voyagé ${travelled} fois${asHead}`,
      met > 0 && `a rencontré ${received} de l’autre pays`,
    ]
      .filter((part) => part !== false)
      .join(", et ");
  },
  noExchanges:
    "Ne participe à aucun échange compté de cette édition, mais une source du jeu de données nomme cette personne.",
  unconfirmed: "Cas non confirmés, non comptés",
  spellings: "Graphies",
  spellingsNote:
    "Chacune permet de trouver cette personne, avec ou sans accents et quel que soit l’ordre du nom et du prénom.",
  spellingKind: {
    preferred: "forme retenue",
    variant: "également correcte",
    romanisation: "romanisation",
    misspelling: "attestée, mais fautive",
  },
  byRule: "par règle",
  derived: (count) => `${count} graphies dérivées d’un système de transcription`,
  systems: {
    "own-script": "Écriture d’origine",
    "en-press": "Presse de langue anglaise",
    "fr-press": "Presse française",
    "de-press": "Presse allemande",
    "es-press": "Presse espagnole",
    "nl-press": "Presse néerlandaise",
    "bgn-pcgn": "BGN/PCGN",
    "ala-lc": "ALA-LC",
    "iso-9": "ISO 9",
    scientific: "Translittération scientifique",
    dprk: "Nord-coréen",
    conventional: "Sud-coréen usuel",
    "mccune-reischauer": "McCune–Reischauer",
    "revised-romanisation": "Romanisation révisée",
    kontsevich: "Kontsevitch (russe)",
  },
  placeIn: (country) => `Lieu (${country})`,
  region: "Région (ISO 3166-2)",
  coordinates: "Coordonnées",
  coordinatesNote: "un point de repère pour une carte, à un kilomètre près environ",
  exchangesAt: (count) => `${exchanges(count)} ici`,
  descriptionOfOfficial: (name, office, count) =>
    `${name}${office === "" ? "" : `, ${office}`}\u00a0: ${exchanges(count)} entre la Corée du Nord et la Russie depuis juillet 2023, avec dates, fonctions, graphies et sources.`,
  descriptionOfPlace: (name, country, count) =>
    `${name}, ${country}\u00a0: ${exchanges(count)} entre la Corée du Nord et la Russie depuis juillet 2023, avec dates, délégations et sources.`,
};
