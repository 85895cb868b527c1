/**
 * What identifies an edition of the dataset, and how to cite it, without the data.
 *
 * @module dprk-russia-exchanges/meta
 */
import type { SearchDensity } from "./generated/codes.ts";
import { meta as computed } from "./generated/meta.ts";
import type { MonthRange } from "./helpers/by-month.ts";
import type { IsoDay } from "./lib/calendar.ts";
import { deepFreeze } from "./lib/freeze.ts";
import type { Loose } from "./lib/loose.ts";

export { type CitationFormat, type Cited, citation } from "./helpers/citation.ts";
export type { CitedEdition, CitedExchange } from "./lib/citation-items.ts";

/** How many records of each kind an edition holds. */
export interface Counts {
  /** Number of exchanges. */
  readonly exchanges: number;
  /** Number of reports that are not counted as exchanges. */
  readonly unconfirmed: number;
  /** Number of people. */
  readonly officials: number;
  /** Number of places. */
  readonly places: number;
  /** Number of sources. */
  readonly sources: number;
  /** Number of published figures. */
  readonly claims: number;
}

/** Consecutive months that were searched equally thoroughly. */
export interface CoveragePeriod extends MonthRange {
  /** How thoroughly. A month without an exchange means most when this is `full`. */
  readonly searched: SearchDensity;
}

/** The months that were searched, as a range for `byMonth()`. Outside it the dataset says nothing. */
export interface Coverage extends MonthRange {
  /** How thoroughly each period was searched, in order and without gaps. */
  readonly periods: readonly CoveragePeriod[];
}

/** What identifies an edition of the dataset. */
export interface Meta {
  /** Name of the package. */
  readonly name: string;
  /** The edition: version of the package and of the dataset, SemVer. */
  readonly version: string;
  /** Day of release, `YYYY-MM-DD`. */
  readonly released: Loose<IsoDay>;
  /** Version of the schema of the records; every major version of the dataset increases it. */
  readonly schemaVersion: number;
  /** The months that were searched, and how thoroughly. */
  readonly coverage: Coverage;
  /** Number of records. */
  readonly counts: Counts;
  /** SHA-256 of the facts in canonical JSON, 64 hexadecimal digits: equal hashes mean equal facts. */
  readonly factsHash: string;
  /** Licence of code and data, SPDX. */
  readonly licence: string;
  /** How to cite the edition. */
  readonly citation: string;
}

/**
 * What identifies this edition: version, coverage, counts, hash of the facts, licence and citation. Deeply frozen.
 *
 * @example
 * ```ts
 * import { meta } from "dprk-russia-exchanges/meta";
 *
 * meta.coverage.from; //=> "2023-07"
 * ```
 */
export const meta: Meta = /* @__PURE__ */ deepFreeze(computed);
