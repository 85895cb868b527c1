import { readFileSync } from "node:fs";
import { join } from "node:path";
import { claims, exchanges, officials, places, sources, unconfirmed } from "dprk-russia-exchanges";
import { type Kind, kinds } from "../../src/records/kinds.ts";

/** The folder of the data files in the package. */
export const dataFolder: string = join(import.meta.dirname, "../../dist/data");

/** The text of a data file. */
export function shipped(name: string): string {
  return readFileSync(join(dataFolder, name), "utf8");
}

/** The kinds of records. */
export const kindNames: readonly Kind[] = Object.keys(kinds) as Kind[];

/** The records of a kind, as the main entry point exports them. */
export function exported(kind: Kind): readonly { readonly id: string }[] {
  return { exchanges, unconfirmed, officials, places, sources, claims }[kind];
}
