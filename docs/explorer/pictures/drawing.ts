import type { Markup } from "../markup.ts";

/** Room for a drawing. */
export interface Box {
  /** Width; the drawing fills it, or is wider where a long period needs it. */
  readonly width: number;
  /** Height to fill; `null` for as much as the drawing needs. */
  readonly height: number | null;
  /** Height of the letters. */
  readonly font: number;
  /** Whether it stands in a page, whose script makes links of the months. */
  readonly isInPage: boolean;
}

/** What was drawn. */
export interface Drawn {
  /** The drawing, from the upper left corner. */
  readonly body: Markup;
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
}

/** A line of the legend. */
export interface Key {
  /** Class of the colour. */
  readonly colour: string;
  /** What it stands for. */
  readonly label: string;
}

/** The numbers behind a picture. */
interface NumberTable {
  /** Headings of the columns. */
  readonly head: readonly string[];
  /** The rows; the first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A picture before it has a size. */
export interface Drawing {
  /** What it shows. */
  readonly title: string;
  /** One sentence with its numbers, for those who do not see it. */
  readonly description: string;
  /** What the colours stand for; empty where there is one. */
  readonly keys: readonly Key[];
  /** What a reader must know to read it right. */
  readonly notes: readonly string[];
  /** Its numbers. */
  readonly table: NumberTable;
  /** Draws it. */
  readonly draw: (box: Box) => Drawn;
}

/** A number with as many decimals as a picture needs, the same on every machine. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
