import type { RedirectKind } from "dprk-russia-exchanges/changes";
import type { Part } from "./attendance.ts";
import type { FilterName } from "./filters.ts";
import type { Sort } from "./sort.ts";

/** The texts of the controls of the explorer, and of the messages about them, in one language. */
export interface ControlWords {
  readonly filter: Readonly<Record<FilterName, string>>;
  readonly anyPart: string;
  readonly part: Readonly<Record<Part, string>>;
  readonly orHigher: (rank: string) => string;
  readonly anyStatedRank: string;
  readonly atLeast: (count: string) => string;
  readonly officialHint: string;
  readonly textHint: string;
  readonly monthHint: string;
  readonly explain: (word: string) => string;
  readonly highLevel: string;
  readonly covered: string;
  readonly clear: string;
  readonly clearAll: string;
  readonly unstatedRank: (count: number) => string;
  readonly showThem: string;
  readonly remove: (filter: string) => string;
  readonly toFilters: string;
  readonly sort: { readonly label: string } & Readonly<Record<Sort, string>>;
  readonly more: (count: number) => string;
  readonly all: (count: number) => string;
  readonly fullRecord: string;
  readonly found: (count: number, first: string, last: string) => string;
  readonly coverage: (edition: string, from: string, to: string) => string;
  readonly countOf: (shown: number, total: number) => string;
  readonly records: string;
  readonly recordsCaption: string;
  readonly allExchanges: string;
  readonly provenance: { readonly filters: string; readonly address: string; readonly cite: string };
  readonly numbers: {
    readonly title: string;
    readonly note: string;
    readonly here: string;
    readonly held: string;
    readonly total: string;
    readonly hold: string;
    readonly yearBefore: string;
    readonly before: string;
    readonly stop: string;
    readonly holding: (filters: string) => string;
  };
  readonly people: {
    readonly title: string;
    readonly note: string;
    readonly name: string;
    readonly side: string;
    readonly part: Readonly<Record<Part, string>>;
    readonly all: (count: number) => string;
    readonly none: string;
  };
  readonly problem: {
    readonly noOfficial: (name: string) => string;
    readonly ambiguous: (name: string) => string;
    readonly suggestions: string;
    readonly unknownValue: (value: string) => string;
    readonly roleAlone: string;
    readonly reversed: string;
    readonly edition: (value: string) => string;
    readonly shownInstead: (edition: string) => string;
    readonly noRecord: (id: string) => string;
    readonly addedLater: (shown: string, added: string) => string;
    readonly showInEdition: (edition: string) => string;
    readonly hidden: string;
    readonly showAll: string;
    readonly record: string;
    readonly redirect: Readonly<Record<RedirectKind, (id: string, edition: string) => string>>;
    readonly load: (edition: string) => string;
  };
}
