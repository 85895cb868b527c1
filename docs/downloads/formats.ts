import { table } from "../markdown/markdown.ts";
import { type Downloads, packageFiles } from "./downloads.ts";

/** A format in which the data are available. */
export interface Format {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  /** Where it is available. The site has every format. */
  readonly place: "package and site" | "site only";
  /** How many files it has. */
  readonly count: number;
  /** Their total size in bytes. */
  readonly bytes: number;
}

/** Name, use and files of each format. */
const kinds: readonly (readonly [name: string, use: string, files: RegExp])[] = [
  ["CSV", "spreadsheets, R, pandas, databases", /\.csv$/],
  ["JSON", "JavaScript and everything else", /^(?!bundle|meta|datapackage)[a-z]+\.json$/],
  ["Parquet", "DuckDB, Polars, Spark", /\.parquet$/],
  ["Workbook", "Excel, Numbers, LibreOffice: every table as a sheet", /\.xlsx$/],
  ["One JSON", "everything in `bundle.json`", /^bundle\.json$/],
];

/**
 * Every format of this edition, with its size.
 *
 * @param siteOnly - The files that only the site offers.
 */
export function formats(siteOnly: Downloads): readonly Format[] {
  const packaged = packageFiles();
  const files = [...packaged, ...siteOnly];
  return kinds.map(([name, use, pattern]) => {
    const own = files.filter(([file]) => pattern.test(file));
    const place = own.some(([file]) => packaged.has(file)) ? "package and site" : "site only";
    return {
      name,
      use,
      place,
      count: own.length,
      bytes: own.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0),
    };
  });
}

/** A size to two digits, which stays true while the data grow a little. */
export function sizeText(bytes: number): string {
  const digits = Number(bytes.toPrecision(2));
  return digits >= 1_000_000 ? `${digits / 1_000_000} MB` : `${digits / 1000} kB`;
}

/** The size of each format, as a Markdown table. */
export function formatTable(list: readonly Format[]): string {
  return table(
    ["Format", "For", "Where", "Files", "Size"],
    list.map(({ name, use, place, count, bytes }) => [name, use, place, String(count), sizeText(bytes)]),
  );
}
