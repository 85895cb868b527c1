import { isExact } from "../../src/model/dates.ts";
import { type EvidenceField, evidenceFields } from "../../src/model/exchange.ts";
import type { PublishedDataset } from "../data/publish.ts";

type Exchange = PublishedDataset["exchanges"][number];
type Source = PublishedDataset["sources"][number];

/** How well one field is supported over all exchanges. */
export interface FieldSupport {
  /** The field. */
  readonly field: EvidenceField;
  /** Exchanges that state it. */
  readonly stated: number;
  /** Exchanges that state it and have sources of two or more known origins for it. */
  readonly independent: number;
}

/** How well an exchange is supported. */
export interface RecordSupport {
  /** Id of the exchange. */
  readonly id: string;
  /** Fields that it states. */
  readonly stated: number;
  /** Of these, fields that rest on one known origin, or on none. */
  readonly single: number;
  /** Distinct known origins of all its sources. */
  readonly origins: number;
}

/** How precisely the exchanges are dated. */
export interface Precision {
  /** Exchanges whose start is one day, and whose start is one of several. */
  readonly start: { readonly exact: number; readonly ranged: number };
  /** Exchanges whose end is one day, one of several, and not known. */
  readonly end: { readonly exact: number; readonly ranged: number; readonly unknown: number };
}

/** A source that an editor should look at, with the reason. */
export interface DoubtfulSource {
  /** Id of the source. */
  readonly id: string;
  /** What is doubtful. */
  readonly reason: string;
}

/** Whether a source retells others without naming one: it may repeat a witness that is counted already. */
function namesNoOrigin({ id, kind, origin }: Source): boolean {
  return (kind === "aggregator" || kind === "database") && origin === id;
}

/** The known origins by source; sources that name none have none. */
function knownOrigins(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.filter((source) => !namesNoOrigin(source)).map(({ id, origin }) => [id, origin]));
}

/** The known origins of the sources behind an exchange, or behind one field of it. */
function originsOf(
  { evidence }: Exchange,
  known: ReadonlyMap<string, string>,
  field?: EvidenceField,
): ReadonlySet<string> {
  const cited = evidence.filter(({ supports }) => field === undefined || supports.includes(field));
  return new Set(cited.flatMap(({ source }) => known.get(source) ?? []));
}

function states({ evidence }: Exchange, field: EvidenceField): boolean {
  return evidence.some(({ supports }) => supports.includes(field));
}

/** How well each field is supported. */
export function fieldSupport({ exchanges, sources }: PublishedDataset): readonly FieldSupport[] {
  const known = knownOrigins(sources);
  return evidenceFields.map((field) => {
    const stating = exchanges.filter((exchange) => states(exchange, field));
    const independent = stating.filter((exchange) => originsOf(exchange, known, field).size > 1);
    return { field, stated: stating.length, independent: independent.length };
  });
}

/** The exchanges of the fewest origins, and among them those with the largest share of fields that rest on one, weakest first. */
export function weakest({ exchanges, sources }: PublishedDataset, number: number): readonly RecordSupport[] {
  const known = knownOrigins(sources);
  const share = ({ single, stated }: RecordSupport) => single / stated;
  return exchanges
    .map((exchange): RecordSupport => {
      const fields = evidenceFields.filter((field) => states(exchange, field));
      const single = fields.filter((field) => originsOf(exchange, known, field).size < 2).length;
      return { id: exchange.id, stated: fields.length, single, origins: originsOf(exchange, known).size };
    })
    .sort((a, b) => a.origins - b.origins || share(b) - share(a) || a.id.localeCompare(b.id, "en"))
    .slice(0, number);
}

/** How precisely the exchanges are dated. */
export function precision({ exchanges }: PublishedDataset): Precision {
  const count = (matches: (exchange: Exchange) => boolean) => exchanges.filter(matches).length;
  return {
    start: { exact: count(({ start }) => isExact(start)), ranged: count(({ start }) => !isExact(start)) },
    end: {
      exact: count(({ end }) => end !== null && isExact(end)),
      ranged: count(({ end }) => end !== null && !isExact(end)),
      unknown: count(({ end }) => end === null),
    },
  };
}

/** Sources without an address or a day, and those that retell others and name no origin. */
export function doubtfulSources({ exchanges, sources }: PublishedDataset): readonly DoubtfulSource[] {
  const factual = new Set(exchanges.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.flatMap((source) => {
    const { id, url, published } = source;
    const reasons = [
      ...(url === null ? ["has no address"] : []),
      ...(url?.startsWith("http:") ? ["has an address without TLS, which may have moved"] : []),
      ...(factual.has(id) && published === null ? ["supports facts and has no day of publication"] : []),
      ...(factual.has(id) && namesNoOrigin(source) ? ["retells others and names no origin"] : []),
      ...(factual.has(id)
        ? []
        : ["supports no fact of an exchange: a name, an office, a plan, a conflict or a claim alone"]),
    ];
    return reasons.map((reason) => ({ id, reason }));
  });
}
