import { isExact, lastDayOf, monthOf } from "../../src/model/dates.ts";
import type { DayRange, IsoDay, YearMonth } from "../../src/model/day.ts";
import type { Language } from "./model.ts";

// Written out: two versions of a browser's own tables may differ, and the pages must not.
const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

const shortNames: Readonly<Record<Language, readonly string[]>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
};

function nameOf(period: string, language: Language): string {
  return monthNames[language][Number(period.slice(5, 7)) - 1] ?? period;
}

function dayNumber(day: IsoDay, language: Language): string {
  const number = String(Number(day.slice(8)));
  return language === "fr" && number === "1" ? "1er" : number;
}

/** "June 2024". */
export function monthText(month: YearMonth, language: Language): string {
  return `${nameOf(month, language)} ${month.slice(0, 4)}`;
}

/** "Jun", "juin": a month's name where there is little room. */
export function shortMonth(month: YearMonth, language: Language): string {
  return shortNames[language][Number(month.slice(5)) - 1] ?? month;
}

/** "19 June 2024". */
export function dayText(day: IsoDay, language: Language): string {
  return `${dayNumber(day, language)} ${monthText(monthOf(day), language)}`;
}

/** Two days with as little repeated as can be: "18–19 October 2023". */
export function spanText(first: IsoDay, last: IsoDay, language: Language): string {
  if (first === last) return dayText(first, language);
  const end = dayText(last, language);
  if (monthOf(first) === monthOf(last)) return `${dayNumber(first, language)}–${end}`;
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${dayText(first, language)} – ${end}`;
  return `${dayNumber(first, language)} ${nameOf(first, language)} – ${end}`;
}

/** What is known of one day, never more exact than the sources: a day, "some day of March 2024", or the days between which it lies. */
export function rangeText(range: DayRange, language: Language): string {
  const { earliest, latest } = range;
  const month = monthOf(earliest);
  if (isExact(range)) return dayText(earliest, language);
  if (earliest === `${month}-01` && latest === lastDayOf(month)) {
    return language === "en"
      ? `some day of ${monthText(month, "en")}`
      : `un jour de ${monthText(month, "fr")}`.replace("de a", "d’a").replace("de o", "d’o");
  }
  const isOneYear = earliest.slice(0, 4) === latest.slice(0, 4);
  const number = dayNumber(earliest, language);
  const whole = dayText(earliest, language);
  const from = month === monthOf(latest) ? number : isOneYear ? `${number} ${nameOf(earliest, language)}` : whole;
  const to = dayText(latest, language);
  return language === "en" ? `between ${from} and ${to}` : `entre le ${from} et le ${to}`;
}

/** The days of a record in words. */
export interface PeriodText {
  /** When it began, or from when to when it lasted if both days are exact. */
  readonly main: string;
  /** What else is known of the end; `null` when `main` says it. */
  readonly note: string | null;
  /** Whether the first day is exact. */
  readonly isExact: boolean;
}

/** When a record began and ended, as ranges where they are ranges. */
export function periodText(start: DayRange, end: DayRange | null, language: Language): PeriodText {
  const startIsExact = isExact(start);
  if (end !== null && startIsExact && isExact(end)) {
    return { main: spanText(start.earliest, end.earliest, language), note: null, isExact: true };
  }
  const ended = end === null ? undefined : rangeText(end, language);
  const note = {
    en: ended === undefined ? "end not known" : `left ${end !== null && isExact(end) ? "on " : ""}${ended}`,
    fr: ended === undefined ? "fin inconnue" : `départ ${end !== null && isExact(end) ? "le " : ""}${ended}`,
  };
  return { main: rangeText(start, language), note: note[language], isExact: startIsExact };
}
