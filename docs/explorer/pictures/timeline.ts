import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { Coverage } from "dprk-russia-exchanges/meta";
import { monthText } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";
import { axisHeight, axisOf, gridOf, monthGroup, monthLeft, scaleOf } from "./axis.ts";
import { type Box, type Drawing, type Drawn, round } from "./drawing.ts";
import type { StackKind } from "./kinds.ts";
import { countsText, densityOf, type MonthStack, monthLabel, shownMonths, stacksOf } from "./months-stacked.ts";
import { type Series, seriesOf } from "./series.ts";
import { pictureWords } from "./words.ts";

/** The input from which a timeline is drawn. */
export interface TimelineInput {
  /** Every exchange of the edition. Space is reserved for all of them, so that the page does not move when the selection changes. */
  readonly all: readonly Exchange[];
  /** The months that are shown, and how thoroughly each was searched. */
  readonly coverage: Coverage;
  /** Language of the texts. */
  readonly language: Language;
}

/** More marks than this are drawn as bars, one for each month and series. */
const mostSquares = 500;
/** Maximum side of a square, relative to the font size. */
const largestCell = 2.2;
/** Maximum height of a timeline in a page, relative to the font size. */
const mostHeight = 26;

interface Cells {
  readonly width: number;
  readonly unit: number;
  readonly isBars: boolean;
}

function heightOf(stack: MonthStack): number {
  return stack.reduce((sum, list) => sum + list.length, 0);
}

function cellsOf(step: number, highest: number, marks: number, { height, font, isInPage }: Box, below: number): Cells {
  const width = Math.min(step, font * largestCell);
  const room = (height === null ? font * mostHeight : height - below) / highest;
  const unit = Math.min(room, width * (isInPage ? 1 : 1.8));
  return { width, unit, isBars: marks > mostSquares || unit < 3 };
}

/** The marks of a month: a square for each exchange, or a bar for each series. */
function marksOf(stack: MonthStack, series: readonly Series[], x: number, base: number, cells: Cells): Markup {
  const { width, unit, isBars } = cells;
  const gap = width > 12 && unit > 8 ? 2 : 1;
  let below = 0;
  const marks = stack.flatMap((list, index) => {
    const colour = series[index]?.colour ?? "rest";
    const start = below;
    below += list.length;
    const place = (from: number, count: number) => {
      const high = count * unit;
      return html`x="${round(x + gap / 2)}" y="${round(base - from * unit - high + gap / 2)}" width="${round(Math.max(width - gap, 0.5))}" height="${round(Math.max(high - gap, 0.5))}"`;
    };
    if (isBars) return list.length === 0 ? [] : [html`<rect class="amount ${colour}" ${place(start, list.length)}/>`];
    return list.map(
      ({ id }, at) => html`<rect class="square ${colour}" data-id="${id}" ${place(start + at, 1)} rx="${gap}"/>`,
    );
  });
  return html`${marks}`;
}

function drawTimeline(
  exchanges: readonly Exchange[],
  series: readonly Series[],
  { all, coverage, language }: TimelineInput,
  box: Box,
): Drawn {
  const { font, isInPage } = box;
  const months = shownMonths([...all, ...exchanges], coverage);
  const stacks = stacksOf(exchanges, months, series);
  const kept = [...stacksOf(all, months, series).values(), ...stacks.values()].map(heightOf);
  const highest = Math.max(4, ...kept);
  const scale = scaleOf(months, box, String(highest).length);
  const top = font * 0.6;
  const below = axisHeight(scale);
  const marks = kept.slice(0, months.length).reduce((sum, one) => sum + one, 0);
  const cells = cellsOf(scale.step, highest, marks, box, below + top);
  const base = Math.round(top + highest * cells.unit);
  const drawn = months.map((month, index) => {
    const stack = stacks.get(month) ?? [];
    const x = monthLeft(scale, index) + (scale.step - cells.width) / 2;
    const total = new Set(stack.flat().map(({ id }) => id)).size;
    const label = monthLabel(month, total, countsText(stack, series), coverage, language);
    return monthGroup(scale, index, { top, base, label, isInPage }, marksOf(stack, series, x, base, cells));
  });
  return {
    body: html`${gridOf(highest, base, cells.unit, scale)}${drawn}${axisOf(scale, base, coverage, language)}`,
    width: scale.width,
    height: Math.ceil(base + below),
  };
}

/** Whether any month of the coverage was not searched in full. */
export function isPartlySearched({ periods }: Coverage): boolean {
  return periods.some(({ searched }) => searched !== "full");
}

/**
 * Exchanges by the month of arrival, stacked by direction, channel, rank or topic: a square for each, or bars where there are many.
 *
 * @param kind - How the exchanges are stacked.
 * @param exchanges - The exchanges that are shown.
 * @param input - The edition and the language.
 */
export function timelineDrawing(kind: StackKind, exchanges: readonly Exchange[], input: TimelineInput): Drawing {
  const { all, coverage, language } = input;
  const say = pictureWords[language];
  const series = seriesOf(kind, all, language).filter(({ has }) => all.some(has) || exchanges.some(has));
  const months = shownMonths([...all, ...exchanges], coverage);
  const stacks = stacksOf(exchanges, months, series);
  const totals = series.map(({ has }) => exchanges.filter(has));
  return {
    title: say.title[kind],
    description: `${words[language].exchanges(exchanges.length)}${words[language].colon}${countsText(totals, series)}.`,
    keys: series.map(({ colour, label }, index) => ({ colour, label: `${label} ${totals[index]?.length ?? 0}` })),
    notes: [
      say.byLatest,
      ...(kind === "topic" ? [say.severalTopics] : []),
      ...(isPartlySearched(coverage) ? [say.thin] : []),
    ],
    table: {
      head: [say.column.month, ...series.map(({ label }) => label), say.column.count],
      rows: [...stacks].map(([month, stack]) => {
        const total = new Set(stack.flat().map(({ id }) => id)).size;
        const density = densityOf(month, coverage);
        const name = monthText(month, language);
        const noted = density === "full" ? name : `${name} (${words[language].searched[density]})`;
        return [noted, ...stack.map((list) => list.length), total];
      }),
    },
    draw: (box) => drawTimeline(exchanges, series, input, box),
  };
}
