import type { Meta } from "dprk-russia-exchanges/meta";
import { monthText } from "../dates.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";
import { type Drawing, type Key, round } from "./drawing.ts";
import { pictureStyle, type Theme } from "./palette.ts";
import { boldWidth, linesOf, textWidth } from "./text-width.ts";
import { pictureWords } from "./words.ts";

/** Shapes of a standalone picture. */
export const shapes = {
  landscape: { width: 1200, height: 675, font: 21 },
  square: { width: 1080, height: 1080, font: 24 },
} as const;

/** One of the shapes. */
export type Shape = keyof typeof shapes;

/** Options of a standalone picture. */
export interface FrameOptions {
  /** Its shape. */
  readonly shape: Shape;
  /** Its colours. */
  readonly theme: Theme;
  /** Its language. */
  readonly language: Language;
  /** Metadata of the edition. */
  readonly meta: Meta;
  /** Which exchanges it shows, in words: their number and the filters. */
  readonly selection: string;
}

/** Position of a block, and its maximum width. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A block of text with its height. */
interface Block {
  readonly markup: Markup;
  readonly height: number;
}

function textBlock(text: string, kind: "title" | "strong" | "small", font: number, at: Spot): Block {
  const { x, y, width } = at;
  const lines = linesOf(text, font * (kind === "small" ? 1 : boldWidth), width);
  const step = font * 1.3;
  const markup = html`${lines.map((line, index) => {
    return html`<text class="${kind}" x="${x}" y="${round(y + font + index * step)}">${line}</text>`;
  })}`;
  return { markup, height: lines.length * step };
}

/** The legend, in as many lines as needed. */
function legendBlock(keys: readonly Key[], font: number, { x, y, width }: Spot): Block {
  const step = font * 1.35;
  let [left, line] = [0, 0];
  const items = keys.map(({ colour, label }) => {
    const wide = font * 1.3 + textWidth(label, font);
    if (left > 0 && left + wide > width) [left, line] = [0, line + 1];
    const at = { x: x + left, y: y + line * step };
    left += wide + font * 1.2;
    return html`<rect class="${colour}" x="${round(at.x)}" y="${round(at.y + font * 0.18)}" width="${round(font * 0.85)}" height="${round(font * 0.85)}" rx="2"/><text x="${round(at.x + font * 1.2)}" y="${round(at.y + font)}">${label}</text>`;
  });
  return { markup: html`${items}`, height: keys.length === 0 ? 0 : (line + 1) * step };
}

/** The exchanges that a picture shows: how many of how many, and the filters. */
export function selectionText(shown: number, total: number, filters: string, language: Language): string {
  const say = words[language];
  return filters === "" ? `${say.allExchanges} (${total})` : `${say.countOf(shown, total)} · ${filters}`;
}

/** Name, edition, coverage and licence, which every standalone picture must show. */
function originOf({ name, version, coverage, licence }: Meta, language: Language): string {
  const say = pictureWords[language];
  const period = say.coverage(monthText(coverage.from, language), monthText(coverage.to, language));
  // The package has two licences; this is that of the data.
  const [own = licence] = /\bCC[\w.-]+/.exec(licence) ?? [];
  return [name, say.edition(version), period, say.licence(own)].join(" · ");
}

/**
 * A standalone picture, with an opaque background, its own colours, and text that explains what it shows.
 *
 * It has no external references, so that it can be drawn on a canvas and saved.
 */
export function pictureFile(drawing: Drawing, options: FrameOptions): string {
  const { shape, theme, language, meta, selection } = options;
  const { width, height, font } = shapes[shape];
  const small = font * 0.82;
  const margin = font * 1.6;
  const wide = width - 2 * margin;
  const at = (y: number): Spot => ({ x: margin, y, width: wide });
  const title = textBlock(drawing.title, "title", font * 1.25, at(margin * 0.8));
  let y = margin * 0.8 + title.height + font * 0.2;
  const shown = textBlock(selection, "strong", font, at(y));
  y += shown.height + font * 0.3;
  const legend = legendBlock(drawing.keys, font, at(y));
  y += legend.height + font * 0.6;
  // The footer is measured first, since it is aligned to the bottom edge.
  const foot = (from: number) => {
    const notes = textBlock(drawing.notes.join(" "), "small", small, at(from));
    const origin = textBlock(originOf(meta, language), "small", small, at(from + notes.height + small * 0.3));
    return { markup: html`${notes.markup}${origin.markup}`, height: notes.height + origin.height + small * 0.5 };
  };
  const bottom = height - margin * 0.7 - foot(0).height;
  const room = { width: wide, height: Math.floor(bottom - font * 0.7 - y), font, isInPage: false };
  const { body } = drawing.draw(room);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="picture ${shape}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" aria-describedby="description" lang="${language}"><title id="title">${drawing.title}</title><desc id="description">${selection}. ${drawing.description}</desc><style>${{ markup: pictureStyle(theme, font) }}</style><rect class="paper" width="${width}" height="${height}"/>${title.markup}${shown.markup}${legend.markup}<g transform="translate(${margin} ${round(y)})">${body}</g>${foot(bottom).markup}</svg>`
    .markup;
}
