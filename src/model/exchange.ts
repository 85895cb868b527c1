import type { Channel, Rank, Side } from "./codes.ts";
import type { DayRange } from "./day.ts";
import type { ExchangeId, OfficialId, PlaceId, SourceId, UnconfirmedId } from "./ids.ts";
import type { Text } from "./text.ts";
import type { Topic } from "./topics.ts";

/**
 * The part a person plays: `head` (leads the visiting delegation; of a meeting in a third country, leads either side),
 * `member` (travels with it) or `counterpart` (meets it).
 */
export type ParticipantRole = "head" | "member" | "counterpart";

/** A person who took part, as the sources report after the event. */
export interface Participant {
  /** Who it was; `null` when the sources give the office and no name. */
  readonly official: OfficialId | null;
  /** The side for which the person acted. */
  readonly side: Side;
  /** The part the person played. */
  readonly role: ParticipantRole;
  /** The office held at the time; `null` when the sources do not tell. */
  readonly office: Text | null;
}

/**
 * A part of an exchange that a source can support: a field of {@link Exchange}, where `head`, `member` and `counterpart`
 * stand for the participants of that role.
 */
export type EvidenceField =
  | "start"
  | "end"
  | "host"
  | "places"
  | "channel"
  | "rank"
  | "topics"
  | ParticipantRole
  | "outcomes";

/** Every part of an exchange that a source can support, in the order of the record. */
export const evidenceFields: readonly EvidenceField[] = [
  "start",
  "end",
  "host",
  "places",
  "channel",
  "rank",
  "topics",
  "head",
  "member",
  "counterpart",
  "outcomes",
];

/** Which fields of a record one source supports. */
export interface Evidence {
  /** The source. */
  readonly source: SourceId;
  /** The fields for which it stands. Every field that a record states is supported by at least one source. */
  readonly supports: readonly EvidenceField[];
}

/** What another source says about a field, and why the record says otherwise. */
export interface Conflict {
  /** The field on which the sources differ. */
  readonly field: EvidenceField;
  /** What the other source says. */
  readonly value: string;
  /** The source that says so. */
  readonly source: SourceId;
  /** Why the record does not follow it. */
  readonly resolution: Text;
}

/**
 * What the sources say of a plan afterwards: `happened` (it took place as announced), `changed` (it took place otherwise) or
 * `not-reported` (no source of the dataset tells).
 */
export type PlanResult = "happened" | "changed" | "not-reported";

/** Something that was announced beforehand. What is only planned is never counted and makes nobody a participant. */
export interface Plan {
  /** What was announced. */
  readonly text: Text;
  /** The people whom the announcement names. */
  readonly officials: readonly OfficialId[];
  /** The source that announces it. */
  readonly source: SourceId;
  /** What the sources say of it afterwards. */
  readonly result: PlanResult;
}

/** The line of a published list in which a source reports the exchange. */
export interface ReportedItem {
  /** The list. */
  readonly source: SourceId;
  /** Month and number of the item in it, `YYYY-MM/N`. Several exchanges share an item that names several delegations. */
  readonly item: `${number}-${number}/${number}`;
}

/**
 * One high-level exchange: one delegation's trip to the other country, or one meeting of both sides in a third country.
 */
export interface Exchange {
  /** Stable name of the record. It is a name and not a fact: it stays when the facts behind it are corrected. */
  readonly id: ExchangeId;
  /**
   * The day on which the delegation arrived in the host country, in the host's calendar; in a third country, the day on which
   * the two sides first met. Both bounds lie in one month.
   */
  readonly start: DayRange;
  /** The day on which it left; `null` when the sources do not tell. */
  readonly end: DayRange | null;
  /**
   * The same as an ISO 8601-2 (EDTF) string: `2023-10-18/2023-10-19`, `2024-03-XX/` (some day of March, end not known),
   * `[2023-07-21..2023-07-31]` (one of these days; EDTF has no way to add an end to it).
   */
  readonly date: string;
  /** Country in which it took place, ISO 3166-1 alpha-2: `KP`, `RU` or a third country. */
  readonly host: string;
  /** Where in the host country, in the order of the visit; empty when the sources do not tell. */
  readonly places: readonly PlaceId[];
  /** The line along which the two sides met. */
  readonly channel: Channel;
  /** The rank of the head of the visiting delegation; in a third country, of the higher of the two heads. */
  readonly rank: Rank;
  /** What it was about. */
  readonly topics: readonly Topic[];
  /** The people who took part, as far as the sources name them: head, members, counterparts. */
  readonly participants: readonly Participant[];
  /** One to three sentences, in our own words. */
  readonly summary: Text;
  /** What came of it, in our own words. */
  readonly outcomes: readonly Text[];
  /** What was announced beforehand, and whether it happened. */
  readonly plans: readonly Plan[];
  /** Which source supports which field. */
  readonly evidence: readonly Evidence[];
  /** Where sources differ, and how the difference was resolved. */
  readonly conflicts: readonly Conflict[];
  /** The items of published lists that report it. */
  readonly reportedItems: readonly ReportedItem[];
  /** Other exchanges that belong with it. */
  readonly related: readonly ExchangeId[];
  /** The edition in which the record first appeared. */
  readonly addedIn: string;
  /** The latest edition that corrected a fact of it; `null` when none did. */
  readonly revisedIn: string | null;
}

/**
 * Why a report is kept apart and never counted: `announced` (no source tells that it took place), `alleged` (claimed by a
 * third party alone), `weak-evidence` (the sources do not carry it) or `not-a-delegation` (no trip of a
 * delegation that counts: a resident ambassador, a sports team alone, a chamber's business trip).
 */
export type UnconfirmedReason = "announced" | "alleged" | "weak-evidence" | "not-a-delegation";

/** A reported exchange that does not count as one, in the form of an {@link Exchange}, with the reason. */
export interface Unconfirmed extends Omit<Exchange, "id"> {
  /** Stable name of the record. */
  readonly id: UnconfirmedId;
  /** Why it is not counted. */
  readonly reason: UnconfirmedReason;
}
