import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** A column as described in `datapackage.json`. */
export interface DescribedColumn {
  /** Name. */
  readonly name: string;
  /** Type of its values. */
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  /** Meaning. */
  readonly description: string;
}

/** A table of the package, with its cells as in the CSV file. */
export interface PackageTable {
  /** Name. */
  readonly name: string;
  /** What a row stands for. */
  readonly description: string;
  /** Columns. */
  readonly columns: readonly DescribedColumn[];
  /** Cells by row. */
  readonly rows: readonly (readonly string[])[];
}

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly description: string;
    readonly schema: { readonly fields: readonly DescribedColumn[] };
  }[];
}

/** The folder of the data files of the built package. */
export const dataFolder = dirname(fileURLToPath(import.meta.resolve("dprk-russia-exchanges/data/meta.json")));

/** The text of a data file of the built package. */
export function dataFile(name: string): string {
  return readFileSync(join(dataFolder, name), "utf8");
}

/** Every table of the built package. */
export function packageTables(): readonly PackageTable[] {
  const { resources } = JSON.parse(dataFile("datapackage.json")) as Descriptor;
  return resources.map(({ name, path, description, schema }) => {
    const [, ...rows] = parse(dataFile(path)) as string[][];
    return { name, description, columns: schema.fields, rows };
  });
}
