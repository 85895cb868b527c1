import {
  byMonth,
  type DayRange,
  type Direction,
  directionOf,
  directions,
  type SearchDensity,
} from "dprk-russia-exchanges/helpers";
import type { Coverage } from "dprk-russia-exchanges/meta";
import { monthOf, monthText } from "../dates.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";

/** What the picture needs of an exchange. */
export interface PicturedExchange {
  /** Its id. */
  readonly id: string;
  /** When it began; it stands in the month of the last possible day. */
  readonly start: DayRange;
  /** Where it took place, from which the colour follows. */
  readonly host: string;
}

/** The order in which the directions are stacked, from below. */
export const directionOrder = Object.keys(directions) as readonly Direction[];

/** The months of some exchanges in order, one an exchange. */
function monthsOf(exchanges: readonly PicturedExchange[]): readonly string[] {
  return exchanges.map(({ start }) => monthOf(start.latest)).sort();
}

/** The exchanges of each month of the coverage, in the order in which they are stacked. */
export function stacksOf<E extends PicturedExchange>(
  exchanges: readonly E[],
  coverage: Coverage,
): ReadonlyMap<string, readonly E[]> {
  const known = [coverage.from, ...monthsOf(exchanges), coverage.to].sort();
  const range = { from: known[0] ?? coverage.from, to: known.at(-1) ?? coverage.to };
  const rankOf = (exchange: E) => directionOrder.indexOf(directionOf(exchange));
  return new Map(
    [...byMonth(exchanges, range)].map(([month, list]) => [
      month,
      [...list].sort((a, b) => rankOf(a) - rankOf(b) || a.start.latest.localeCompare(b.start.latest)),
    ]),
  );
}

/** How densely a month was searched. */
export function densityOf(month: string, coverage: Coverage): SearchDensity {
  return coverage.periods.find(({ from, to }) => from <= month && month <= to)?.searched ?? "none";
}

/** The numbers by direction: "Russia to North Korea 3, North Korea to Russia 1". */
export function tally(exchanges: readonly PicturedExchange[], language: Language): string {
  return directionOrder
    .map((code) => [code, exchanges.filter((exchange) => directionOf(exchange) === code).length] as const)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${directions[code][language]} ${count}`)
    .join(", ");
}

/** One sentence that says what the picture shows. */
export function summaryOf(exchanges: readonly PicturedExchange[], language: Language): string {
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

/** What a month of the picture says: the number, the directions, and how densely it was searched. */
export function monthLabel(
  month: string,
  stack: readonly PicturedExchange[],
  coverage: Coverage,
  language: Language,
): string {
  const say = words[language];
  const count = stack.length === 0 ? say.exchanges(0) : `${say.exchanges(stack.length)} (${tally(stack, language)})`;
  const density = densityOf(month, coverage);
  return `${monthText(month, language)}${say.colon}${count}${density === "full" ? "" : `${say.semicolon}${say.searched[density]}`}`;
}
