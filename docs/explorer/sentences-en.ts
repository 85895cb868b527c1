import type { DayField, ListField, Movement, NameLanguage, Sentences, SpellingKind, ValueField } from "./sentences.ts";

const day: Readonly<Record<DayField, string>> = {
  start: "The day of arrival",
  end: "The day of departure",
  lastSeen: "The last day on which the delegation was seen",
};

const verb: Readonly<Record<Movement, string>> = {
  narrowed: "was narrowed",
  widened: "was widened",
  moved: "moved",
};

const lists: Readonly<Record<ListField, string>> = {
  places: "The places",
  topics: "The topics",
  related: "The related exchanges",
  outcomes: "The results",
};

const values: Readonly<Record<ValueField, string>> = {
  channel: "channel",
  rank: "rank of the head",
  host: "host country",
  name: "name",
  country: "country",
  subdivision: "region",
  side: "side",
  value: "figure",
  patronymic: "patronymic",
  wikidata: "Wikidata item",
};

const languages: Readonly<Record<NameLanguage, string>> = {
  en: "English",
  fr: "French",
  ru: "Russian",
  ko: "Korean",
};

const kinds: Readonly<Record<SpellingKind, string>> = {
  preferred: "the preferred spelling",
  variant: "another correct spelling",
  romanisation: "a romanisation",
  misspelling: "a misspelling",
};

const reasons = {
  announced: "it was announced, but no source says that it took place",
  alleged: "only a third party alleges it",
  "weak-evidence": "the sources are too weak",
  "not-a-delegation": "it was a contact without a delegation’s trip",
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function roles(role: "head" | "member" | "counterpart", count: number): string {
  if (role === "head") return count === 1 ? "head of the delegation" : "heads of the delegations";
  return count === 1 ? `a ${role}` : `${role}s`;
}

function after(colon: boolean, items: string): string {
  return colon ? `: ${items}` : ` ${items}.`;
}

/** The sentences on corrections in English. */
export const englishSentences: Sentences = {
  list,
  quoted: (text) => `“${text}”`,
  person: (name, office) => (office === null ? name : `${name} (${office})`),
  nameless: (office) => `an unnamed person (${office})`,
  daysMoved: (field, how, before, now) => `${day[field]} ${verb[how]} from ${before} to ${now}.`,
  daysAdded: (field, now) => `${day[field]} was added: ${now}.`,
  daysRemoved: (field, before) => `${day[field]} is no longer given; it was ${before}.`,
  listNow: (field, items) => `${lists[field]} now include${after(field === "outcomes", items)}`,
  listNoLonger: (field, items) => `${lists[field]} no longer include${after(field === "outcomes", items)}`,
  listReordered: (field) => `${lists[field]} are now in a different order.`,
  valueChanged: (field, before, now) => `The ${values[field]} changed from ${before} to ${now}.`,
  valueAdded: (field, now) => `The ${values[field]} was added: ${now}.`,
  valueRemoved: (field, before) => `The ${values[field]} is no longer stated; it was ${before}.`,
  joined: (role, people, count) => `${people} ${count === 1 ? "was" : "were"} added as ${roles(role, count)}.`,
  left: (role, people, count) => `${people} ${count === 1 ? "is" : "are"} no longer listed as ${roles(role, count)}.`,
  roleChanged: (person, before, now) =>
    `${person} is now listed as ${roles(now, 1)}, no longer as ${roles(before, 1)}.`,
  officeChanged: (person, before, now) => {
    if (before === null) return `The office of ${person} was added: “${now}”.`;
    return now === null
      ? `The office of ${person} is no longer given; it was “${before}”.`
      : `The office of ${person} changed from “${before}” to “${now}”.`;
  },
  counted: (reason) => `It was an unconfirmed report (${reasons[reason]}) and is now counted as an exchange.`,
  uncounted: (reason) => `It was counted as an exchange and is now an unconfirmed report: ${reasons[reason]}.`,
  reasonChanged: (before, now) =>
    `The reason why it is not counted changed from “${reasons[before]}” to “${reasons[now]}”.`,
  nameNow: (language, before, now) => {
    if (before === null) return `The ${languages[language]} name was added: ${now}.`;
    return now === null
      ? `The ${languages[language]} name ${before} is no longer given.`
      : `The preferred ${languages[language]} name changed from ${before} to ${now}.`;
  },
  spellingAdded: (form, language, kind) => `The ${languages[language]} spelling ${form} was added as ${kinds[kind]}.`,
  spellingRemoved: (form, language) => `The ${languages[language]} spelling ${form} is no longer listed.`,
  spellingNow: (form, kind) => `The spelling ${form} is now listed as ${kinds[kind]}.`,
  officeAdded: (title) => `The office “${title}” was added.`,
  officeRemoved: (title) => `The office “${title}” is no longer listed.`,
  officeTitle: (before, now) => `The title of the office “${before}” is now “${now}”.`,
  officeDay: (which, title, before, now) => {
    if (before === null) return `The ${which} of the office “${title}” was added: ${now}.`;
    return now === null
      ? `The ${which} of the office “${title}” is no longer given; it was ${before}.`
      : `The ${which} of the office “${title}” changed from ${before} to ${now}.`;
  },
  reported: (month, item, isNow) =>
    isNow
      ? `It is now matched with item ${item} of the published list for ${month}.`
      : `It is no longer matched with item ${item} of the published list for ${month}.`,
  spellingBasis: (form, isPrinted) =>
    isPrinted
      ? `The spelling ${form} is now taken from a source that prints it.`
      : `The spelling ${form} is now derived by a rule.`,
  wording: "The French wording was corrected.",
  coordinates: "The coordinates were corrected.",
  claim: "The rule by which the figure is compared with the records was corrected.",
  other: "Another detail was corrected.",
};
