import type { Correction } from "dprk-russia-exchanges/changes";
import type { DayRange, StartRange } from "dprk-russia-exchanges/helpers";
import { dayText, onText, rangeText, startText } from "./dates.ts";
import type { Language } from "./model.ts";
import type { DayField, Movement } from "./sentences.ts";
import { words } from "./words.ts";

/** A day or a range of possible days, worded for use in a sentence; `null` if nothing is stated. */
export function daysText(value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return `${language === "fr" ? "le " : ""}${dayText(value, language)}`;
  const range = value as DayRange & Partial<StartRange>;
  if (range.basis === "convention") return startText(range as StartRange, language);
  return language === "fr" ? onText(range, language) : rangeText(range, language);
}

function boundsOf(value: unknown): DayRange {
  return typeof value === "string" ? { earliest: value, latest: value } : (value as DayRange);
}

function movementOf(before: DayRange, after: DayRange): Movement {
  if (before.earliest <= after.earliest && after.latest <= before.latest) return "narrowed";
  return after.earliest <= before.earliest && before.latest <= after.latest ? "widened" : "moved";
}

/** How the day of a field was corrected. */
export function dayChange(field: DayField, { before, after }: Correction, language: Language): string {
  const say = words[language].sentences;
  const [old, now] = [daysText(before, language), daysText(after, language)];
  if (now === null) return old === null ? say.other : say.daysRemoved(field, old);
  return old === null
    ? say.daysAdded(field, now)
    : say.daysMoved(field, movementOf(boundsOf(before), boundsOf(after)), old, now);
}
