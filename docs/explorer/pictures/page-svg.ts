import { html } from "../markup.ts";
import type { Box, Drawing } from "./drawing.ts";
import { type MapInput, mapDrawing } from "./map.ts";
import type { MappedExchange } from "./places-visited.ts";

/** For a wide page or a narrow one: the style sheet shows the one that fits. */
export type PageLayout = "wide" | "narrow";

const boxes: Readonly<Record<PageLayout, Box>> = {
  wide: { width: 1040, height: null, font: 13, isInPage: true },
  narrow: { width: 400, height: null, font: 13, isInPage: true },
};

/** A picture in a page, with the colours of the page. */
export function pageSvg({ title, description, draw }: Drawing, layout: PageLayout): string {
  const { body, width, height } = draw(boxes[layout]);
  const size = width > boxes[layout].width ? `${layout} long` : layout;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="timeline ${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}. ${description}">${body}</svg>`
    .markup;
}

/**
 * A map for a page: the places of exchanges or, with `itinerary`, the stops of a single exchange.
 *
 * @param exchanges - The exchanges.
 * @param input - The base maps, the places and the language.
 * @param layout - For a wide page or a narrow one.
 * @returns The text of an SVG.
 */
export function mapSvg(exchanges: readonly MappedExchange[], input: MapInput, layout: PageLayout): string {
  return pageSvg(mapDrawing(exchanges, input), layout);
}
