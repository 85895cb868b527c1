import type { EvidenceField } from "../generated/codes.ts";
import type { Source } from "../generated/records.ts";
import type { EvidencedRecord } from "../lib/evidence.ts";
import type { SourcesOf } from "./sources-of.ts";

/** Lists the independent witnesses of an exchange. */
export interface WitnessesOf {
  /**
   * Independent origins of the sources behind an exchange, or behind one field of it.
   *
   * Sources that go back to one report are one witness. An aggregator or a database that does not name the report it repeats
   * is not a witness: it may repeat one that is already counted.
   *
   * @param exchange - An exchange of the edition.
   * @param field - The field, or `head`, `member` or `counterpart` for the participants of that role; by default any.
   * @returns The origins, each once, in the order of the record's evidence: ids of sources, or names of reports that several
   * sources repeat.
   * @throws {RangeError} When `field` is not one that evidence can support, or a source is not in this edition.
   * @throws {TypeError} When `exchange` is not an exchange.
   *
   * @example
   * ```ts
   * import { exchanges, witnessesOf } from "dprk-russia-exchanges/releases/1.0.0";
   *
   * const [shoigu] = exchanges;
   * shoigu && witnessesOf(shoigu, "start").length; //=> 0
   * ```
   */
  (exchange: EvidencedRecord, field?: EvidenceField): readonly string[];
}

function isWitness({ id, kind, origin }: Source): boolean {
  return (kind !== "aggregator" && kind !== "database") || origin !== id;
}

/** Binds {@link WitnessesOf} to the sources of an edition. */
export function witnessReader(sourcesOf: SourcesOf): WitnessesOf {
  return (exchange, field) => [
    ...new Set(
      sourcesOf(exchange, field)
        .filter(isWitness)
        .map(({ origin }) => origin),
    ),
  ];
}
