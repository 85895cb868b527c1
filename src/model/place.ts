import type { PlaceId } from "./ids.ts";
import type { Text } from "./text.ts";

/** A point on the globe, WGS 84. */
export interface Coordinates {
  /** Degrees north of the equator. */
  readonly latitude: number;
  /** Degrees east of Greenwich. */
  readonly longitude: number;
}

/** A city or site where exchanges took place. */
export interface Place {
  /** Stable name of the record, e.g. `vostochny-cosmodrome`. */
  readonly id: PlaceId;
  /** Name of the place. */
  readonly name: Text;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level subdivision, ISO 3166-2, e.g. `RU-PRI`; `null` when it is not coded. */
  readonly subdivision: string | null;
  /** A reference point for a map, to about one kilometre: not a fact about any exchange. */
  readonly coordinates: Coordinates;
}
