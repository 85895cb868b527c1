import { byMonth, type DayRange, isIsoDay, type StartRange } from "dprk-russia-exchanges/helpers";
import type { Language } from "./model.ts";

// Written out, since the tables of two browser versions may differ and the pages must not.
const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

const shortNames: Readonly<Record<Language, readonly string[]>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
};

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The months from one to another, inclusive. */
export function monthsBetween(from: string, to: string): readonly string[] {
  return [...byMonth([], { from, to }).keys()];
}

/** Whether the days of a range are one day. */
function isExact({ earliest, latest }: DayRange): boolean {
  return earliest === latest;
}

function isLastOfMonth(day: string): boolean {
  const next = String(Number(day.slice(8)) + 1).padStart(2, "0");
  return !isIsoDay(`${monthOf(day)}-${next}`);
}

function isWholeMonth({ earliest, latest }: DayRange): boolean {
  return earliest.endsWith("-01") && monthOf(earliest) === monthOf(latest) && isLastOfMonth(latest);
}

function nameOf(period: string, language: Language): string {
  return monthNames[language][Number(period.slice(5, 7)) - 1] ?? period;
}

function dayNumber(day: string, language: Language): string {
  const number = String(Number(day.slice(8)));
  return language === "fr" && number === "1" ? "1er" : number;
}

/** "June 2024". */
export function monthText(month: string, language: Language): string {
  return `${nameOf(month, language)} ${month.slice(0, 4)}`;
}

/** "Jun", "juin": the name of a month where there is little room. */
export function shortMonth(month: string, language: Language): string {
  return shortNames[language][Number(month.slice(5)) - 1] ?? month;
}

/** "19 June 2024". */
export function dayText(day: string, language: Language): string {
  return `${dayNumber(day, language)} ${monthText(monthOf(day), language)}`;
}

/** Two days with as little repetition as possible: "18–19 October 2023". */
export function spanText(first: string, last: string, language: Language): string {
  if (first === last) return dayText(first, language);
  const end = dayText(last, language);
  if (monthOf(first) === monthOf(last)) return `${dayNumber(first, language)}–${end}`;
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${dayText(first, language)} – ${end}`;
  return `${dayNumber(first, language)} ${nameOf(first, language)} – ${end}`;
}

/** A range of possible days in words: a day, "some day in March 2024", or "between 7 and 13 June 2024". */
export function rangeText(range: DayRange, language: Language): string {
  const { earliest, latest } = range;
  const month = monthOf(earliest);
  if (isExact(range)) return dayText(earliest, language);
  if (isWholeMonth(range)) {
    return language === "en"
      ? `some day in ${monthText(month, "en")}`
      : `un jour de ${monthText(month, "fr")}`.replace("de a", "d’a").replace("de o", "d’o");
  }
  const isOneYear = earliest.slice(0, 4) === latest.slice(0, 4);
  const number = dayNumber(earliest, language);
  const whole = dayText(earliest, language);
  const from = month === monthOf(latest) ? number : isOneYear ? `${number} ${nameOf(earliest, language)}` : whole;
  const to = dayText(latest, language);
  return language === "en" ? `between ${from} and ${to}` : `entre le ${from} et le ${to}`;
}

/** A range of possible days after a verb: "on 19 June 2024", "between 18 and 19 June 2024". */
export function onText(range: DayRange, language: Language): string {
  const article = { en: "on", fr: "le" }[language];
  return isExact(range) ? `${article} ${rangeText(range, language)}` : rangeText(range, language);
}

/** The arrival in words: "by 19 June 2024" if no source gives its earliest day. */
export function startText(start: StartRange, language: Language): string {
  if (start.basis !== "convention") return rangeText(start, language);
  const day = dayText(start.latest, language);
  return { en: `by ${day}`, fr: `au plus tard le ${day}` }[language];
}

/** The days of a record. */
export interface Period {
  /** When the delegation arrived. */
  readonly start: StartRange;
  /** When it left. */
  readonly end: DayRange | null;
  /** When it was last seen, if no source reports its departure. */
  readonly lastSeen: string | null;
}

/** The days of a record in words. */
export interface PeriodText {
  /** When it began or, if both days are exact, the whole period. */
  readonly main: string;
  /** What else is known: an earliest day set by convention, and the end unless `main` contains it. */
  readonly notes: readonly string[];
  /** Whether the first day is exact. */
  readonly isExact: boolean;
}

function startNotes({ basis, earliest }: StartRange, language: Language): readonly string[] {
  if (basis !== "convention") return [];
  const day = dayText(earliest, language);
  return [{ en: `by convention not before ${day}`, fr: `par convention, pas avant le ${day}` }[language]];
}

function endNote({ end, lastSeen }: Period, language: Language): string {
  if (end !== null) return `${{ en: "left", fr: "départ" }[language]} ${onText(end, language)}`;
  if (lastSeen === null) return { en: "departure not known", fr: "départ inconnu" }[language];
  const day = dayText(lastSeen, language);
  return { en: `last seen there on ${day}`, fr: `vue sur place pour la dernière fois le ${day}` }[language];
}

/** When a record began and ended, with uncertain days as ranges. */
export function periodText(period: Period, language: Language): PeriodText {
  const { start, end } = period;
  const startIsExact = isExact(start) && start.basis !== "convention";
  if (end !== null && startIsExact && isExact(end)) {
    return { main: spanText(start.earliest, end.earliest, language), notes: [], isExact: true };
  }
  return {
    main: startText(start, language),
    notes: [...startNotes(start, language), endNote(period, language)],
    isExact: startIsExact,
  };
}
