import type { Changes, RecordKind, ResolvedId, Text } from "dprk-russia-exchanges/changes";
import type { Exchange, Official, Place, Source, Unconfirmed } from "dprk-russia-exchanges/helpers";
import type { Meta } from "dprk-russia-exchanges/meta";
import type { NameWords } from "./name-words.ts";

/** The languages of the explorer, by BCP 47 tag. */
export type Language = "en" | "fr";

/** All languages of the explorer. Pages in the first one are at the top of the folder. */
export const languages: readonly Language[] = ["en", "fr"];

/** The data of an edition that the explorer needs. */
export interface ExplorerEdition {
  /** Metadata of the edition. */
  readonly meta: Meta;
  /** The counted exchanges. */
  readonly exchanges: readonly Exchange[];
  /** The unconfirmed reports, which are not counted. */
  readonly unconfirmed: readonly Unconfirmed[];
  /** The people. */
  readonly officials: readonly Official[];
  /** The places. */
  readonly places: readonly Place[];
  /** The sources. */
  readonly sources: readonly Source[];
  /** The words of every spelling of the people. */
  readonly nameWords: NameWords;
}

/** The changes of an edition compared with the previous one. */
interface EditionStep {
  /** The edition. */
  readonly edition: string;
  /** Its changes; none for the first edition. */
  readonly changes: Changes;
}

/** The history of the records from edition to edition. */
export interface History {
  /** One step per edition, oldest first. */
  readonly steps: readonly EditionStep[];
  /** What became of each id that is no longer current. */
  readonly redirects: Readonly<Record<string, ResolvedId>>;
  /** The name of each record, by kind and id, from the newest edition that has the record. */
  readonly names: Readonly<Record<RecordKind, Readonly<Record<string, Text>>>>;
}

/** What the page knows about an edition before its records are loaded. */
export type EditionHead = Pick<Meta, "version" | "released" | "coverage">;

/** A record of an edition, counted or not. */
export type AnyRecord = Exchange | Unconfirmed;
