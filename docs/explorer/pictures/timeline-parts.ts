import { type Direction, directionOf, directions } from "dprk-russia-exchanges/helpers";
import { shortMonth } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import type { PicturedExchange } from "./months-stacked.ts";

/** The measures of a layout. */
export interface Layout {
  /** Width of the picture; what it is drawn in is scaled. */
  readonly width: number;
  /** Height of the letters. */
  readonly font: number;
  /** Room for the numbers on the left. */
  readonly left: number;
  /** Room on the right. */
  readonly right: number;
  /** Side of the largest square, with the gap around it. */
  readonly largestCell: number;
}

/** A number with as many decimals as a picture needs, the same on every machine. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

function gridStep(highest: number): number {
  return highest > 20 ? 5 : highest > 8 ? 4 : 2;
}

/** Lines to count the squares by. */
export function gridOf(highest: number, base: number, cell: number, { width, right, font, left }: Layout): Markup {
  const values = Array.from({ length: Math.floor(highest / gridStep(highest)) + 1 }, (_, i) => i * gridStep(highest));
  return html`${values.map((value) => {
    const y = round(base - value * cell);
    return html`<path class="grid" d="M${left} ${y}H${width - right}"/><text x="${left - 6}" y="${round(y + font / 3)}" text-anchor="end">${value}</text>`;
  })}`;
}

/** Height of what stands below the months: one line of years, or names or letters of months with the years below them. */
export function axisHeight(step: number, font: number): number {
  return font * (step > font * 1.05 ? 2.9 : 1.9);
}

/** What stands below a month: its name or first letter with the year below, or only the year, by the room there is. */
export function axisLabel(
  month: string,
  isFirst: boolean,
  step: number,
  left: number,
  base: number,
  { font }: Layout,
  language: Language,
): Markup {
  const isYear = month.endsWith("-01");
  const year = month.slice(0, 4);
  if (step <= font * 1.05) {
    const text = html`<path class="year" d="M${round(left)} ${round(base + 2)}v${round(font * 0.5)}"/><text x="${round(left + 3)}" y="${round(base + font * 1.5)}">${year}</text>`;
    return html`${isYear && text}`;
  }
  const name = shortMonth(month, language);
  const shown = step > font * 2.6 ? name : name.slice(0, 1).toUpperCase();
  const middle = round(left + step / 2);
  const text = html`<text class="minor" x="${middle}" y="${round(base + font * 1.4)}" text-anchor="middle">${shown}</text>`;
  // A year that stands below a letter begins with it; below a name it is centred as the name is.
  const anchor = step > font * 2.6 ? "middle" : "start";
  const start = anchor === "middle" ? middle : round(left + step / 2 - font * 0.35);
  const below = html`<text x="${start}" y="${round(base + font * 2.65)}" text-anchor="${anchor}">${year}</text>`;
  return html`${text}${(isYear || isFirst) && below}`;
}

/** The squares of a month. */
export function squaresOf(stack: readonly PicturedExchange[], x: number, base: number, cell: number): Markup {
  const gap = cell > 12 ? 2 : 1;
  const side = round(cell - gap);
  return html`${stack.map((exchange, place) => {
    const y = round(base - (place + 1) * cell + gap / 2);
    return html`<rect class="square ${directionOf(exchange)}" data-id="${exchange.id}" x="${round(x)}" y="${y}" width="${side}" height="${side}" rx="${cell > 12 ? 2 : 1}"/>`;
  })}`;
}

/** What the colours mean: a line for each direction. */
export function legendOf(codes: readonly Direction[], y: number, { font, left }: Layout, language: Language): Markup {
  return html`${codes.map((code, index) => {
    const line = round(y + index * font * 1.5);
    return html`<rect class="square ${code}" x="${left}" y="${round(line - font * 0.8)}" width="${font * 0.9}" height="${font * 0.9}" rx="2"/><text x="${left + font * 1.4}" y="${line}">${directions[code][language]}</text>`;
  })}`;
}
