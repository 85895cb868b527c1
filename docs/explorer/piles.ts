import { directionOf } from "../../src/helpers/direction-of.ts";
import type { Coverage, SearchDensity } from "../../src/meta.ts";
import { type Direction, directions } from "../../src/model/codes.ts";
import { monthOf, monthsBetween } from "../../src/model/dates.ts";
import type { DayRange, YearMonth } from "../../src/model/day.ts";
import { monthText } from "./dates.ts";
import type { Language } from "./model.ts";
import { words } from "./words.ts";

/** What the picture needs of an exchange. */
export interface PicturedExchange {
  /** Its id. */
  readonly id: string;
  /** When it began: both bounds lie in one month. */
  readonly start: DayRange;
  /** Where it took place, from which the colour follows. */
  readonly host: string;
}

/** The order in which the directions are piled, from below. */
export const directionOrder = Object.keys(directions) as readonly Direction[];

/** The exchanges of each month of the coverage, in the order in which they are piled. */
export function pilesOf<E extends PicturedExchange>(
  exchanges: readonly E[],
  coverage: Coverage,
): ReadonlyMap<YearMonth, readonly E[]> {
  const known = exchanges.map(({ start }) => monthOf(start.earliest)).sort();
  const from = [coverage.from, ...known].sort()[0] ?? coverage.from;
  const to = [coverage.to, ...known].sort().at(-1) ?? coverage.to;
  const rankOf = (exchange: E) => directionOrder.indexOf(directionOf(exchange));
  return new Map(
    monthsBetween(from, to).map((month) => [
      month,
      exchanges
        .filter(({ start }) => monthOf(start.earliest) === month)
        .sort((a, b) => rankOf(a) - rankOf(b) || a.start.earliest.localeCompare(b.start.earliest)),
    ]),
  );
}

/** How densely a month was searched. */
export function densityOf(month: YearMonth, coverage: Coverage): SearchDensity {
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
  const months = exchanges.map(({ start }) => monthOf(start.earliest)).sort();
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
  month: YearMonth,
  pile: readonly PicturedExchange[],
  coverage: Coverage,
  language: Language,
): string {
  const say = words[language];
  const count = pile.length === 0 ? say.exchanges(0) : `${say.exchanges(pile.length)} (${tally(pile, language)})`;
  const density = densityOf(month, coverage);
  return `${monthText(month, language)}${say.colon}${count}${density === "full" ? "" : `${say.semicolon}${say.searched[density]}`}`;
}
