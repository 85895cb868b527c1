import type { DayField, ListField, NameLanguage, Sentences, SpellingKind, ValueField } from "./sentences.ts";

/** Each day with the participle that agrees with it. */
const days: Readonly<Record<DayField, readonly [day: string, located: string, dated: string]>> = {
  start: ["L’arrivée", "située", "datée"],
  end: ["Le départ", "situé", "daté"],
  lastSeen: ["La dernière présence signalée", "située", "datée"],
};

const lists: Readonly<Record<ListField, string>> = {
  places: "Les lieux",
  topics: "Les thèmes",
  related: "Les échanges liés",
  outcomes: "Les résultats",
};

const values: Readonly<Record<ValueField, string>> = {
  channel: "Le canal",
  rank: "Le rang du chef",
  host: "Le pays hôte",
  name: "Le nom",
  country: "Le pays",
  subdivision: "Le code de région",
  side: "Le pays représenté",
  value: "Le chiffre",
  patronymic: "Le patronyme",
  wikidata: "L’élément Wikidata",
};

const languages: Readonly<Record<NameLanguage, string>> = {
  en: "anglais",
  fr: "français",
  ru: "russe",
  ko: "coréen",
};

const kinds: Readonly<Record<SpellingKind, string>> = {
  preferred: "forme retenue",
  variant: "autre forme correcte",
  romanisation: "romanisation",
  misspelling: "forme fautive",
};

const reasons = {
  announced: "visite annoncée dont aucune source ne dit qu’elle a eu lieu",
  alleged: "allégation venant seulement d’un tiers",
  "weak-evidence": "sources insuffisantes",
  "not-a-delegation": "contact sans voyage d’une délégation",
};

const roles = {
  head: "comme chef de la délégation",
  member: "parmi les membres",
  counterpart: "parmi les interlocuteurs",
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

function after(hasColon: boolean, items: string): string {
  return hasColon ? `\u00a0: ${items}` : ` ${items}.`;
}

function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

function of(person: string): string {
  return /^[AEIOUYÉÈ]/i.test(person) ? `d’${person}` : `de ${person}`;
}

/** The sentences on corrections in French. */
export const frenchSentences: Sentences = {
  list,
  quoted,
  person: (name, office) => (office === null ? name : `${name} (${office})`),
  nameless: (office) => `une personne non nommée (${office})`,
  daysMoved: (field, _how, before, now) => {
    const [day, located] = days[field];
    return `${day}, jusque-là ${located} ${before}, l’est désormais ${now}.`;
  },
  daysAdded: (field, now) => {
    const [day, located] = days[field];
    return `${day} est désormais ${located} ${now}.`;
  },
  daysRemoved: (field, before) => {
    const [day, located, dated] = days[field];
    return `${day}, jusque-là ${located} ${before}, n’est plus ${dated}.`;
  },
  listNow: (field, items) => `${lists[field]} comprennent désormais${after(field === "outcomes", items)}`,
  listNoLonger: (field, items) => `${lists[field]} ne comprennent plus${after(field === "outcomes", items)}`,
  listReordered: (field) => `${lists[field]} sont désormais dans un autre ordre.`,
  valueChanged: (field, before, now) => `${values[field]} passe de ${before} à ${now}.`,
  valueAdded: (field, now) => `${values[field]} est désormais indiqué\u00a0: ${now}.`,
  valueRemoved: (field, before) => `${values[field]} n’est plus indiqué\u00a0; la valeur était ${before}.`,
  joined: (role, people) => `La fiche cite désormais ${people} ${roles[role]}.`,
  left: (role, people) => `La fiche ne cite plus ${people} ${roles[role]}.`,
  roleChanged: (person, before, now) =>
    `La fiche cite désormais ${person} ${roles[now]}, et non plus ${roles[before]}.`,
  officeChanged: (person, before, now) => {
    if (before === null) return `La fonction ${of(person)} est désormais indiquée\u00a0: ${quoted(now ?? "")}.`;
    return now === null
      ? `La fonction ${of(person)} n’est plus indiquée\u00a0; c’était ${quoted(before)}.`
      : `La fonction ${of(person)}, jusque-là ${quoted(before)}, est désormais ${quoted(now)}.`;
  },
  counted: (reason) =>
    `C’était un cas non confirmé (${reasons[reason]})\u00a0; il est désormais compté comme un échange.`,
  uncounted: (reason) =>
    `C’était compté comme un échange\u00a0; c’est désormais un cas non confirmé (${reasons[reason]}).`,
  reasonChanged: (before, now) =>
    `La raison pour laquelle ce cas n’est pas compté, jusque-là ${quoted(reasons[before])}, est désormais ${quoted(reasons[now])}.`,
  nameNow: (language, before, now) => {
    if (before === null) return `Le nom en ${languages[language]} est désormais indiqué\u00a0: ${now}.`;
    return now === null
      ? `Le nom en ${languages[language]}, ${before}, n’est plus indiqué.`
      : `Le nom retenu en ${languages[language]}, jusque-là ${before}, est désormais ${now}.`;
  },
  spellingAdded: (form, language, kind) =>
    `La graphie ${form} (${languages[language]}, ${kinds[kind]}) est désormais recensée.`,
  spellingRemoved: (form, language) => `La graphie ${form} (${languages[language]}) n’est plus recensée.`,
  spellingNow: (form, kind) => `La graphie ${form} est désormais classée comme ${kinds[kind]}.`,
  officeAdded: (title) => `La fonction ${quoted(title)} est désormais recensée.`,
  officeRemoved: (title) => `La fonction ${quoted(title)} n’est plus recensée.`,
  officeTitle: (before, now) => `La fonction ${quoted(before)} s’appelle désormais ${quoted(now)}.`,
  officeDay: (which, title, before, now) => {
    const [bound, located, dated] = which === "start" ? ["Le début", "situé", "daté"] : ["La fin", "située", "datée"];
    if (before === null) return `${bound} de la fonction ${quoted(title)} est désormais ${located} ${now}.`;
    return now === null
      ? `${bound} de la fonction ${quoted(title)}, jusque-là ${located} ${before}, n’est plus ${dated}.`
      : `${bound} de la fonction ${quoted(title)}, jusque-là ${located} ${before}, l’est désormais ${now}.`;
  },
  reported: (month, item, isNow) =>
    isNow
      ? `La fiche correspond désormais au point ${item} de la liste publiée pour ${month}.`
      : `La fiche ne correspond plus au point ${item} de la liste publiée pour ${month}.`,
  spellingBasis: (form, isPrinted) =>
    isPrinted
      ? `La graphie ${form} est désormais tirée d’une source qui l’emploie.`
      : `La graphie ${form} est désormais dérivée d’une règle.`,
  wording: "La formulation anglaise a été corrigée.",
  coordinates: "Les coordonnées ont été corrigées.",
  claim: "La règle qui permet de comparer ce chiffre aux fiches a été corrigée.",
  other: "Un autre détail a été corrigé.",
};
