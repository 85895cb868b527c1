/** A part of the world with the places on it. */
export interface MapPanel {
  /** `whole` from Europe to the Pacific, or `east` for North Korea and Primorye. */
  readonly name: "whole" | "east";
  /** Width of the panel; its paths and points are in these units. */
  readonly width: number;
  /** Height of the panel. */
  readonly height: number;
  /** Outline of the land. */
  readonly land: string;
  /** Outline of North Korea. */
  readonly northKorea: string;
  /** The positions of the places, by id. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
}

/** The base maps. */
export type MapBase = readonly MapPanel[];
