import { textWidth } from "./text-width.ts";

/** A rectangle. */
export interface Area {
  /** Left edge. */
  readonly x: number;
  /** Upper edge. */
  readonly y: number;
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/** A mark that may get a label. */
export interface Labelled {
  /** Text of the label. */
  readonly text: string;
  /** Horizontal centre of the mark. */
  readonly x: number;
  /** Vertical centre of the mark. */
  readonly y: number;
  /** Radius of the mark. */
  readonly radius: number;
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** A label with its position. */
export interface PlacedLabel extends Area {
  /** The point of the text whose position is exact, since the width of the text is only estimated. */
  readonly anchor: "start" | "middle" | "end";
}

/** The positions that a label may take next to its mark, the best first. */
function proposals({ text, x, y, radius }: Labelled, font: number): readonly PlacedLabel[] {
  const size = { width: textWidth(text, font), height: font * 1.1 };
  const [beside, level] = [radius + font * 0.25, y - size.height / 2];
  const [above, below] = [y - radius - size.height, y + radius];
  return [
    { ...size, x: x + beside, y: level, anchor: "start" },
    { ...size, x: x - beside - size.width, y: level, anchor: "end" },
    { ...size, x: x - size.width / 2, y: above, anchor: "middle" },
    { ...size, x: x - size.width / 2, y: below, anchor: "middle" },
    { ...size, x: x + radius * 0.7, y: above, anchor: "start" },
    { ...size, x: x + radius * 0.7, y: below, anchor: "start" },
    { ...size, x: x - radius * 0.7 - size.width, y: above, anchor: "end" },
    { ...size, x: x - radius * 0.7 - size.width, y: below, anchor: "end" },
  ];
}

/**
 * Places labels so that they do not cover another mark or label. Earlier marks are placed first; a mark without room gets no label.
 *
 * @param marks - The marks, the most important first.
 * @param font - Height of the letters.
 * @param within - The area in which labels must stay.
 */
export function placeLabels<M extends Labelled>(
  marks: readonly M[],
  font: number,
  within: Area,
): readonly (readonly [M, PlacedLabel])[] {
  const taken: Area[] = marks.map(({ x, y, radius }) => {
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
  return marks.flatMap((mark, own) => {
    const area = proposals(mark, font).find(
      (one) => isInside(one, within) && taken.every((other, index) => index === own || !overlap(one, other)),
    );
    if (area === undefined) return [];
    taken.push(area);
    return [[mark, area] as const];
  });
}
