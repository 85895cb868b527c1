type Point = readonly [number, number];

function number(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}

/** The points of a ring that are at least a given distance apart. */
function thin(ring: readonly Point[], least: number): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point);
  }
  return kept;
}

function extent(ring: readonly Point[]): number {
  const sides = [0, 1].map((axis) => {
    const values = ring.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...sides);
}

function writeRing(ring: readonly Point[]): string {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const steps = tenths.map(([x, y], index) => {
    const [fromX, fromY] = tenths[index - 1] ?? [0, 0];
    return `${number(x - fromX)} ${number(y - fromY)}`;
  });
  const [first = "", ...rest] = steps;
  return `M${first}l${rest.join(" ").replaceAll(" -", "-")}z`;
}

/**
 * A path of closed rings in fewer bytes: relative steps instead of absolute positions, one decimal, and without points and islands
 * too small to see.
 *
 * @param path - A path of `M`, `L` and `Z`, as d3-geo writes it.
 * @param least - Minimum distance between points, in units.
 */
export function compactPath(path: string, least: number): string {
  const rings = path
    .split("M")
    .filter((ring) => ring !== "")
    .map((ring) => ring.replace("Z", "").split("L"))
    .map((points) => points.map((point) => point.split(",").map(Number) as unknown as Point));
  return rings
    .map((ring) => thin(ring, least))
    .filter((ring) => ring.length > 3 && extent(ring) > 2 * least)
    .map(writeRing)
    .join("");
}
