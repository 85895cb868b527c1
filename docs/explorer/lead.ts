import type { Exchange } from "dprk-russia-exchanges/helpers";
import { dayText, monthOf, monthText } from "./dates.ts";
import type { EditionHead, Language } from "./model.ts";
import { tally } from "./pictures/months-stacked.ts";
import { words } from "./words.ts";

/** What was found: the number, the first and the last month, and the directions. The coverage is another sentence. */
export function leadText(exchanges: readonly Exchange[], language: Language): string {
  const say = words[language];
  const months = exchanges.map(({ start }) => monthOf(start.latest)).sort();
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return `${say.noExchange}.`;
  const found = say.found(exchanges.length, monthText(first, language), monthText(last, language));
  return `${found}${say.colon}${tally(exchanges, language)}.`;
}

/** What an edition covers, and when it was released. */
export function coverageText({ version, coverage, released }: EditionHead, language: Language): string {
  const say = words[language];
  const covers = say.coverage(version, monthText(coverage.from, language), monthText(coverage.to, language));
  return `${covers}${say.semicolon}${say.released(dayText(released, language))}.`;
}
