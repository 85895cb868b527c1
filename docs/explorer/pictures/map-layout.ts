import type { Box } from "./drawing.ts";
import type { Area } from "./labels.ts";
import type { MapWindow } from "./map-panel.ts";
import type { MapBase, MapPanel } from "./map-panels.ts";
import type { VisitedPlace } from "./places-visited.ts";

/** Ratio of width to height of a part, if the panel is high enough. */
const windowRatio = 1.5;

/** A whole panel. */
export function wholeWindow(panel: MapPanel): MapWindow {
  return { panel, part: { x: 0, y: 0, width: panel.width, height: panel.height } };
}

/** The part of a panel around some points, large enough for readers to recognise where it is. */
function windowAround(panel: MapPanel, points: readonly (readonly [number, number])[]): MapWindow {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left + 160, (bottom - top + 120) * windowRatio, panel.width * 0.35);
  const width = Math.min(panel.width, needed);
  const height = Math.min(panel.height, width / windowRatio);
  const start = (from: number, to: number, size: number, most: number) =>
    Math.max(0, Math.min(most - size, (from + to - size) / 2));
  const x = start(left, right, width, panel.width);
  return { panel, part: { x, y: start(top, bottom, height, panel.height), width, height } };
}

/** The windows for the stops of a visit: the east panel if all stops are on it, otherwise the part of the map that contains them. */
export function windowsOfStops(base: MapBase, stops: readonly VisitedPlace[]): readonly MapWindow[] {
  const [whole, east] = (["whole", "east"] as const).map((name) => base.find((panel) => panel.name === name));
  const pointsOn = (panel: MapPanel | undefined) =>
    stops.flatMap(({ place }) => {
      const point = panel?.points[place.id];
      return point === undefined ? [] : [point];
    });
  if (whole === undefined || stops.length === 0) return [];
  if (east !== undefined && pointsOn(east).length === stops.length) return [wholeWindow(east)];
  const window = windowAround(whole, pointsOn(whole));
  // Stops that coincide on the large map are separate on the east panel.
  return east !== undefined && pointsOn(east).length > 1 ? [window, wholeWindow(east)] : [window];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

/** The positions of the windows: side by side if there is room, otherwise one above the other. */
export function areasOf(windows: readonly MapWindow[], { width, height, font }: Box): readonly Area[] {
  const gap = font * 0.8;
  const gaps = gap * (windows.length - 1);
  const most = height ?? Number.POSITIVE_INFINITY;
  const ratios = windows.map(({ part }) => part.width / part.height);
  const isBeside = width > font * 45 && (height === null || height < width * 0.55);
  if (isBeside) {
    const high = Math.min(most, (width - gaps) / sum(ratios), height === null ? width * 0.36 : most);
    const wide = ratios.map((ratio) => ratio * high);
    // A page aligns its figures to the left; a standalone picture is centred.
    const left = height === null ? 0 : (width - sum(wide) - gaps) / 2;
    const down = height === null ? 0 : (height - high) / 2;
    return wide.map((one, index) => {
      return { x: left + sum(wide.slice(0, index)) + gap * index, y: down, width: one, height: high };
    });
  }
  // Each gets an equal share of the height, so that the east panel does not crowd out the rest.
  const highs = ratios.map((ratio) => Math.min(width / ratio, (most - gaps) / ratios.length));
  const down = height === null ? 0 : (height - sum(highs) - gaps) / 2;
  return highs.map((high, index) => {
    const wide = high * (ratios[index] ?? 1);
    return { x: (width - wide) / 2, y: down + sum(highs.slice(0, index)) + gap * index, width: wide, height: high };
  });
}
