import { type EvidenceField, evidenceFields } from "../generated/codes.ts";
import { checkIsObject } from "./dated.ts";
import { describeValue } from "./describe-value.ts";

/** What looking up sources needs from a record. */
export interface EvidencedRecord {
  /** Which source supports which field. */
  readonly evidence: readonly {
    /** Id of the source. */
    readonly source: string;
    /** The fields, as codes of `evidenceFields`. */
    readonly supports: readonly string[];
  }[];
}

const action = "Cannot list the sources";

/** Whether evidence for one field is evidence for another: `start` covers both of its bounds, and either bound covers `start`. */
function standsFor(one: string, field: string): boolean {
  return one === field || one.startsWith(`${field}.`) || field.startsWith(`${one}.`);
}

/** Whether a list of supported fields covers a field. */
function isFor(supports: unknown, field: EvidenceField): boolean {
  if (!Array.isArray(supports)) return false;
  for (let position = 0; position < supports.length; position += 1) {
    const one: unknown = supports[position];
    if (typeof one === "string" && standsFor(one, field)) return true;
  }
  return false;
}

/** The ids of the sources that a record cites, or that it cites for a field, each once. */
export function citedFor(exchange: EvidencedRecord, field: EvidenceField | undefined): readonly string[] {
  const evidence: unknown = (exchange as { evidence?: unknown } | null | undefined)?.evidence;
  if (!Array.isArray(evidence)) throw new TypeError(`${action} of ${describeValue(exchange)}: expected an exchange`);
  if (field !== undefined && !evidenceFields.includes(field)) {
    throw new RangeError(
      `${action} of the field ${describeValue(field)}: expected one of ${evidenceFields.join(", ")}`,
    );
  }
  const cited = new Set<string>();
  for (let position = 0; position < evidence.length; position += 1) {
    const citation: unknown = evidence[position];
    checkIsObject(citation, position, action, "citation");
    const { source, supports } = citation as { source: string; supports?: unknown };
    if (field === undefined || isFor(supports, field)) cited.add(source);
  }
  return [...cited];
}
