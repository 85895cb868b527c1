import { directions, type Place } from "dprk-russia-exchanges/helpers";
import { html } from "../markup.ts";
import type { Language } from "../model.ts";
import type { Box, Drawing, Drawn } from "./drawing.ts";
import { areasOf, wholeWindow, windowsOfStops } from "./map-layout.ts";
import { drawPanel, type MapMarks } from "./map-panel.ts";
import type { MapBase } from "./map-panels.ts";
import { directionOrder } from "./months-stacked.ts";
import { type MappedExchange, type VisitedPlace, visitedPlaces } from "./places-visited.ts";
import { pictureWords } from "./words.ts";

/** The input from which a map is drawn. */
export interface MapInput {
  /** The base maps. */
  readonly base: MapBase;
  /** The places of the edition. */
  readonly places: readonly Place[];
  /** Exchanges that determine the largest circle, so that the circles of two selections can be compared. */
  readonly room?: readonly MappedExchange[];
  /** Language of the texts. */
  readonly language: Language;
  /** Whether to show the stops of a visit in order; for a single exchange. */
  readonly itinerary?: boolean;
}

/** The stops of exchanges, in the order of the records. */
function stopsOf(exchanges: readonly MappedExchange[], places: readonly Place[]): readonly VisitedPlace[] {
  return exchanges.flatMap((exchange) =>
    exchange.places.flatMap((id) => {
      const place = places.find((one) => one.id === id);
      return place === undefined ? [] : [{ place, count: 1 }];
    }),
  );
}

function drawMap(base: MapBase, marks: MapMarks, box: Box): Drawn {
  const windows = marks.isItinerary ? windowsOfStops(base, marks.visited) : base.map(wholeWindow);
  const areas = areasOf(windows, box);
  const body = windows.map((window, index) => {
    const area = areas[index];
    return area !== undefined && drawPanel(window, area, marks, box.font);
  });
  const height = Math.ceil(Math.max(0, ...areas.map((area) => area.y + area.height)));
  return { body: html`${body}`, width: box.width, height };
}

/** The places of some exchanges on a map, or the stops of one. */
export function mapDrawing(exchanges: readonly MappedExchange[], input: MapInput): Drawing {
  const { base, places, room = exchanges, language, itinerary = false } = input;
  const say = pictureWords[language];
  const counted = visitedPlaces(exchanges, places);
  const visited = itinerary ? stopsOf(exchanges, places) : counted;
  const most = visitedPlaces(room, places)[0]?.count ?? 1;
  const [whole] = base;
  const offMap = counted.filter(({ place }) => !Object.hasOwn(whole?.points ?? {}, place.id));
  const placeless = exchanges.filter((exchange) => exchange.places.length === 0).length;
  const names = visited.map(({ place }) => place.name[language]);
  const [first] = counted;
  return {
    title: itinerary ? say.itinerary : say.title.map,
    description: itinerary
      ? `${names.join(", ")}.`
      : first === undefined
        ? say.withoutPlace(placeless)
        : say.placesSentence(counted.length, first.place.name[language], first.count),
    keys: itinerary ? [] : directionOrder.map((code) => ({ colour: code, label: directions[code][language] })),
    notes: [
      ...(itinerary ? [] : [say.lines]),
      ...(placeless > 0 && !itinerary ? [say.withoutPlace(placeless)] : []),
      ...(offMap.length > 0 ? [`${say.offMap} ${offMap.map(({ place }) => place.name[language]).join(", ")}.`] : []),
      say.outlines,
    ],
    table: {
      head: [say.column.place, say.column.count],
      rows: counted.map(({ place, count }) => [place.name[language], count]),
    },
    draw: (box) => drawMap(base, { visited, most, isItinerary: itinerary, language }, box),
  };
}
