import type { DayRange } from "./day.ts";
import type { SourceId } from "./ids.ts";

/**
 * What a source is: `official` (a body or office-holder speaks for itself), `state-media` (media that speak for a state
 * which is party to the exchange), `news-agency` (an agency that speaks for no such state), `press` (newspapers, broadcasters
 * and news sites), `association` (a society or network of private persons), `think-tank` (an institute that analyses the
 * matter), `aggregator` (republishes or rewrites what others report) or `database` (a collection of records).
 */
export type SourceKind =
  | "official"
  | "state-media"
  | "news-agency"
  | "press"
  | "association"
  | "think-tank"
  | "aggregator"
  | "database";

/** A page or document that states facts of the dataset. */
export interface Source {
  /** Stable name of the record, e.g. `reuters-chronology-2024-06`. */
  readonly id: SourceId;
  /** Address of the page; `null` when it is not known. */
  readonly url: string | null;
  /** Who publishes it, with the agency behind it in brackets. */
  readonly publisher: string;
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Its title, or our description of it: see `titleIsOurs`. */
  readonly title: string;
  /** Whether `title` is a description of ours and not the page's own title. */
  readonly titleIsOurs: boolean;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** The day on which it was published; `null` when it is not known. */
  readonly published: DayRange | null;
  /**
   * The report it goes back to: its own id when it reports on its own authority. Two sources with the same origin are
   * one witness, however many publishers repeat it.
   */
  readonly origin: string;
}
