import { sources } from "../dataset.ts";
import { checkIsList, show } from "../internal/input.ts";
import { rememberFrozen } from "../internal/order.ts";
import { type Evidence, type EvidenceField, evidenceFields } from "../model/exchange.ts";
import type { Source } from "../model/source.ts";
import type { Unregistered } from "../model/unregistered.ts";

/** What looking up sources needs of a record. */
export interface EvidencedRecord {
  /** Which source supports which field. */
  readonly evidence: readonly Unregistered<Evidence>[];
}

const action = "Cannot list the sources";

const byId = /* @__PURE__ */ rememberFrozen(
  (list: readonly Source[]) => new Map<string, Source>(list.map((source) => [source.id, source])),
);

/**
 * Sources behind an exchange, or behind one field of it.
 *
 * Sources with the same `origin` repeat one report: count the origins, not the sources, to learn how many witnesses there are.
 *
 * @param exchange - An exchange.
 * @param field - The field, or `head`, `member` or `counterpart` for the participants of that role; by default any.
 * @returns The sources, in the order of the record's evidence; an empty list for a field that the record does not state.
 * @throws {RangeError} When `field` is no field that evidence can stand for, or a source is not in this edition.
 * @throws {TypeError} When `exchange` is no exchange.
 *
 * @example
 * ```ts
 * import { sourcesOf } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * const [shoigu] = exchanges;
 * shoigu && sourcesOf(shoigu).length; //=> 5
 * shoigu && sourcesOf(shoigu, "start").map((source) => source.id); //=> ["news7-previous-visits-2024-06"]
 * ```
 */
export function sourcesOf(exchange: EvidencedRecord, field?: EvidenceField): readonly Source[] {
  const evidence: unknown = (exchange as { evidence?: unknown } | null | undefined)?.evidence;
  if (!Array.isArray(evidence)) throw new TypeError(`${action} of ${show(exchange)}: expected an exchange`);
  checkIsList(evidence, action, "citation");
  if (field !== undefined && !evidenceFields.includes(field)) {
    throw new RangeError(`${action} of the field ${show(field)}: expected one of ${evidenceFields.join(", ")}`);
  }
  const ids = exchange.evidence
    .filter(({ supports }) => field === undefined || (Array.isArray(supports) && supports.includes(field)))
    .map(({ source }) => source);
  return [...new Set(ids)].map((id) => {
    const source = byId(sources).get(id);
    if (source === undefined)
      throw new RangeError(`Cannot find the source ${show(id)}: expected a source of this edition`);
    return source;
  });
}
