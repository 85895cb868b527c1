import type { Meta } from "../../src/meta.ts";
import type { EditionStep, Redirect } from "../../src/model/change.ts";
import type { Exchange, Unconfirmed } from "../../src/model/exchange.ts";
import type { Official } from "../../src/model/official.ts";
import type { Place } from "../../src/model/place.ts";
import type { Source } from "../../src/model/source.ts";

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
}

/** What became of the records from edition to edition. */
export interface History {
  /** One step an edition, oldest first. */
  readonly steps: readonly EditionStep[];
  /** Ids that were taken out. */
  readonly redirects: readonly Redirect[];
  /** Every id that any edition held. */
  readonly releasedIds: readonly string[];
}

/** What the page knows of an edition before its records are loaded. */
export type EditionHead = Pick<Meta, "version" | "released" | "coverage">;

/** A record of an edition, counted or not. */
export type AnyRecord = Exchange | Unconfirmed;
