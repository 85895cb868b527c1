import type { Text } from "../generated/records.ts";

/** A kind of record, by the name of its list. */
export type RecordKind = "exchanges" | "unconfirmed" | "officials" | "places" | "claims";

/** A record that an edition added to a list. */
export interface Addition {
  /** The edition that added it. */
  readonly edition: string;
  /** The list that contains it. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: string;
}

/** A fact that an edition corrected. */
export interface Correction {
  /** The edition that corrected it. */
  readonly edition: string;
  /** The list that contains the record. */
  readonly kind: RecordKind;
  /** Id of the record. */
  readonly id: string;
  /**
   * The field; an entry of a list by its key in brackets, such as `participants[sergei-lavrov]`. `reason` of an exchange
   * means that it was an unconfirmed report before, and `reason` of an unconfirmed report that it was counted before.
   */
  readonly field: string;
  /** The value in the edition before; `null` when it was not stated. */
  readonly before: unknown;
  /** The value since then; `null` when it is no longer stated. */
  readonly after: unknown;
  /** Why it was corrected. Always given when the correction can change a count of exchanges; may be `null` otherwise. */
  readonly why: Text | null;
  /** Id of the source that settled it; `null` when no single one did. */
  readonly source: string | null;
}

/**
 * What became of an id that is no longer in its list: `moved` (the record has another id), `merged` (it is part of another
 * record) or `retired` (the record is gone, and no other replaces it).
 */
export type RedirectKind = "moved" | "merged" | "retired";

/** An id that an edition removed from the exchanges. */
export interface Redirect {
  /** The edition that removed it. */
  readonly edition: string;
  /** What became of it. */
  readonly kind: RedirectKind;
  /** The id as it was. */
  readonly from: string;
  /** The id that replaces it; `null` for a retired one. */
  readonly to: string | null;
  /** Why. */
  readonly why: Text;
}

/** What one edition changed, compared with the edition before it. */
export interface EditionStep {
  /** The edition. */
  readonly edition: string;
  /** Records that it added. */
  readonly added: readonly Addition[];
  /** Facts that it corrected. */
  readonly corrected: readonly Correction[];
}
