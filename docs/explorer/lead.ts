import type { Exchange } from "dprk-russia-exchanges/helpers";
import { dayText, monthOf, monthText } from "./dates.ts";
import type { EditionHead, Language } from "./model.ts";
import { tally } from "./pictures/months-stacked.ts";
import { words } from "./words.ts";

/** The exchanges found: their number, first and last month, and directions. */
export function leadText(exchanges: readonly Exchange[], language: Language): string {
  const say = words[language];
  const months = exchanges.map(({ start }) => monthOf(start.latest)).sort();
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return `${say.noExchange}.`;
  const found = say.found(exchanges.length, monthText(first, language), monthText(last, language));
  return `${found}${say.colon}${tally(exchanges, language)}.`;
}

/** The coverage of an edition, and the day of its release. */
export function coverageText({ version, coverage, released }: EditionHead, language: Language): string {
  const say = words[language];
  const covers = say.coverage(version, monthText(coverage.from, language), monthText(coverage.to, language));
  return `${covers}${say.semicolon}${say.released(dayText(released, language))}.`;
}
