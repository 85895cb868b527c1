import {
  channels,
  directionOf,
  directions,
  type Exchange,
  isYearMonth,
  ranks,
  topics,
} from "dprk-russia-exchanges/helpers";
import { parts } from "./attendance.ts";
import { monthText } from "./dates.ts";
import { type FilterName, type Filters, filterNames, isWitnessNumber, ranksFrom } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { type Lookup, officialName } from "./names.ts";
import { words } from "./words.ts";

/** The filters that a list of options sets, and those that a group of boxes sets. */
export const listedFilters = ["role", "direction", "minRank", "witnesses"] as const satisfies readonly FilterName[];
export const boxedFilters = ["channel", "topic", "place"] as const satisfies readonly FilterName[];

/** Fewer origins than this are offered; any number may be typed into the address. */
const mostWitnesses = 5;

/** The codes that a filter takes in an edition; `null` for one that takes free text, a month or a number. */
export function codesOf(name: FilterName, { edition }: Lookup): readonly string[] | null {
  switch (name) {
    case "role":
      return parts;
    case "direction":
      return Object.keys(directions);
    case "minRank":
      return Object.keys(ranks);
    case "channel":
      return Object.keys(channels);
    case "topic":
      return Object.keys(topics);
    case "place":
      return edition.places.map(({ id }) => id);
    default:
      return null;
  }
}

function rankLabel(code: string, language: Language): string {
  const say = words[language];
  if (code === "other") return say.anyStatedRank;
  const label = ranks[code as keyof typeof ranks][language];
  return code === "unstated" || code === Object.keys(ranks)[0] ? label : say.orHigher(label);
}

/** The label of a value of a filter; the value itself where it stands for nothing. */
export function valueLabel(name: FilterName, value: string, lookup: Lookup): string {
  const { language, place } = lookup;
  const say = words[language];
  const lists: Partial<Record<FilterName, Readonly<Record<string, Readonly<Record<Language, string>>>>>> = {
    direction: directions,
    channel: channels,
    topic: topics,
  };
  if (name === "official") {
    const { kind, people } = lookup.findPeople(value);
    return kind === "found" ? officialName(people[0], language) : value;
  }
  if (name === "witnesses") return isWitnessNumber(value) ? say.atLeast(value) : value;
  if ((name === "from" || name === "to") && isYearMonth(value)) return monthText(value, language);
  if (codesOf(name, lookup)?.includes(value) !== true) return value;
  if (name === "role") return say.part[value as (typeof parts)[number]];
  if (name === "minRank") return rankLabel(value, language);
  return name === "place" ? place(value) : (lists[name]?.[value]?.[language] ?? value);
}

/** What is asked, filter by filter: "From: July 2025". */
export function filterLabels(
  filters: Filters,
  lookup: Lookup,
): readonly (readonly [name: FilterName, label: string])[] {
  const say = words[lookup.language];
  return filterNames
    .filter((name) => filters[name].length > 0)
    .map((name) => {
      const values = filters[name].map((value) => valueLabel(name, value, lookup));
      return [name, `${say.filter[name]}${say.colon}${values.join(", ")}`];
    });
}

/** What is asked in one line; nothing for all exchanges. */
export function filterLine(filters: Filters, lookup: Lookup): string {
  const { language } = lookup;
  return filterLabels(filters, lookup)
    .map(([, label]) => label)
    .join(words[language].semicolon);
}

/** The codes under which an exchange falls in a filter. */
function codesOfExchange(name: FilterName, exchange: Exchange, lookup: Lookup): readonly string[] {
  switch (name) {
    case "direction":
      return [directionOf(exchange)];
    case "channel":
      return [exchange.channel];
    case "minRank":
      return Object.keys(ranks).filter((code) => ranksFrom(code).includes(exchange.rank));
    case "topic":
      return exchange.topics;
    case "place":
      return [...new Set<string>(exchange.places)];
    default:
      return Array.from({ length: Math.min(mostWitnesses, lookup.witnessCount(exchange)) }, (_, place) =>
        String(place + 1),
      );
  }
}

function countsOf(name: FilterName, lookup: Lookup): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of lookup.edition.exchanges.flatMap((exchange) => codesOfExchange(name, exchange, lookup))) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The codes of a filter under which an exchange of the edition falls, with their number. */
function countedCodes(name: FilterName, lookup: Lookup): readonly (readonly [code: string, count: number])[] {
  const counts = countsOf(name, lookup);
  const codes = codesOf(name, lookup) ?? [...counts.keys()].sort();
  return codes.flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [[code, count] as const];
  });
}

/** The options of a filter with the number of exchanges behind each. */
export function optionsOf(name: (typeof listedFilters)[number], lookup: Lookup): Markup {
  const say = words[lookup.language];
  if (name === "role") {
    return html`<option value="">${say.anyPart}</option>${parts.map((part) => html`<option value="${part}">${say.part[part]}</option>`)}`;
  }
  return html`<option value="">${say.any}</option>${countedCodes(name, lookup).map(
    ([code, count]) => html`<option value="${code}">${valueLabel(name, code, lookup)} (${count})</option>`,
  )}`;
}

/** The boxes of a filter that takes several values. */
export function boxesOf(name: (typeof boxedFilters)[number], lookup: Lookup): Markup {
  const { language } = lookup;
  const labelled = countedCodes(name, lookup).map(
    ([code, count]) => [code, count, valueLabel(name, code, lookup)] as const,
  );
  // Codes stand in the order of their list; places by name.
  if (name === "place") labelled.sort(([, , a], [, , b]) => a.localeCompare(b, language));
  return html`${labelled.map(
    ([code, count, label]) =>
      html`<label><input type="checkbox" name="${name}" value="${code}"> <span>${label} (${count})</span></label>`,
  )}`;
}

/** The names that the field of officials proposes: people who take part in an exchange, in the page's language. */
export function officialOptions({ edition, language }: Lookup): Markup {
  const present = new Set(
    edition.exchanges.flatMap(({ participants }) => participants.map(({ official }) => official)),
  );
  const names = edition.officials
    .filter(({ id }) => present.has(id))
    .map((official) => officialName(official, language));
  return html`${names.sort((a, b) => a.localeCompare(b, language)).map((name) => html`<option value="${name}"></option>`)}`;
}
