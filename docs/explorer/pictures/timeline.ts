import { type Direction, directionOf } from "dprk-russia-exchanges/helpers";
import type { Coverage } from "dprk-russia-exchanges/meta";
import { monthText } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";
import { densityOf, directionOrder, monthLabel, type PicturedExchange, stacksOf, summaryOf } from "./months-stacked.ts";
import { axisHeight, axisLabel, gridOf, type Layout, legendOf, round, squaresOf } from "./timeline-parts.ts";
import { pictureStyle } from "./timeline-style.ts";

/** How the picture is drawn. */
export interface TimelineOptions {
  /** The months that are shown, and how densely each was searched. */
  readonly coverage: Coverage;
  /** Language of every word in it. */
  readonly language: Language;
  /**
   * `wide` and `narrow` stand in a page and take its colours; `picture` stands alone, with heading, legend, colours and an
   * opaque background, in letters that a phone can show.
   */
  readonly layout: "wide" | "narrow" | "picture";
  /** Exchanges for whose months and stacks room is kept, so that a selection of them does not move the page. */
  readonly room?: readonly PicturedExchange[];
}

const layouts: Readonly<Record<TimelineOptions["layout"], Layout>> = {
  wide: { width: 1040, font: 13, left: 28, right: 0, largestCell: 30 },
  narrow: { width: 400, font: 13, left: 24, right: 0, largestCell: 22 },
  picture: { width: 720, font: 20, left: 40, right: 16, largestCell: 30 },
};

/** The directions that have an exchange. */
function presentOf(exchanges: readonly PicturedExchange[]): readonly Direction[] {
  return directionOrder.filter((code) => exchanges.some((exchange) => directionOf(exchange) === code));
}

/** The lines below a picture that stands alone: until when it was checked, and what a dotted line means if there is one. */
function notesOf(exchanges: readonly PicturedExchange[], { coverage, language }: TimelineOptions): readonly string[] {
  const say = words[language];
  const isThin = coverage.periods.some(({ searched }) => searched !== "full");
  return [
    `${say.exchanges(exchanges.length)} · ${say.checkedUntil(monthText(coverage.to, language))}`,
    ...(isThin ? [say.thinInPicture] : []),
  ];
}

/** Heading, legend and notes of a picture that stands alone. */
function frameOf(
  exchanges: readonly PicturedExchange[],
  notes: readonly string[],
  height: number,
  layout: Layout,
  language: Language,
): Markup {
  const { width, font, left, right } = layout;
  const lines = notes.map((note, index) => {
    const y = round(height - font * (0.6 + 1.3 * (notes.length - 1 - index)));
    return html`<text class="minor" x="${width - right}" y="${y}" text-anchor="end">${note}</text>`;
  });
  return html`<style>${{ markup: pictureStyle }}</style><rect class="paper" width="${width}" height="${height}"/><text class="title" x="${left}" y="${font * 1.6}">${words[language].title}</text>${legendOf(presentOf(exchanges), font * 3.4, layout, language)}${lines}`;
}

/**
 * The picture of the dataset: one square an exchange, stacked by the month of arrival, coloured by direction.
 *
 * A pure function of its arguments: the same picture in a page, in a file and in a test.
 *
 * @param exchanges - Any exchanges.
 * @param options - Months, language and layout.
 * @returns The text of an SVG.
 */
export function timelineSvg(exchanges: readonly PicturedExchange[], options: TimelineOptions): string {
  const { coverage, language, room = exchanges } = options;
  const layout = layouts[options.layout];
  const { width, font, left, right } = layout;
  const isPicture = options.layout === "picture";
  const notes = isPicture ? notesOf(exchanges, options) : [];
  const kept = stacksOf(room, coverage);
  const stacks = stacksOf(exchanges, coverage);
  const highest = Math.max(4, ...[...kept.values()].map((stack) => stack.length));
  const step = (width - left - right) / kept.size;
  const cell = Math.min(step, layout.largestCell);
  const top = isPicture ? font * (3.4 + 1.5 * presentOf(exchanges).length) : font;
  const base = round(top + highest * cell);
  const height = Math.ceil(base + axisHeight(step, font) + font * 1.3 * notes.length);
  const months = [...kept.keys()].map((month, index) => {
    const x = left + index * step;
    const stack = stacks.get(month) ?? [];
    const title = !isPicture && html`<title>${monthLabel(month, stack, coverage, language)}</title>`;
    const area = html`<rect class="hit" x="${round(x)}" y="${top}" width="${round(step)}" height="${round(base - top)}"/>`;
    const squares = squaresOf(stack, x + (step - cell) / 2 + (cell > 12 ? 1 : 0.5), base, cell);
    const line = html`<path class="base ${densityOf(month, coverage)}" d="M${round(x)} ${base + 1.5}h${round(step)}"/>`;
    const name = axisLabel(month, index === 0, step, x, base, layout, language);
    // Without a script there is nothing to choose: the page's script makes links of these.
    const drawn = isPicture
      ? html`<g>${area}${squares}</g>`
      : html`<a class="month" data-month="${month}">${title}${area}${squares}</a>`;
    return html`${drawn}${line}${name}`;
  });
  const label = `${isPicture ? words[language].title : words[language].picture}. ${summaryOf(exchanges, language)}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="timeline ${options.layout}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">${
    isPicture && frameOf(exchanges, notes, height, layout, language)
  }${gridOf(highest, base, cell, layout)}${months}</svg>`.markup;
}
