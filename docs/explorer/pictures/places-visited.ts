import type { Exchange, Place } from "dprk-russia-exchanges/helpers";

/** The fields of an exchange that a map needs. */
export type MappedExchange = Pick<Exchange, "id" | "host" | "places">;

/** A place with the number of exchanges there. */
export interface VisitedPlace {
  /** The place. */
  readonly place: Place;
  /** Number of exchanges; two stops of one exchange count once. */
  readonly count: number;
}

/** The places of some exchanges with the number of exchanges at each, most visited first. */
export function visitedPlaces(
  exchanges: readonly Pick<Exchange, "places">[],
  places: readonly Place[],
): readonly VisitedPlace[] {
  const counts = new Map<string, number>();
  for (const id of exchanges.flatMap((exchange) => [...new Set<string>(exchange.places)])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return places
    .map((place) => ({ place, count: counts.get(place.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.place.id.localeCompare(b.place.id, "en"));
}
