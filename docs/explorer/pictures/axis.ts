import type { Coverage } from "dprk-russia-exchanges/meta";
import { shortMonth } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { type Box, round } from "./drawing.ts";
import { densityOf } from "./months-stacked.ts";

/** The positions of the months in a picture. */
export interface MonthScale {
  /** The months, in order. */
  readonly months: readonly string[];
  /** Left edge of the first month. */
  readonly left: number;
  /** Width of a month. */
  readonly step: number;
  /** Width of the picture. */
  readonly width: number;
  /** Font size. */
  readonly font: number;
}

/** Minimum width of a month in a page: a long period makes the picture wider, and it scrolls. */
const leastStep = 6;

/** Distributes the months across a box. */
export function scaleOf(months: readonly string[], { width, font, isInPage }: Box, digits: number): MonthScale {
  const left = Math.ceil(font * (0.65 * digits + 0.6));
  const step = Math.max((width - left) / months.length, isInPage ? leastStep : 0);
  return { months, left, step, width: Math.ceil(left + step * months.length), font };
}

/** Left edge of a month. */
export function monthLeft({ left, step }: MonthScale, index: number): number {
  return left + index * step;
}

/** Distance between grid lines: the smallest round number that leaves room between them. */
function gridStep(highest: number): number {
  const steps = [1, 2, 4, 5, 10, 20, 25, 50];
  return steps.find((step) => highest / step <= 5) ?? 10 ** Math.ceil(Math.log10(highest / 5));
}

/** The grid lines. */
export function gridOf(highest: number, base: number, unit: number, { width, left, font }: MonthScale): Markup {
  const step = gridStep(highest);
  const values = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
  return html`${values.map((value) => {
    const y = round(base - value * unit);
    return html`<path class="grid" d="M${left} ${y}H${width}"/><text x="${left - font * 0.4}" y="${round(y + font / 3)}" text-anchor="end">${value}</text>`;
  })}`;
}

function hasNames({ step, font }: MonthScale): boolean {
  return step > font * 1.05;
}

/** Height of the labels below the months: one line of years, or names or initials of months with the years below them. */
export function axisHeight(scale: MonthScale): number {
  return scale.font * (hasNames(scale) ? 2.9 : 1.9);
}

function yearLabel(scale: MonthScale, index: number, base: number): Markup | false {
  const { months, step, font } = scale;
  const month = months[index] ?? "";
  // If there is no room for every year, some are left out.
  const every = Math.ceil((font * 3.2) / (12 * step));
  const year = Number(month.slice(0, 4));
  if (!month.endsWith("-01") || year % every !== 0) return false;
  const left = monthLeft(scale, index);
  const hasRoom = left + font * 2.8 < scale.width;
  return html`<path class="year" d="M${round(left)} ${round(base + 2)}v${round(font * 0.5)}"/>${hasRoom && html`<text x="${round(left + 3)}" y="${round(base + font * 1.5)}">${year}</text>`}`;
}

function nameLabel(scale: MonthScale, index: number, base: number, language: Language): Markup {
  const { months, step, font } = scale;
  const month = months[index] ?? "";
  const name = shortMonth(month, language);
  const isShort = step <= font * 2.6;
  const middle = round(monthLeft(scale, index) + step / 2);
  const text = html`<text x="${middle}" y="${round(base + font * 1.4)}" text-anchor="middle">${isShort ? name.slice(0, 1).toUpperCase() : name}</text>`;
  // Below an initial, the year is aligned with it; below a name, it is centred.
  const start = isShort ? round(middle - font * 0.35) : middle;
  const monthsLeft = scale.months.length - index;
  const isYear = month.endsWith("-01") || (index === 0 && Number(month.slice(5)) <= 10);
  const below =
    isYear &&
    (monthsLeft * step > font * 2.6 || !isShort) &&
    html`<text x="${start}" y="${round(base + font * 2.65)}" text-anchor="${isShort ? "start" : "middle"}">${month.slice(0, 4)}</text>`;
  return html`${text}${below}`;
}

/** The axis below the months: a line, dotted where months were only partly searched, and names or years as room allows. */
export function axisOf(scale: MonthScale, base: number, coverage: Coverage, language: Language): Markup {
  const marks = scale.months.map((month, index) => {
    const line = html`<path class="base ${densityOf(month, coverage)}" d="M${round(monthLeft(scale, index))} ${round(base + 1.5)}h${round(scale.step)}"/>`;
    return html`${line}${hasNames(scale) ? nameLabel(scale, index, base, language) : yearLabel(scale, index, base)}`;
  });
  return html`${marks}`;
}

/** A month with its marks. In a page, the script turns it into a link. */
export function monthGroup(
  scale: MonthScale,
  index: number,
  {
    top,
    base,
    label,
    isInPage,
  }: { readonly top: number; readonly base: number; readonly label: string; readonly isInPage: boolean },
  drawn: Markup,
): Markup {
  if (!isInPage) return drawn;
  const area = html`<rect class="hit" x="${round(monthLeft(scale, index))}" y="${round(top)}" width="${round(scale.step)}" height="${round(base - top)}"/>`;
  return html`<a class="month" data-month="${scale.months[index] ?? ""}"><title>${label}</title>${area}${drawn}</a>`;
}
