import type { EvidenceField } from "../generated/codes.ts";
import type { Source } from "../generated/records.ts";
import { describeValue } from "../lib/describe-value.ts";
import { citedFor, type EvidencedRecord } from "../lib/evidence.ts";

/** Lists the sources behind an exchange. */
export interface SourcesOf {
  /**
   * Sources behind an exchange, or behind one field of it.
   *
   * Sources with the same `origin` repeat one report: `witnessesOf` lists the independent ones.
   *
   * @param exchange - An exchange of the edition.
   * @param field - The field, or `head`, `member` or `counterpart` for the participants of that role; by default any.
   * @returns The sources, in the order of the record's evidence; an empty list for a field that the record does not state.
   * @throws {RangeError} When `field` is not one that evidence can support, or a source is not in this edition.
   * @throws {TypeError} When `exchange` is not an exchange.
   *
   * @example
   * ```ts
   * import { exchanges, sourcesOf } from "dprk-russia-exchanges/releases/1.0.0";
   *
   * const [shoigu] = exchanges;
   * shoigu && sourcesOf(shoigu).length; //=> 5
   * shoigu && sourcesOf(shoigu, "start").map((source) => source.id); //=> ["news7-previous-visits-2024-06"]
   * ```
   */
  (exchange: EvidencedRecord, field?: EvidenceField): readonly Source[];
}

/** Binds {@link SourcesOf} to the sources of an edition. */
export function sourceReader(sources: readonly Source[]): SourcesOf {
  let byId: ReadonlyMap<string, Source> | undefined;
  return (exchange, field) => {
    byId ??= new Map(sources.map((source) => [source.id, source]));
    const known = byId;
    return citedFor(exchange, field).map((id) => {
      const source = known.get(id);
      if (source !== undefined) return source;
      throw new RangeError(`Cannot find the source ${describeValue(id)}: expected a source of this edition`);
    });
  };
}
