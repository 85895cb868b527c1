import { directionOf } from "../../src/helpers/direction-of.ts";
import { type Direction, directions } from "../../src/model/codes.ts";
import type { YearMonth } from "../../src/model/day.ts";
import { shortMonth } from "./dates.ts";
import { html, type Markup } from "./markup.ts";
import type { Language } from "./model.ts";
import type { PicturedExchange } from "./piles.ts";

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

/** What stands below a month: its name, its year, a letter or nothing, by the room there is. */
export function axisLabel(
  month: YearMonth,
  index: number,
  step: number,
  x: number,
  y: number,
  font: number,
  language: Language,
) {
  const isYear = month.endsWith("-01");
  const year = month.slice(0, 4);
  if (step > font * 2.6) {
    const name = shortMonth(month, language);
    return html`<text x="${round(x + step / 2)}" y="${y}" text-anchor="middle">${name}</text>${
      (isYear || index === 0) &&
      html`<text x="${round(x + step / 2)}" y="${round(y + font * 1.25)}" text-anchor="middle">${year}</text>`
    }`;
  }
  const mark = html`<path class="year" d="M${round(x)} ${round(y - font)}v${round(font * 0.5)}"/>`;
  if (isYear) return html`${mark}<text x="${round(x + 3)}" y="${round(y + font * 0.25)}">${year}</text>`;
  return (
    step > font * 1.05 &&
    html`<text class="minor" x="${round(x + step / 2)}" y="${y}" text-anchor="middle">${shortMonth(month, language).slice(0, 1).toUpperCase()}</text>`
  );
}

/** The squares of a month. */
export function squaresOf(pile: readonly PicturedExchange[], x: number, base: number, cell: number): Markup {
  const gap = cell > 12 ? 2 : 1;
  const side = round(cell - gap);
  return html`${pile.map((exchange, place) => {
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
