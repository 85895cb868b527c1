import { type Kind, kinds } from "../../src/records/kinds.ts";
import { codes } from "./codes.ts";
import type { Sample } from "./sample.ts";

/** One way to damage one field. */
export interface Damage {
  /** The kind: list, field without positions, and the change. */
  readonly kind: string;
  /** Path with positions. */
  readonly at: string;
  /** The records with the damage. */
  readonly records: Sample;
}

type Key = string | number;
type Path = readonly Key[];
type Change = (value: never, sample: Sample) => unknown;

/** Results of a change: the field is removed, or the change does not apply. */
const taken = Symbol("taken out");
const none = Symbol("does not apply");

const monthsEn = ["January", "May", "June", "July"];
const monthsFr = ["janvier", "mai", "juin", "juillet"];

function nextDay(day: string, days: number, months = 0, years = 0): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1 + months, date + days)).toISOString().slice(0, 10);
}

const day = /\d{4}-\d{2}-\d{2}/;

function moved(days: number, months: number, years: number): Change {
  return (value: string) =>
    day.test(value) ? value.replace(/\d{4}-\d{2}-\d{2}(?=$)/, (last) => nextDay(last, days, months, years)) : none;
}

function replaced(pattern: RegExp, by: (found: string) => string): Change {
  return (value: string) => (pattern.test(value) ? value.replace(pattern, by) : none);
}

const months = new RegExp(`\\b(?:${[...monthsEn, ...monthsFr].join("|")})\\b`);
const nextMonth = (name: string) => {
  const names = monthsEn.includes(name) ? monthsEn : monthsFr;
  return names[(names.indexOf(name) + 1) % names.length] ?? name;
};

const onText: Readonly<Record<string, Change>> = {
  "a digit changed": replaced(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  "a month changed": replaced(months, nextMonth),
  "a year changed": replaced(/\b20\d\d\b/, (year) => String(Number(year) + 1)),
  "made to deny": replaced(
    /\b(?:signed|received|gives|said|names|a signé|l'a reçu|donne|a annoncé|a écrit)\b/,
    (verb) =>
      /^(?:a|l'a|donne) ?|^donne/.test(verb) ? `n'a jamais ${verb.replace(/^(?:l'a|a) /, "")}` : `never ${verb}`,
  ),
  "another person": replaced(/\b(?:Lavrov|Obraztsov)\b/, () => "Shoigu"),
  "a space at the end": (value: string) => `${value} `,
  "an invisible letter": (value: string) => `${value.slice(0, 1)}\u200b${value.slice(1)}`,
};

const onDay: Readonly<Record<string, Change>> = {
  "a day earlier": moved(-1, 0, 0),
  "a day later": moved(1, 0, 0),
  "a month earlier": moved(0, -1, 0),
  "a month later": moved(0, 1, 0),
  "a year earlier": moved(0, 0, -1),
  "a year later": moved(0, 0, 1),
  "no day of the calendar": (value: string) =>
    day.test(value) ? value.replace(/\d\d$/, "31").replace(/-\d\d-31$/, "-02-30") : none,
};

const onNumber: Readonly<Record<string, Change>> = {
  "one more": (value: number) => value + 1,
  "the other sign": (value: number) => -value,
  "ten times": (value: number) => value * 10,
  "as a text": (value: number) => String(value),
};

const onList: Readonly<Record<string, Change>> = {
  emptied: () => [],
  "first entry taken out": (value: readonly unknown[]) => (value.length > 1 ? value.slice(1) : none),
  "first entry twice": (value: readonly unknown[]) => [value[0], ...value],
};

/** Another id of the same list. */
function otherId(kind: Kind): Change {
  const real: Readonly<Record<Kind, string>> = {
    exchanges: "lavrov-pyongyang-2023-10",
    unconfirmed: "us-claim-second-russian-group-pyongyang-2023-08",
    officials: "vyacheslav-volodin",
    places: "moscow",
    sources: "alarabiya-2023-08-30",
    claims: "eighteen-in-2024",
  };
  return () => real[kind];
}

function onCode(list: readonly string[]): Readonly<Record<string, Change>> {
  return {
    "another code": (value: string) => list[(list.indexOf(value) + 1) % list.length],
    "the first code": (value: string) => (value === list[0] ? list.at(-1) : list[0]),
    "an unknown code": () => "made-up",
  };
}

/** The fields that refer to a record of some list. */
const references: Readonly<Record<string, Kind>> = {
  source: "sources",
  official: "officials",
  officials: "officials",
  head: "officials",
  places: "places",
  related: "exchanges",
};

/** The changes that can be made to a field, by its name and value. */
function changesOf(kind: Kind, path: Path, value: unknown): Readonly<Record<string, Change>> {
  const names = path.filter((key) => typeof key === "string");
  const name = names.at(-1) ?? "";
  if (Array.isArray(value)) return { ...onList, "taken out": () => taken };
  if (typeof value === "number") return { ...onNumber, "taken out": () => taken };
  if (typeof value !== "string") {
    const isText = typeof value === "object" && value !== null && "en" in value && "fr" in value;
    const both = value as { en: string; fr: string };
    return {
      "taken out": () => taken,
      "an unknown field": () => ({ ...both, extra: 1 }),
      ...(isText
        ? {
            "languages swapped": () => ({ en: both.fr, fr: both.en }),
            "the same in both": () => ({ en: both.en, fr: both.en }),
            "another day in both": (text: typeof both) => {
              const change = (one: string) => one.replace(/\b1(\d)(?= (?:June|juin))/, (_, unit) => `2${unit}`);
              return change(text.en) === text.en ? none : { en: change(text.en), fr: change(text.fr) };
            },
            "a sentence less in French": () =>
              /\. /.test(both.fr) ? { ...both, fr: `${both.fr.split(". ").slice(0, -1).join(". ")}.` } : none,
          }
        : {}),
    };
  }
  const out = { "taken out": () => taken };
  const list = codes[`${kind}.${names.join(".")}`] ?? codes[names.join(".")];
  if (list !== undefined) return { ...onCode(list), ...out };
  const target = references[name] ?? (name === "id" && names.length === 1 ? kind : undefined);
  if (target !== undefined) return { "another id": otherId(target), "an unknown id": () => "made-up-nobody", ...out };
  if (day.test(value) && /^(?:\.\.)?\d|^\d/.test(value) && names.length < 3) return { ...onDay, ...out };
  switch (name) {
    case "url":
      return {
        "of another source": () => "https://agency.example/2026/06/14/return",
        "a script": () => "javascript:alert(1)",
        "another day": replaced(/2026\/06/, () => "2026/05"),
        ...out,
      };
    case "country":
    case "host":
    case "hosts":
      return { "the other side": () => (value === "KP" ? "RU" : "KP"), "a third country": () => "CN", ...out };
    case "subdivision":
      return { "of the other side": () => "RU-PRI", "of the same country": () => "KP-01", ...out };
    case "wikidata":
      return { "of somebody else": () => "Q58217", "a number changed": () => "Q999999902", ...out };
    case "item":
      return {
        "the next number": () => "2026-06/3",
        "another month": () => "2026-05/1",
        "no item": () => "2026-99/0",
        ...out,
      };
    case "form":
      return {
        "a Cyrillic letter in Latin": replaced(/[aeo]/, (letter) => ({ a: "а", e: "е", o: "о" })[letter] ?? letter),
        "of somebody else": () => "Sergei Shoigu",
        "a letter changed": (text: string) => `${text.slice(0, -1)}ж`,
        "a letter of its own script changed": replaced(
          /[в스n]/,
          (letter) => ({ в: "г", 스: "즈", n: "m" })[letter] ?? letter,
        ),
        ...onText,
        ...out,
      };
    case "language":
      return { "another language": () => (value === "fr" ? "en" : "fr"), "no language": () => "Klingon", ...out };
    case "origin":
      return { "a copy": () => "made-up-paper-2026-06-14", "a report of no date": () => "somewhere", ...out };
    default:
      return { ...onText, ...out };
  }
}

function valueAt(holder: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<Key, unknown>>)[key], holder);
}

function damagedAt(sample: Sample, path: Path, change: Change): Sample | undefined {
  const copy = structuredClone(sample);
  const changed = change(structuredClone(valueAt(copy, path)) as never, copy);
  // The current value is not a damage.
  if (changed === none || JSON.stringify(changed) === JSON.stringify(valueAt(sample, path))) return undefined;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<Key, unknown>;
  const key = path.at(-1) as Key;
  if (changed !== taken) holder[key] = changed;
  else if (Array.isArray(holder)) holder.splice(key as number, 1);
  else delete holder[key];
  return copy;
}

/** The paths of all values in a value. */
function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys: readonly Key[] = Array.isArray(value) ? value.map((_, position) => position) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn((value as Readonly<Record<Key, unknown>>)[key], [...path, key]))];
}

function firstOf(records: Sample[Kind]): Readonly<Record<string, unknown>> {
  return records[0] ?? {};
}

/** Typical slips that change two fields at once. */
const pairs: Readonly<Record<string, (sample: Sample) => void>> = {
  "exchanges.start: swapped with the end": ({ exchanges }) => {
    const record = exchanges[0] as Record<string, unknown>;
    Object.assign(record, { start: record["end"], end: record["start"] });
  },
  "exchanges.participants: head and member swapped": ({ exchanges }) => {
    const [head, member] = firstOf(exchanges)["participants"] as [Record<string, string>, Record<string, string>];
    Object.assign(head, { role: "member" });
    Object.assign(member, { role: "head" });
  },
  "exchanges.participants: head and counterpart swapped": ({ exchanges }) => {
    const people = firstOf(exchanges)["participants"] as Record<string, string>[];
    Object.assign(people[0] as object, { role: "counterpart" });
    Object.assign(people[3] as object, { role: "head" });
  },
  "exchanges.title: of another record": ({ exchanges }) => {
    Object.assign(exchanges[0] as object, { title: exchanges[1]?.["title"] });
  },
  "exchanges.summary: of another record": ({ exchanges }) => {
    Object.assign(exchanges[0] as object, { summary: exchanges[1]?.["summary"] });
  },
  "exchanges.evidence: sources of two citations swapped": ({ exchanges }) => {
    const [one, other] = firstOf(exchanges)["evidence"] as [Record<string, unknown>, Record<string, unknown>];
    Object.assign(one, { source: other["source"] }, void Object.assign(other, { source: one["source"] }));
  },
  "places.coordinates: latitude and longitude swapped": ({ places }) => {
    const place = places[0] as Record<string, { latitude: number; longitude: number }>;
    const { latitude, longitude } = place["coordinates"] as { latitude: number; longitude: number };
    Object.assign(place, { coordinates: { latitude: longitude, longitude: latitude } });
  },
  "places.name: of another place": ({ places }) => {
    Object.assign(places[0] as object, { name: { en: "Wonsan", fr: "Wonsan" } });
  },
  "officials.offices: start and end swapped": ({ officials }) => {
    const [office] = firstOf(officials)["offices"] as [Record<string, string>];
    Object.assign(office, { start: office["end"], end: office["start"] });
  },
  "officials.spellings: two languages swapped": ({ officials }) => {
    const spellings = firstOf(officials)["spellings"] as Record<string, string>[];
    Object.assign(spellings[0] as object, { language: "ru" });
    Object.assign(spellings[3] as object, { language: "en" });
  },
  "claims.scope: first and last day swapped": ({ claims }) => {
    const scope = claims[0]?.["scope"] as Record<string, string>;
    Object.assign(scope, { from: scope["to"], to: scope["from"] });
  },
  "sources.url: swapped with another source": ({ sources }) => {
    const [one, other] = sources as [Record<string, unknown>, Record<string, unknown>];
    const url = one["url"];
    Object.assign(one, { url: other["url"] });
    Object.assign(other, { url });
  },
  "sources.published: swapped with another source": ({ sources }) => {
    const [one, other] = sources as [Record<string, unknown>, Record<string, unknown>];
    const published = one["published"];
    Object.assign(one, { published: other["published"] });
    Object.assign(other, { published });
  },
  "exchanges: a record twice": (records) => {
    Object.assign(records, { exchanges: [...records.exchanges, structuredClone(records.exchanges[0])] });
  },
};

/** Every damage to some records: each field in each way, and pairs of fields. */
export function damagesOf(sample: Sample): readonly Damage[] {
  const single = (Object.keys(kinds) as Kind[]).flatMap((list) =>
    pathsIn(sample[list], [])
      .filter((path) => path.length > 0)
      .flatMap((path) => {
        const field = path.filter((key) => typeof key === "string").join(".");
        return Object.entries(changesOf(list, path, valueAt(sample[list], path))).flatMap(
          ([name, change]): Damage[] => {
            const records = damagedAt(sample, [list, ...path], change);
            const kind = `${list}${field === "" ? "" : `.${field}`}${typeof path.at(-1) === "number" && field !== "" ? "[]" : ""}: ${name}`;
            return records === undefined ? [] : [{ kind, at: [list, ...path].join("."), records }];
          },
        );
      }),
  );
  const double = Object.entries(pairs).map(([kind, damage]): Damage => {
    const records = structuredClone(sample);
    damage(records);
    return { kind, at: kind.split(":")[0] ?? "", records };
  });
  return [...single, ...double];
}
