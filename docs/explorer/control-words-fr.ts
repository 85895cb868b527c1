import type { ControlWords } from "./control-words.ts";

/** A number of exchanges in words. */
export function exchanges(count: number): string {
  return `${count} ${count < 2 ? "échange" : "échanges"}`;
}

/** The controls in French. */
export const frenchControls: ControlWords = {
  filter: {
    text: "Recherche",
    official: "Responsable",
    role: "Rôle du responsable",
    from: "Premier mois",
    to: "Dernier mois",
    direction: "Sens",
    minRank: "Rang du chef",
    channel: "Canal",
    topic: "Thème",
    place: "Lieu",
    witnesses: "Origines indépendantes",
  },
  anyPart: "A participé",
  part: { travelled: "A voyagé", led: "A conduit la délégation", received: "L’a reçue" },
  orHigher: (rank) => `${rank} ou rang supérieur`,
  anyStatedRank: "Tout rang précisé",
  atLeast: (count) => `Au moins ${count}`,
  officialHint: "Toute graphie\u00a0; noms séparés par des virgules\u00a0: Choïgou, Шойгу, 최선희",
  textHint: "Titres, textes, personnes sous toute graphie, lieux, médias",
  monthHint: "AAAA-MM",
  explain: (word) => `Que veut dire «\u00a0${word}\u00a0»\u00a0?`,
  highLevel: "de haut niveau",
  covered: "couverture",
  clear: "Effacer les filtres",
  clearAll: "Effacer",
  unstatedRank: (count) =>
    count === 1
      ? "Un autre échange, dont le rang du chef n’est pas précisé, n’est pas compté."
      : `${count} autres échanges, dont le rang du chef n’est pas précisé, ne sont pas comptés.`,
  showThem: "N’afficher que ceux-là",
  remove: (filter) => `Retirer le filtre ${filter}`,
  toFilters: "Filtres",
  sort: {
    label: "Ordre",
    newest: "Du plus récent au plus ancien",
    oldest: "Du plus ancien au plus récent",
    rank: "Par rang du chef",
    people: "Par nombre de personnes",
  },
  more: (count) => `En afficher ${count} de plus`,
  all: (count) => `Afficher les ${count}`,
  fullRecord: "La fiche sur sa propre page",
  found: (count, first, last) =>
    count === 1
      ? `1 échange trouvé, en ${first}`
      : `${exchanges(count)} ${count < 2 ? "trouvé" : "trouvés"}, ${first === last ? `tous en ${first}` : `le premier en ${first}, le dernier en ${last}`}`,
  coverage: (edition, from, to) =>
    `L’édition ${edition} couvre la période de ${from} à ${to}`.replace(/ de (?=[ao])/, " d’"),
  countOf: (shown, total) => (shown === total ? exchanges(total) : `${shown} sur ${exchanges(total)}`),
  records: "Échanges",
  recordsCaption: "Échanges par jour d’arrivée",
  allExchanges: "Tous les échanges",
  provenance: { filters: "Filtres", address: "Adresse", cite: "Citer" },
  numbers: {
    title: "Nombres",
    note: "Échanges de la sélection par sens, rang du chef et canal.",
    here: "Cette sélection",
    held: "Comparée à",
    total: "Échanges",
    hold: "Garder cette sélection pour la comparer à la suivante",
    yearBefore: "Comparer aux mêmes mois de l’année précédente",
    before: "Comparer aux mois précédents",
    stop: "Ne plus comparer",
    holding: (filters) => `Comparée à\u00a0: ${filters}`,
  },
  people: {
    title: "Personnes",
    note: "Nombre d’échanges de la sélection dans lesquels chaque personne nommée a voyagé (comme chef ou membre), a conduit la délégation ou l’a reçue. Les personnes seulement annoncées ne sont pas comptées.",
    name: "Nom",
    side: "Pays",
    part: { travelled: "Voyages", led: "dont chef", received: "Accueils" },
    all: (count) => `Afficher les ${count} personnes`,
    none: "Aucune personne n’est nommée dans cette sélection.",
  },
  problem: {
    noOfficial: (name) =>
      `Personne ne s’appelle «\u00a0${name}\u00a0» dans cette édition\u00a0: aucun échange n’est affiché pour ce nom.`,
    ambiguous: (name) =>
      `«\u00a0${name}\u00a0» est le nom de plusieurs responsables, qui sont tous affichés. Choisissez\u00a0:`,
    suggestions: "Vouliez-vous dire",
    unknownValue: (value) => `«\u00a0${value}\u00a0» est une valeur inconnue\u00a0: aucun échange n’est affiché.`,
    roleAlone: "Nommez d’abord un responsable\u00a0: d’ici là, ce choix est sans effet.",
    reversed: "Le dernier mois précède le premier\u00a0: aucun échange n’est affiché.",
    edition: (value) => `Il n’y a pas d’édition «\u00a0${value}\u00a0».`,
    shownInstead: (edition) => `L’édition ${edition} est affichée.`,
    noRecord: (id) => `Aucune édition ne contient de fiche «\u00a0${id}\u00a0».`,
    addedLater: (shown, added) =>
      `n’est pas dans l’édition ${shown}\u00a0: elle a été ajoutée dans l’édition ${added}.`,
    showInEdition: (edition) => `La voir dans l’édition ${edition}`,
    hidden: "n’est pas dans cette sélection.",
    showAll: "Afficher tous les échanges",
    record: "La fiche",
    redirect: {
      moved: (id, edition) => `Depuis l’édition ${edition}, la fiche s’appelle ${id}.`,
      merged: (id, edition) => `Depuis l’édition ${edition}, la fiche fait partie de ${id}.`,
      retired: (_id, edition) => `Depuis l’édition ${edition}, ce n’est plus compté comme un échange.`,
    },
    load: (edition) => `L’édition ${edition} n’a pas pu être chargée. La page reste inchangée.`,
  },
};
