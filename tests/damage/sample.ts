import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Kind } from "../../src/records/kinds.ts";

/** Records as an editor would write them: a complete made-up visit that is in no edition. */
export type Sample = Readonly<Record<Kind, readonly Readonly<Record<string, unknown>>[]>>;

/** The made-up records, in which every field of every kind is populated. */
export const sample = parse(readFileSync(join(import.meta.dirname, "sample.yml"), "utf8")) as Sample;

/** The file in which a made-up record would be. */
export const files: Readonly<Record<Kind, string>> = {
  exchanges: "data/exchanges/2026-06.yml",
  unconfirmed: "data/unconfirmed.yml",
  officials: "data/officials/ru.yml",
  places: "data/places.yml",
  sources: "data/exchanges/2026-06.yml",
  claims: "data/claims.yml",
};
