import type { Markup } from "../markup.ts";

/** Room for a drawing. */
export interface Box {
  /** Width. The drawing fills it, or is wider if a long period needs it. */
  readonly width: number;
  /** Height to fill; `null` to use as much as needed. */
  readonly height: number | null;
  /** Font size. */
  readonly font: number;
  /** Whether it is in a page, whose script turns months into links. */
  readonly isInPage: boolean;
}

/** A finished drawing. */
export interface Drawn {
  /** The drawing, from the upper left corner. */
  readonly body: Markup;
  /** Its width. */
  readonly width: number;
  /** Its height. */
  readonly height: number;
}

/** An entry of the legend. */
export interface Key {
  /** CSS class of the colour. */
  readonly colour: string;
  /** Its meaning. */
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
  /** Its title. */
  readonly title: string;
  /** One sentence with its numbers, for readers who cannot see it. */
  readonly description: string;
  /** The legend; empty if there is only one colour. */
  readonly keys: readonly Key[];
  /** Notes that a reader needs to understand it. */
  readonly notes: readonly string[];
  /** Its numbers. */
  readonly table: NumberTable;
  /** Draws it. */
  readonly draw: (box: Box) => Drawn;
}

/** A number rounded to one decimal, which is the same on every machine. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
