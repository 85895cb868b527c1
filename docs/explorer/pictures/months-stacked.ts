import {
  byMonth,
  type DayRange,
  type Direction,
  directionOf,
  directions,
  type Exchange,
  type SearchDensity,
} from "dprk-russia-exchanges/helpers";
import type { Coverage } from "dprk-russia-exchanges/meta";
import { monthOf, monthText } from "../dates.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";
import type { Series } from "./series.ts";

/** The fields of an exchange that a sentence about exchanges needs. */
export interface DirectedExchange {
  /** When it began; it is shown in the month of the latest possible day. */
  readonly start: DayRange;
  /** Where it took place, which determines the direction. */
  readonly host: string;
}

/** The order in which the directions are stacked, from below. */
export const directionOrder = Object.keys(directions) as readonly Direction[];

/** The month of each exchange, sorted. */
function monthsOf(exchanges: readonly DirectedExchange[]): readonly string[] {
  return exchanges.map(({ start }) => monthOf(start.latest)).sort();
}

/** The months of the coverage, and those of exchanges outside it. */
export function shownMonths(exchanges: readonly DirectedExchange[], coverage: Coverage): readonly string[] {
  const known = [coverage.from, ...monthsOf(exchanges), coverage.to].sort();
  return [...byMonth([], { from: known[0] ?? coverage.from, to: known.at(-1) ?? coverage.to }).keys()];
}

/** The exchanges of a month: one list per series, sorted by day. */
export type MonthStack = readonly (readonly Exchange[])[];

/** The exchanges of each month by series. */
export function stacksOf(
  exchanges: readonly Exchange[],
  months: readonly string[],
  series: readonly Series[],
): ReadonlyMap<string, MonthStack> {
  const lists = byMonth(exchanges, { from: months[0] ?? "", to: months.at(-1) ?? "" });
  return new Map(
    [...lists].map(([month, list]) => {
      const sorted = [...list].sort((a, b) => a.start.latest.localeCompare(b.start.latest));
      return [month, series.map(({ has }) => sorted.filter(has))];
    }),
  );
}

/** How thoroughly a month was searched. */
export function densityOf(month: string, coverage: Coverage): SearchDensity {
  return coverage.periods.find(({ from, to }) => from <= month && month <= to)?.searched ?? "none";
}

/** The counts by direction: "Russia to North Korea 3, North Korea to Russia 1". */
export function tally(exchanges: readonly DirectedExchange[], language: Language): string {
  return directionOrder
    .map((code) => [code, exchanges.filter((exchange) => directionOf(exchange) === code).length] as const)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${directions[code][language]} ${count}`)
    .join(", ");
}

/** One sentence that sums up the picture. */
export function summaryOf(exchanges: readonly DirectedExchange[], language: Language): string {
  const say = words[language];
  const months = monthsOf(exchanges);
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return `${say.noExchange}.`;
  const when =
    first === last
      ? say.inMonth(monthText(first, language))
      : say.fromTo(monthText(first, language), monthText(last, language));
  return `${say.exchanges(exchanges.length)} ${when}${say.colon}${tally(exchanges, language)}.`;
}

/** The sizes of some lists: "Government 3, Party 1"; empty if all are empty. */
export function countsText(stack: MonthStack, series: readonly Series[]): string {
  return series
    .map(({ label }, index) => [label, stack[index]?.length ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join(", ");
}

/** The label of a month: the number of exchanges, its parts, and how thoroughly the month was searched. */
export function monthLabel(
  month: string,
  total: number,
  parts: string,
  coverage: Coverage,
  language: Language,
): string {
  const say = words[language];
  const count = `${say.exchanges(total)}${parts === "" ? "" : ` (${parts})`}`;
  const density = densityOf(month, coverage);
  return `${monthText(month, language)}${say.colon}${count}${density === "full" ? "" : `${say.semicolon}${say.searched[density]}`}`;
}
