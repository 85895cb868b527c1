import { channels, directionOf, directions, type Exchange, ranks, topics } from "dprk-russia-exchanges/helpers";
import { monthOf, monthText } from "./dates.ts";
import { type FilterName, hasTwoOrigins } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import { type Lookup, officialName } from "./names.ts";
import { codesOf } from "./state.ts";
import { words } from "./words.ts";

/** The filters that offer a closed list. */
export const listedFilters: readonly FilterName[] = ["direction", "month", "channel", "rank", "topic", "origins"];

/** The label of a code of a filter. */
function codeLabel(name: FilterName, code: string, language: Language): string {
  const lists: Partial<Record<FilterName, Readonly<Record<string, Readonly<Record<Language, string>>>>>> = {
    direction: directions,
    channel: channels,
    rank: ranks,
    topic: topics,
  };
  if (name === "month") return monthText(code, language);
  if (name === "origins") return code === "one" ? words[language].origins.one : words[language].origins.two;
  return lists[name]?.[code]?.[language] ?? code;
}

/** The codes under which an exchange falls in a filter. */
function codesOfExchange(name: FilterName, exchange: Exchange, { helpers }: Lookup): readonly string[] {
  switch (name) {
    case "direction":
      return [directionOf(exchange)];
    case "channel":
      return [exchange.channel];
    case "rank":
      return [exchange.rank];
    case "topic":
      return exchange.topics;
    case "month":
      return [monthOf(exchange.start.latest)];
    default:
      return [hasTwoOrigins(exchange, helpers) ? "two" : "one"];
  }
}

/** The options of a filter with the number of exchanges behind each. Codes without one are left out; months stay. */
export function optionsOf(name: FilterName, lookup: Lookup, chosen: string | null): Markup {
  const { edition, language } = lookup;
  const counts = new Map<string, number>();
  for (const code of edition.exchanges.flatMap((exchange) => codesOfExchange(name, exchange, lookup))) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const codes = (codesOf(name, edition.meta) ?? []).filter(
    (code) => counts.has(code) || name === "month" || code === chosen,
  );
  const option = (code: string) =>
    html`<option value="${code}"${code === chosen && html` selected`}>${codeLabel(name, code, language)} (${counts.get(code) ?? 0})</option>`;
  return html`<option value="">${words[language].any}</option>${codes.map(option)}`;
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
