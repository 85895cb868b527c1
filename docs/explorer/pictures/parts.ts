import type { Exchange } from "dprk-russia-exchanges/helpers";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import type { Lookup } from "../names.ts";
import type { Drawing } from "./drawing.ts";
import type { PictureKind } from "./kinds.ts";
import type { MapBase } from "./map-panels.ts";
import { type PageLayout, pageSvg } from "./page-svg.ts";
import { drawingOf } from "./pictures.ts";
import { pictureWords } from "./words.ts";

const layouts: readonly PageLayout[] = ["wide", "narrow"];

/** Both sizes of a picture: the style sheet shows the one that fits. */
export function pageSvgs(drawing: Drawing): Markup {
  return html`${layouts.map((layout) => ({ markup: pageSvg(drawing, layout) }))}`;
}

/** The legend of a picture. */
export function legendMarkup({ keys }: Drawing): Markup {
  return html`${keys.map(({ colour, label }) => html`<li><span class="key ${colour}"></span> ${label}</li>`)}`;
}

/** Whether months can be chosen in a picture. */
export function hasMonths(kind: PictureKind): boolean {
  return ["direction", "channel", "rank", "topic", "total"].includes(kind);
}

/** The notes on a picture in a page. */
export function notesText({ notes }: Drawing, kind: PictureKind, language: Language): string {
  return [...notes, ...(hasMonths(kind) ? [pictureWords[language].choose] : [])].join(" ");
}

/** The numbers of a picture as a table. */
export function numbersMarkup({ title, table: { head, rows } }: Pick<Drawing, "title" | "table">): Markup {
  const [first = "", ...others] = head;
  const body = rows.map(([name = "", ...cells]) => {
    return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  return html`<table class="numbers"><caption>${title}</caption><thead><tr><th scope="col">${first}</th>${others.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The places of a selection on a map, in both sizes. */
export function placesMap(exchanges: readonly Exchange[], { edition, language }: Lookup, base: MapBase): Markup {
  return pageSvgs(drawingOf("map", exchanges, { edition, language, base }));
}
