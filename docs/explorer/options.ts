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

/** The filters with a list of options, and those with a group of boxes. */
export const listedFilters = ["role", "direction", "minRank", "witnesses"] as const satisfies readonly FilterName[];
export const boxedFilters = ["channel", "topic", "place"] as const satisfies readonly FilterName[];

/** At most this number of origins is offered; any number can be typed into the address. */
const mostWitnesses = 5;

/** The codes that a filter accepts in an edition; `null` if it accepts free text, a month or a number. */
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

/** The label of a filter value; the value itself if it is unknown. */
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

/** The filters that are set, in words: "First month: July 2025". */
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

/** The filters that are set, in one line; empty for all exchanges. */
export function filterLine(filters: Filters, lookup: Lookup): string {
  const { language } = lookup;
  return filterLabels(filters, lookup)
    .map(([, label]) => label)
    .join(words[language].semicolon);
}

/** The codes of a filter that match an exchange. */
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

/** The codes of a filter that match at least one exchange of the edition, with the number of exchanges. */
function countedCodes(name: FilterName, lookup: Lookup): readonly (readonly [code: string, count: number])[] {
  const counts = countsOf(name, lookup);
  const codes = codesOf(name, lookup) ?? [...counts.keys()].sort();
  return codes.flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [[code, count] as const];
  });
}

/** The options of a filter, with the number of exchanges for each. */
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
  // Codes are in the order of their list; places are sorted by name.
  if (name === "place") labelled.sort(([, , a], [, , b]) => a.localeCompare(b, language));
  return html`${labelled.map(
    ([code, count, label]) =>
      html`<label><input type="checkbox" name="${name}" value="${code}"> <span>${label} (${count})</span></label>`,
  )}`;
}

/** The names that the field for officials suggests: people who took part in an exchange, in the language of the page. */
export function officialOptions({ edition, language }: Lookup): Markup {
  const present = new Set(
    edition.exchanges.flatMap(({ participants }) => participants.map(({ official }) => official)),
  );
  const names = edition.officials
    .filter(({ id }) => present.has(id))
    .map((official) => officialName(official, language));
  return html`${names.sort((a, b) => a.localeCompare(b, language)).map((name) => html`<option value="${name}"></option>`)}`;
}
