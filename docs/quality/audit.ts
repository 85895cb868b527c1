import { type EvidenceField, type Exchange, evidenceFields, type Source } from "dprk-russia-exchanges";

/** The parts of an edition that the audit reads. Every entry point with data has them. */
export type AuditedEdition = Pick<
  typeof import("dprk-russia-exchanges"),
  "exchanges" | "unconfirmed" | "sources" | "witnessesOf"
>;

/** How well one field is supported in all exchanges. */
export interface FieldSupport {
  /** The field. */
  readonly field: EvidenceField;
  /** Exchanges that state it. */
  readonly stated: number;
  /** Exchanges that state it and have two or more independent witnesses for it. */
  readonly independent: number;
}

/** How well an exchange is supported. */
export interface RecordSupport {
  /** Id of the exchange. */
  readonly id: string;
  /** Fields that it states. */
  readonly stated: number;
  /** Those of the stated fields that have at most one independent witness. */
  readonly single: number;
  /** Independent witnesses behind all its fields. */
  readonly witnesses: number;
}

/** How precisely the exchanges are dated. */
export interface Precision {
  /** Exchanges whose arrival is an exact day, a range of possible days, or only known to be by some day. */
  readonly start: { readonly exact: number; readonly ranged: number; readonly convention: number };
  /** Exchanges whose departure is an exact day, a range of possible days, or unknown. */
  readonly end: { readonly exact: number; readonly ranged: number; readonly unknown: number };
}

/** A source that an editor should check, with the reason. */
export interface DoubtfulSource {
  /** Id of the source. */
  readonly id: string;
  /** What is doubtful. */
  readonly reason: string;
}

/** The fields that evidence can support, without those that are part of another. */
const wholeFields = evidenceFields.filter((field) => !field.includes("."));

function states({ evidence }: Exchange, field: EvidenceField): boolean {
  return evidence.some(({ supports }) => supports.some((one) => one === field || one.startsWith(`${field}.`)));
}

/** How well each field is supported. */
export function fieldSupport({ exchanges, witnessesOf }: AuditedEdition): readonly FieldSupport[] {
  return wholeFields.map((field) => {
    const stating = exchanges.filter((exchange) => states(exchange, field));
    const independent = stating.filter((exchange) => witnessesOf(exchange, field).length > 1);
    return { field, stated: stating.length, independent: independent.length };
  });
}

/** The most weakly supported exchanges: first by fewest witnesses, then by the share of fields with at most one. Weakest first. */
export function weakest({ exchanges, witnessesOf }: AuditedEdition, number: number): readonly RecordSupport[] {
  const share = ({ single, stated }: RecordSupport) => single / stated;
  return exchanges
    .map((exchange): RecordSupport => {
      const fields = wholeFields.filter((field) => states(exchange, field));
      const single = fields.filter((field) => witnessesOf(exchange, field).length < 2).length;
      return { id: exchange.id, stated: fields.length, single, witnesses: witnessesOf(exchange).length };
    })
    .sort((a, b) => a.witnesses - b.witnesses || share(b) - share(a) || a.id.localeCompare(b.id, "en"))
    .slice(0, number);
}

/** How precisely the exchanges are dated. */
export function precision({ exchanges }: AuditedEdition): Precision {
  const count = (matches: (exchange: Exchange) => boolean) => exchanges.filter(matches).length;
  const isByConvention = ({ start }: Exchange) => start.basis === "convention";
  const isExact = (range: { readonly earliest: string; readonly latest: string }) => range.earliest === range.latest;
  return {
    start: {
      exact: count((one) => !isByConvention(one) && isExact(one.start)),
      ranged: count((one) => !isByConvention(one) && !isExact(one.start)),
      convention: count(isByConvention),
    },
    end: {
      exact: count(({ end }) => end !== null && isExact(end)),
      ranged: count(({ end }) => end !== null && !isExact(end)),
      unknown: count(({ end }) => end === null),
    },
  };
}

/** Sources without a secure URL or a publication date, those that are not independent witnesses, and those that support no fact. */
export function doubtfulSources({ exchanges, sources, witnessesOf }: AuditedEdition): readonly DoubtfulSource[] {
  const factual = new Set(exchanges.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const isWitness = ({ id }: Source) => witnessesOf({ evidence: [{ source: id, supports: [] }] }).length > 0;
  return sources.flatMap((source) => {
    const { id, url, published } = source;
    const reasons = [
      ...(url === null ? ["has no URL"] : []),
      ...(url?.startsWith("http:") ? ["has an http: URL, which may have moved"] : []),
      ...(factual.has(id) && published === null ? ["supports facts but has no publication date"] : []),
      ...(factual.has(id) && !isWitness(source) ? ["repeats other sources but names no origin"] : []),
      ...(factual.has(id)
        ? []
        : ["supports no fact of an exchange, only a name, an office, a plan, a conflict or a claim"]),
    ];
    return reasons.map((reason) => ({ id, reason }));
  });
}
