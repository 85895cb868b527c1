import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoConicEqualArea, geoPath } from "d3-geo";
import type { Place } from "dprk-russia-exchanges/helpers";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapBase, MapPanel } from "./map-panels.ts";
import { compactPath } from "./path.ts";

type Outlines = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

interface PanelPlan {
  readonly name: MapPanel["name"];
  readonly file: "countries-110m" | "countries-50m";
  readonly width: number;
  /** Margins around the places: horizontal, vertical. */
  readonly margin: readonly [number, number];
  readonly holds: (place: Place) => boolean;
}

// One panel for everything, and one for the corner where most places are within a few hours' drive of one another.
const plans: readonly PanelPlan[] = [
  { name: "whole", file: "countries-110m", width: 1000, margin: [45, 110], holds: () => true },
  { name: "east", file: "countries-50m", width: 500, margin: [60, 60], holds: isFarEast },
];

/** ISO 3166-1 number of North Korea. */
const northKorea = "408";
/** Points closer than this are merged. */
const detail = 1.6;

/** Whether a place is in North Korea or Primorye. */
function isFarEast({ coordinates }: Place): boolean {
  const { latitude, longitude } = coordinates;
  return longitude > 124 && longitude < 134 && latitude > 37 && latitude < 45;
}

function readOutlines(name: PanelPlan["file"]): Outlines {
  return createRequire(import.meta.url)(`world-atlas/${name}.json`) as Outlines;
}

function drawPanel({ name, file, width, margin: [beside, above], holds }: PanelPlan, places: readonly Place[]) {
  const points = places.filter(holds).map(({ id, coordinates: { longitude, latitude } }) => {
    return { id, at: [longitude, latitude] as [number, number] };
  });
  const all: GeoPermissibleObjects = { type: "MultiPoint", coordinates: points.map(({ at }) => at) };
  const longitudes = points.map(({ at: [longitude] }) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const projection = geoConicEqualArea().rotate([-middle, 0]).parallels([40, 60]);
  projection.fitWidth(width - 2 * beside, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.ceil(bottom - top + 2 * above);
  const [x, y] = projection.translate();
  projection.translate([x + beside, y + above - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const outlines = readOutlines(file);
  const countries = outlines.objects.countries.geometries.filter(({ id }) => id === northKorea) as Parameters<
    typeof merge
  >[1];
  const pathOf = (shapes: GeoPermissibleObjects) => compactPath(geoPath(projection)(shapes) ?? "", detail);
  const panel: MapPanel = {
    name,
    width,
    height,
    // Only land and North Korea are drawn: other borders are not needed here, and some are disputed.
    land: pathOf(feature(outlines, outlines.objects.land)),
    northKorea: pathOf(merge(outlines, countries)),
    points: Object.fromEntries(points.map(({ id, at }) => [id, roundedPoint(projection(at))])),
  };
  return panel;
}

function roundedPoint(point: readonly [number, number] | null): readonly [number, number] {
  const [x, y] = point ?? [0, 0];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/**
 * The base maps: public-domain outlines from Natural Earth, clipped to the area of the places, and the places on them.
 *
 * It is drawn when the site is built, so that a page needs neither the outlines of the world nor a projection.
 *
 * @param places - The places of every edition; if a place occurs several times, the last one is used.
 */
export function drawMapBase(places: readonly Place[]): MapBase {
  const each = [...new Map(places.map((place) => [place.id, place])).values()];
  return plans.filter(({ holds }) => each.some(holds)).map((plan) => drawPanel(plan, each));
}
