import type { Channel, Rank } from "./codes.ts";
import type { IsoDay } from "./day.ts";
import type { ClaimId, OfficialId, SourceId } from "./ids.ts";
import type { Text } from "./text.ts";
import type { Topic } from "./topics.ts";

/** How the figure is meant: `exactly` (so many) or `more-than` (at least one more). */
export type ClaimComparison = "exactly" | "more-than";

/** Which exchanges a published figure counts, as far as its definition can be held against records. */
export interface ClaimScope {
  /** First day of the period, `YYYY-MM-DD`. */
  readonly from: IsoDay;
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly to: IsoDay;
  /** Host countries that count, ISO 3166-1 alpha-2; `null` for any. */
  readonly hosts: readonly string[] | null;
  /** Lowest rank of the head that counts; `null` for any. */
  readonly lowestRank: Rank | null;
  /** Channels that count; `null` for any. */
  readonly channels: readonly Channel[] | null;
  /** Topics of which an exchange must have one; `null` for any. */
  readonly topics: readonly Topic[] | null;
  /** The person who has to lead the delegation; `null` for anyone. */
  readonly head: OfficialId | null;
}

/** A figure about the exchanges that somebody published. */
export interface Claim {
  /** Stable name of the record. */
  readonly id: ClaimId;
  /** Who counted. */
  readonly claimant: Text;
  /** The published figure. */
  readonly value: number;
  /** How the figure is meant. */
  readonly comparison: ClaimComparison;
  /** What the claimant says it counts. */
  readonly definition: Text;
  /** The same as a rule over records; `null` when records cannot be held against it. */
  readonly scope: ClaimScope | null;
  /** How the rule was read from the definition, or why there is none. */
  readonly reading: Text;
  /** Where the figure was published. */
  readonly source: SourceId;
}
