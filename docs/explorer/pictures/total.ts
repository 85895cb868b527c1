import { countBoundsSince, type Exchange } from "dprk-russia-exchanges/helpers";
import { monthText } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import { axisHeight, axisOf, gridOf, type MonthScale, monthGroup, monthLeft, scaleOf } from "./axis.ts";
import { type Box, type Drawing, type Drawn, round } from "./drawing.ts";
import { shownMonths } from "./months-stacked.ts";
import { isPartlySearched, type TimelineInput } from "./timeline.ts";
import { pictureWords } from "./words.ts";

/** How many exchanges had begun by the end of a month. */
interface RunningTotal {
  /** The month. */
  readonly month: string;
  /** Those that had certainly begun. */
  readonly lowest: number;
  /** Those that had certainly or possibly begun. */
  readonly highest: number;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** The running total by month. An exchange that may have begun after a month had not certainly begun by its end, and vice versa. */
function runningTotals(exchanges: readonly Exchange[], months: readonly string[]): readonly RunningTotal[] {
  return months.map((month) => {
    const { min, max } = countBoundsSince(exchanges, monthAfter(month));
    return { month, lowest: exchanges.length - max, highest: exchanges.length - min };
  });
}

/** A line of steps through the ends of the months. */
function steps(values: readonly number[], scale: MonthScale, base: number, unit: number): readonly string[] {
  return values.map((value, index) => {
    const y = round(base - value * unit);
    return `${round(monthLeft(scale, index))} ${y}H${round(monthLeft(scale, index + 1))}`;
  });
}

function stairs(totals: readonly RunningTotal[], scale: MonthScale, base: number, unit: number): Markup {
  const [low, high] = [totals.map(({ lowest }) => lowest), totals.map(({ highest }) => highest)];
  const line = (values: readonly number[]) => `M${steps(values, scale, base, unit).join("L")}`;
  const back = low
    .map(
      (value, index) =>
        `L${round(monthLeft(scale, index + 1))} ${round(base - value * unit)}H${round(monthLeft(scale, index))}`,
    )
    .reverse();
  return html`<path class="band s1" d="${line(high)}${back.join("")}Z"/><path class="edge s1" d="${line(high)}"/><path class="edge s0" d="${line(low)}"/>`;
}

function drawTotal(totals: readonly RunningTotal[], most: number, input: TimelineInput, box: Box): Drawn {
  const { coverage, language } = input;
  const { font, height, isInPage } = box;
  const highest = Math.max(4, most);
  const scale = scaleOf(
    totals.map(({ month }) => month),
    box,
    String(highest).length,
  );
  const top = font * 0.6;
  const below = axisHeight(scale);
  const room = height === null ? Math.min(font * 22, scale.width * 0.5) : height - below - top;
  const unit = room / highest;
  const base = Math.round(top + room);
  const months = totals.map(({ month, lowest, highest: possible }, index) => {
    const sentence = pictureWords[language].totalSentence(lowest, possible, monthText(month, language));
    return monthGroup(scale, index, { top, base, label: sentence, isInPage }, html``);
  });
  return {
    body: html`${gridOf(highest, base, unit, scale)}${stairs(totals, scale, base, unit)}${months}${axisOf(scale, base, coverage, language)}`,
    width: scale.width,
    height: Math.ceil(base + below),
  };
}

/** How many exchanges had begun by the end of each month, with both bounds if days are uncertain. */
export function totalDrawing(exchanges: readonly Exchange[], input: TimelineInput): Drawing {
  const { all, coverage, language } = input;
  const say = pictureWords[language];
  const totals = runningTotals(exchanges, shownMonths([...all, ...exchanges], coverage));
  const last = totals.at(-1);
  return {
    title: say.title.total,
    description:
      last === undefined ? "" : say.totalSentence(last.lowest, last.highest, monthText(last.month, language)),
    keys: [
      { colour: "s0", label: say.lowest },
      { colour: "s1", label: say.highest },
    ],
    notes: [say.exact, ...(isPartlySearched(coverage) ? [say.thin] : [])],
    table: {
      head: [say.column.month, say.lowest, say.highest],
      rows: totals.map(({ month, lowest, highest }) => [monthText(month, language), lowest, highest]),
    },
    draw: (box) => drawTotal(totals, exchanges.length, input, box),
  };
}
