/**
 * What identifies an edition of the dataset and how to cite it, without the data.
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

/** Months that were searched alike. */
export interface CoveragePeriod extends MonthRange {
  /** How densely. Months without an exchange say most where this is `full`. */
  readonly searched: SearchDensity;
}

/** The months that were searched, as a range that `byMonth()` takes. Outside it the dataset says nothing. */
export interface Coverage extends MonthRange {
  /** How densely, in order and without a gap. */
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
  /** Version of the schema of the records; it grows with every major version of the dataset. */
  readonly schemaVersion: number;
  /** The months that were searched, and how densely. */
  readonly coverage: Coverage;
  /** Number of records. */
  readonly counts: Counts;
  /** SHA-256 of the facts in canonical JSON, 64 hexadecimal digits: equal hashes, equal facts. */
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
