import { meta as newest } from "../generated/meta.ts";
import type { Source } from "../generated/records.ts";
import { citationFormats } from "../lib/citation-formats.ts";
import { type CitedEdition, type CitedExchange, citationItems } from "../lib/citation-items.ts";
import { checkIsArray, checkIsObject } from "../lib/dated.ts";
import { describeValue } from "../lib/describe-value.ts";
import type { Loose } from "../lib/loose.ts";

/** A format of a citation. */
export type CitationFormat = "apa" | "chicago" | "bibtex" | "ris" | "csl-json";

/** What is cited. */
export interface Cited {
  /** One record, or a selection of several; by default the whole edition. */
  readonly exchanges?: readonly CitedExchange[];
  /** Sources to list after it, such as `sourcesOf(exchange)`. */
  readonly sources?: readonly Source[];
  /** The `meta` of the edition that was used; by default this edition's. */
  readonly meta?: CitedEdition;
}

const action = "Cannot cite";

function checkFormat(format: unknown): asserts format is CitationFormat {
  if (typeof format === "string" && Object.hasOwn(citationFormats, format)) return;
  const known = Object.keys(citationFormats).join(", ");
  throw new RangeError(`${action} as ${describeValue(format)}: expected one of ${known}`);
}

function checkCited(cited: unknown): asserts cited is Cited {
  const isObject = typeof cited === "object" && cited !== null;
  const other = isObject ? Object.keys(cited).find((key) => !/^(?:exchanges|sources|meta)$/.test(key)) : cited;
  if (isObject && other === undefined) return;
  throw new TypeError(`${action} ${describeValue(other)}: expected an object with exchanges, sources or meta`);
}

function checkMeta(meta: unknown): void {
  const { name, version, released, counts } = (meta ?? {}) as Partial<CitedEdition>;
  if (name && version && released && counts) return;
  throw new TypeError(`${action} the edition ${describeValue(meta)}: expected the meta of an edition`);
}

function checkRecords(records: unknown, kind: string): void {
  checkIsArray(records, action, kind);
  for (const [position, record] of records.entries()) {
    checkIsObject(record, position, action, kind);
    const { id, title } = record as { readonly id?: unknown; readonly title?: unknown };
    if (typeof id === "string" && title !== undefined) continue;
    throw new TypeError(`${action} the ${kind} at position ${position}: expected an id and a title`);
  }
}

/**
 * How to cite the edition, one record with its sources, or a selection.
 *
 * A selection is cited as the edition with the number of its records; formats for reference managers also list their ids. Every
 * reference names the edition, because records may differ between editions.
 *
 * @param format - `"apa"` and `"chicago"` for a text, `"bibtex"`, `"ris"` and `"csl-json"` for a reference manager.
 * @param cited - What is cited; by default this edition.
 * @returns One reference for what is cited and one for each source, in the format.
 * @throws {RangeError} When `format` is not one of these.
 * @throws {TypeError} When `cited` has other keys, `exchanges` or `sources` is not a list of records, or `meta` is not that of an edition.
 *
 * @example
 * ```ts
 * import { citation } from "dprk-russia-exchanges/meta";
 * import { exchanges, meta, sourcesOf } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * citation("apa", { meta }); //=> "dprk-russia-exchanges contributors. (2026). High-level exchanges between North Korea and Russia since July 2023 (Version 1.0.0) [Data set]. npm. https://www.npmjs.com/package/dprk-russia-exchanges/v/1.0.0"
 *
 * const [first] = exchanges;
 * first && citation("bibtex", { meta, exchanges: [first], sources: sourcesOf(first) }).match(/@misc/g)?.length; //=> 6
 * ```
 */
export function citation(format: Loose<CitationFormat>, cited: Cited = {}): string {
  checkFormat(format);
  checkCited(cited);
  const { exchanges, sources = [], meta = newest } = cited;
  if (exchanges !== undefined) checkRecords(exchanges, "exchange");
  checkRecords(sources, "source");
  checkMeta(meta);
  return citationFormats[format](citationItems(meta, exchanges, sources));
}
