import { directionOf } from "dprk-russia-exchanges/helpers";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { round } from "./drawing.ts";
import { type Area, type Labelled, placeLabels } from "./labels.ts";
import type { MapPanel } from "./map-panels.ts";
import type { VisitedPlace } from "./places-visited.ts";

/** The marks on a map. */
export interface MapMarks {
  /** The places, most visited first, or in the order of a visit. */
  readonly visited: readonly VisitedPlace[];
  /** The number of exchanges that the largest circle represents. */
  readonly most: number;
  /** Whether the places are the stops of one visit, in order. */
  readonly isItinerary: boolean;
  /** Language of the names. */
  readonly language: Language;
}

/** A part of a panel. */
export interface MapWindow {
  /** The panel. */
  readonly panel: MapPanel;
  /** The part, in the units of the panel. */
  readonly part: Area;
}

interface Mark extends Labelled {
  readonly visited: VisitedPlace;
  readonly stop: number;
}

const capitals = { KP: "pyongyang", RU: "moscow" } as const;

/** A line between two points that bends slightly to the right, so that the way back is a separate line. */
function curve(from: readonly [number, number], to: readonly [number, number], bend: number): string {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const middle = [from[0] + x / 2 + y * bend, from[1] + y / 2 - x * bend];
  return `M${round(from[0])} ${round(from[1])}Q${[...middle, ...to].map(round).join(" ")}`;
}

/** The capitals from which delegations came to a country. */
function homesOf(country: string): readonly (readonly [place: string, colour: string])[] {
  const direction = directionOf({ host: country });
  const isThird = direction === "third-country";
  return [
    ...(isThird || direction === "dprk-to-russia" ? [[capitals.KP, "dprk-to-russia"] as const] : []),
    ...(isThird || direction === "russia-to-dprk" ? [[capitals.RU, "russia-to-dprk"] as const] : []),
  ];
}

function linesOf(marks: readonly Mark[], at: (id: string) => readonly [number, number] | null, most: number): Markup {
  return html`${marks.flatMap(({ visited: { place, count }, x, y }) =>
    homesOf(place.country).map(([home, colour]) => {
      const from = at(home);
      const width = round(1 + (4 * count) / most);
      return (
        from !== null && html`<path class="way ${colour}" d="${curve(from, [x, y], 0.12)}" stroke-width="${width}"/>`
      );
    }),
  )}`;
}

/** Lines from each stop to the next, if both are on the panel. */
function stepsOf(marks: readonly Mark[]): Markup {
  return html`${marks.slice(1).map(({ x, y, stop }, index) => {
    const from = marks[index];
    const isNext = from !== undefined && from.stop === stop - 1;
    return isNext && html`<path class="step" d="${curve([from.x, from.y], [x, y], 0.08)}"/>`;
  })}`;
}

/** Draws a part of a panel: its land, the lines and the circles. */
export function drawPanel({ panel, part }: MapWindow, area: Area, marks: MapMarks, font: number): Markup {
  const { visited, most, isItinerary, language } = marks;
  const scale = area.width / part.width;
  const at = (id: string) => {
    const point = panel.points[id];
    if (point === undefined) return null;
    return [area.x + (point[0] - part.x) * scale, area.y + (point[1] - part.y) * scale] as const;
  };
  const largest = font * 1.3;
  const found: readonly Mark[] = visited.flatMap((one, index) => {
    const point = at(one.place.id);
    if (point === null) return [];
    const name = one.place.name[language];
    return [
      {
        visited: one,
        stop: index,
        text: isItinerary ? `${index + 1} ${name}` : `${name} ${one.count}`,
        x: point[0],
        y: point[1],
        radius: isItinerary ? font * 0.4 : Math.max(font * 0.28, largest * Math.sqrt(one.count / most)),
      },
    ];
  });
  const circles = found.map(({ visited: { place }, text, x, y, radius }) => {
    const colour = directionOf({ host: place.country });
    return html`<circle class="place ${colour}" data-place="${place.id}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"><title>${text}</title></circle>`;
  });
  const labels = placeLabels(found, font, area).map(([{ text }, { x, y, width, height, anchor }]) => {
    const at = { start: x, middle: x + width / 2, end: x + width }[anchor];
    return html`<text class="place-name" x="${round(at)}" y="${round(y + height * 0.76)}" text-anchor="${anchor}">${text}</text>`;
  });
  const place = html`x="${round(area.x)}" y="${round(area.y)}" width="${round(area.width)}" height="${round(area.height)}"`;
  const view = [part.x, part.y, part.width, part.height].map(round).join(" ");
  return html`<g class="panel"><rect class="sea" ${place}/><svg ${place} viewBox="${view}"><path class="land" d="${panel.land}"/><path class="country" d="${panel.northKorea}"/></svg>${isItinerary ? stepsOf(found) : linesOf(found, at, most)}${circles}${labels}</g>`;
}
