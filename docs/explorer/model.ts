import type { Changes, RecordKind, ResolvedId, Text } from "dprk-russia-exchanges/changes";
import type { Exchange, Official, Place, Source, Unconfirmed } from "dprk-russia-exchanges/helpers";
import type { Meta } from "dprk-russia-exchanges/meta";
import type { NameWords } from "./name-words.ts";

/** The languages of the explorer, by BCP 47 tag. */
export type Language = "en" | "fr";

/** All languages of the explorer. The first one's page stands at the top of the folder. */
export const languages: readonly Language[] = ["en", "fr"];

/** What the explorer shows of one edition of the dataset. */
export interface ExplorerEdition {
  /** What the edition says of itself. */
  readonly meta: Meta;
  /** The records that count. */
  readonly exchanges: readonly Exchange[];
  /** The reports that do not count. */
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

/** What one edition changed against the edition before it. */
interface EditionStep {
  /** The edition. */
  readonly edition: string;
  /** What it changed; nothing for the first one. */
  readonly changes: Changes;
}

/** What became of the records from edition to edition. */
export interface History {
  /** One step an edition, oldest first. */
  readonly steps: readonly EditionStep[];
  /** What became of each id that is no longer current. */
  readonly redirects: Readonly<Record<string, ResolvedId>>;
  /** What each record is called, by kind and id; that of the newest edition which has it. */
  readonly names: Readonly<Record<RecordKind, Readonly<Record<string, Text>>>>;
}

/** What the page knows of an edition before its records are loaded. */
export type EditionHead = Pick<Meta, "version" | "released" | "coverage">;

/** A record of an edition, counted or not. */
export type AnyRecord = Exchange | Unconfirmed;
