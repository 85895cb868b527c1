import type { DatedRecord } from "./dated.ts";

/** What comparing a claim with records needs from a record. */
export interface ReconcilableRecord extends DatedRecord {
  /** Country in which it took place. */
  readonly host: string;
  /** Rank of the head of the visiting delegation. */
  readonly rank: string;
  /** The kind of body that the visiting delegation belongs to. */
  readonly channel: string;
  /** What it was about. */
  readonly topics: readonly string[];
  /** Who took part, and in which role. */
  readonly participants: readonly {
    /** Id of the person; `null` for someone whom the sources do not name. */
    readonly official: string | null;
    /** The person's role: only `head` matters. */
    readonly role: string;
  }[];
}

/** Which records a claim counts: a `ClaimScope`, whose codes are checked at run time. */
export interface ReconcilableScope {
  /** First day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly to: string;
  /** Host countries that count; `null` for any. */
  readonly hosts: readonly string[] | null;
  /** Lowest rank of the head that counts; `null` for any. */
  readonly lowestRank: string | null;
  /** Channels that count; `null` for any. */
  readonly channels: readonly string[] | null;
  /** Topics of which an exchange must have at least one; `null` for any. */
  readonly topics: readonly string[] | null;
  /** The person who must lead the delegation; `null` for anyone. */
  readonly head: string | null;
}

/** What comparing a claim with records needs from the claim. */
export interface ReconcilableClaim {
  /** Id of the claim. */
  readonly id: string;
  /** The published figure, a whole number. */
  readonly value: number;
  /** How to read the figure: `exactly` or `more-than`. */
  readonly comparison: string;
  /** Which records it counts; `null` when it cannot be compared with records. */
  readonly scope: ReconcilableScope | null;
}
