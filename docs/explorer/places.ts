import { directionOf, type Exchange, type Place } from "dprk-russia-exchanges/helpers";
import { html, type Markup } from "./markup.ts";
import { countryName, type Lookup } from "./names.ts";

interface Visited {
  readonly place: Place;
  readonly count: number;
}

/** The places of some exchanges with the number of exchanges at each, most visited first. */
function visitedPlaces(exchanges: readonly Exchange[], places: readonly Place[]): readonly Visited[] {
  const counts = new Map<string, number>();
  for (const id of exchanges.flatMap((exchange) => [...new Set<string>(exchange.places)])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return places
    .map((place) => ({ place, count: counts.get(place.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.place.id.localeCompare(b.place.id, "en"));
}

/** The places as a list of bars: names in words, so that it reads without the picture. */
export function placesFigure(exchanges: readonly Exchange[], { edition, language }: Lookup): Markup {
  const visited = visitedPlaces(exchanges, edition.places);
  const most = visited[0]?.count ?? 1;
  return html`<ul class="places">${visited.map(
    ({ place, count }) =>
      html`<li><span>${place.name[language]} <small>${countryName(place.country, language)}</small></span> <svg class="bar ${directionOf({ host: place.country })}" viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${count}" height="1"/></svg> <b>${count}</b></li>`,
  )}</ul>`;
}
