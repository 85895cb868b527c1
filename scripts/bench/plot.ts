/** A line of the plot. */
export interface Series {
  /** Its name. */
  readonly name: string;
  /** Records and milliseconds, by size. */
  readonly points: readonly { readonly size: number; readonly time: number }[];
}

const [width, height, left, top] = [720, 380, 70, 20];
const [plotWidth, plotHeight] = [450, 310];
const colours = ["#b1301c", "#444444", "#1b6ca8", "#2f7d4f", "#8a5a00", "#6b4ca0"];

/** Lines on two logarithmic axes, as SVG: records on the horizontal axis, milliseconds on the vertical one. */
export function plot(lines: readonly Series[]): string {
  const sizes = lines.flatMap(({ points }) => points.map(({ size }) => Math.log10(size)));
  const times = lines.flatMap(({ points }) => points.map(({ time }) => Math.log10(time)));
  const [firstSize, lastSize] = [Math.min(...sizes), Math.max(...sizes)];
  const [leastTime, mostTime] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const x = (log: number) => Math.round(left + ((log - firstSize) / (lastSize - firstSize)) * plotWidth);
  const y = (log: number) => Math.round(top + ((mostTime - log) / (mostTime - leastTime)) * plotHeight);
  const powers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const marks = [
    ...powers(leastTime, mostTime).map(
      (power) =>
        `<path d="M${left} ${y(power)}h${plotWidth}" stroke="#ddd"/><text x="${left - 8}" y="${y(power) + 4}" text-anchor="end">${10 ** power} ms</text>`,
    ),
    ...powers(firstSize, lastSize).map(
      (power) =>
        `<text x="${x(power)}" y="${top + plotHeight + 18}" text-anchor="middle">${(10 ** power).toLocaleString("en-GB")}</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points }, position) => {
    const colour = colours[position % colours.length];
    const path = points.map(({ size, time }) => `${x(Math.log10(size))} ${y(Math.log10(time))}`).join("L");
    const label = top + 14 + position * 20;
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/><path d="M${left + plotWidth + 20} ${label - 4}h18" stroke="${colour}" stroke-width="2"/><text x="${left + plotWidth + 44}" y="${label}">${name}</text>`;
  });
  const title = "Median time to count the records since a day, by number of records, both axes logarithmic";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="13">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...marks, ...drawn].join("\n")}
</svg>
`;
}
