import { directionOf, type Exchange } from "dprk-russia-exchanges/helpers";
import { html, type Markup } from "./markup.ts";
import { countryName, type Lookup } from "./names.ts";
import { visitedPlaces } from "./pictures/places-visited.ts";

/** The places as a list with bars. The names are text, so that the list is readable without the bars. */
export function placesFigure(exchanges: readonly Exchange[], { edition, language }: Lookup): Markup {
  const visited = visitedPlaces(exchanges, edition.places);
  const most = visited[0]?.count ?? 1;
  return html`<ul class="places">${visited.map(
    ({ place, count }) =>
      html`<li><span>${place.name[language]} <small>${countryName(place.country, language)}</small></span> <svg class="bar ${directionOf({ host: place.country })}" viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${count}" height="1"/></svg> <b>${count}</b></li>`,
  )}</ul>`;
}
