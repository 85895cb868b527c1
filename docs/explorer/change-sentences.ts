import type { Correction } from "dprk-russia-exchanges/changes";
import { channels, type Participant, ranks, topics, type UnconfirmedReason } from "dprk-russia-exchanges/helpers";
import { monthText } from "./dates.ts";
import { dayChange } from "./day-sentences.ts";
import type { History, Language } from "./model.ts";
import { countryName } from "./names.ts";
import { officialSentences } from "./official-sentences.ts";
import type { ListField, Sentences, ValueField } from "./sentences.ts";
import { words } from "./words.ts";

type Names = History["names"];

/** The name of a record in a language; its id if it has none. */
export function nameOf(names: Names, kind: keyof Names, id: string, language: Language): string {
  return names[kind][id]?.[language] ?? id;
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** An entry of a list as text for readers. */
function entryText(field: ListField, entry: unknown, names: Names, language: Language): string {
  const { quoted } = words[language].sentences;
  if (field === "outcomes") return quoted((entry as Readonly<Record<Language, string>>)[language]);
  const id = String(entry);
  if (field === "places") return nameOf(names, "places", id, language);
  if (field === "topics") return quoted(topics[id as keyof typeof topics][language]);
  return quoted(nameOf(names, id in names.exchanges ? "exchanges" : "unconfirmed", id, language));
}

function listSentences(field: ListField, { before, after }: Correction, names: Names, language: Language) {
  const say = words[language].sentences;
  const entries = (value: unknown) =>
    ((value ?? []) as readonly unknown[]).map((entry) => entryText(field, entry, names, language));
  const [old, now] = [entries(before), entries(after)];
  const added = now.filter((entry) => !old.includes(entry));
  const removed = old.filter((entry) => !now.includes(entry));
  const written = (items: readonly string[]) => (field === "outcomes" ? items.join(" ") : say.list(items));
  return [
    added.length > 0 && say.listNow(field, written(added), added.length),
    removed.length > 0 && say.listNoLonger(field, written(removed), removed.length),
    added.length + removed.length === 0 && (old.join() === now.join() ? say.wording : say.listReordered(field)),
  ];
}

/** The value of a single-value field in words; `null` if nothing is stated. */
function wordOf(field: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === "unstated") return null;
  const { quoted } = words[language].sentences;
  const lists: Partial<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>> = {
    channel: channels,
    rank: ranks,
  };
  const code = String(value);
  if (field === "host" || field === "country" || field === "side") return countryName(code, language);
  if (typeof value === "object") {
    const { [language]: text, form } = value as { readonly [key in Language | "form"]?: string };
    return text ?? form ?? null;
  }
  const label = lists[field]?.[code]?.[language];
  return label === undefined ? code : quoted(label);
}

function valueSentence(field: ValueField, { before, after }: Correction, language: Language): string {
  const say = words[language].sentences;
  const [old, now] = [wordOf(field, before, language), wordOf(field, after, language)];
  if (now === null) return old === null ? say.other : say.valueRemoved(field, old);
  return old === null ? say.valueAdded(field, now) : say.valueChanged(field, old, now);
}

function personOf({ official, office }: Participant, hasOffice: boolean, names: Names, language: Language): string {
  const say = words[language].sentences;
  const title = office?.[language] ?? null;
  if (official === null) return say.nameless(title ?? "");
  return say.person(nameOf(names, "officials", official, language), hasOffice ? title : null);
}

/** What changed about a participant who is in both editions. */
function participantSentences(before: Participant, after: Participant, names: Names, language: Language) {
  const say = words[language].sentences;
  const person = personOf(after, false, names, language);
  const offices = [before.office?.[language] ?? null, after.office?.[language] ?? null] as const;
  return [
    before.role !== after.role && say.roleChanged(person, before.role, after.role),
    offices[0] !== offices[1] && say.officeChanged(person, ...offices),
    before.role === after.role && offices[0] === offices[1] && say.wording,
  ];
}

/** The participants that an edition added or removed for the same reason, by role. */
function crowdSentences(corrections: readonly Correction[], names: Names, language: Language) {
  const say = words[language].sentences;
  return (["joined", "left"] as const).flatMap((way) =>
    (["head", "member", "counterpart"] as const).map((role) => {
      const people = corrections
        .filter(({ before, after }) => (way === "joined" ? before === null : after === null))
        .map(({ before, after }) => (after ?? before) as Participant)
        .filter((participant) => participant.role === role)
        .map((participant) => personOf(participant, true, names, language));
      return people.length > 0 && say[way](role, say.list(people), people.length);
    }),
  );
}

function reasonSentence({ kind, before, after }: Correction, say: Sentences): string {
  const [old, now] = [before, after] as readonly (UnconfirmedReason | null)[];
  if (old === null || old === undefined) return say.uncounted(now ?? "announced");
  return kind === "exchanges" || now === null || now === undefined ? say.counted(old) : say.reasonChanged(old, now);
}

function reportedSentence({ field, after }: Correction, language: Language): string {
  const say = words[language].sentences;
  const [, month = "", item = ""] = /(\d{4}-\d\d)\/(\d+)/.exec(field) ?? [];
  return month === "" ? say.other : say.reported(monthText(month, language), item, after !== null);
}

function sentencesOfOne(correction: Correction, names: Names, language: Language): readonly (string | false)[] {
  const say = words[language].sentences;
  const [field = ""] = correction.field.split("[");
  switch (field) {
    case "start":
    case "end":
    case "lastSeen":
      return [dayChange(field, correction, language)];
    case "places":
    case "topics":
    case "related":
    case "outcomes":
      return listSentences(field, correction, names, language);
    case "participants":
      return participantSentences(correction.before as Participant, correction.after as Participant, names, language);
    case "reason":
      return [reasonSentence(correction, say)];
    case "reportedItems":
      return [reportedSentence(correction, language)];
    case "coordinates":
      return [say.coordinates];
    case "comparison":
    case "scope":
      return [say.claim];
    case "channel":
    case "rank":
    case "host":
    case "name":
    case "country":
    case "subdivision":
    case "side":
    case "value":
    case "patronymic":
    case "wikidata":
      return [valueSentence(field, correction, language)];
    default:
      return [say.other];
  }
}

/**
 * Corrections of one record as sentences. Pass those with the same reason together, so that one sentence names all the people added.
 *
 * @param corrections - Corrections of one record.
 * @param names - The names of the records.
 * @param language - The language of the sentences.
 */
export function sentencesOf(corrections: readonly Correction[], names: Names, language: Language): readonly string[] {
  const isCrowd = ({ field, before, after }: Correction) =>
    field.startsWith("participants[") && (before === null || after === null);
  const isOfficial = ({ kind, field }: Correction) => kind === "officials" && /^(?:name|spellings|offices)/.test(field);
  const others = corrections.filter((correction) => !isCrowd(correction) && !isOfficial(correction));
  const sentences = [
    ...others.flatMap((correction) => sentencesOfOne(correction, names, language)),
    ...crowdSentences(corrections.filter(isCrowd), names, language),
    ...officialSentences(corrections.filter(isOfficial), language),
  ];
  return sentences.filter((sentence) => sentence !== false).map(capitalised);
}
