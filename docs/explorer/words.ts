import type { RecordKind, RedirectKind } from "dprk-russia-exchanges/changes";
import type {
  EvidenceField,
  ParticipantRole,
  PlanResult,
  SearchDensity,
  SourceKind,
  UnconfirmedReason,
} from "dprk-russia-exchanges/helpers";
import type { Part } from "./attendance.ts";
import type { FilterName } from "./filters.ts";
import type { Language } from "./model.ts";
import type { Sort } from "./sort.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";

/** A field of a record for which sources stand, without those that are a part of another. */
export type ShownField = Exclude<EvidenceField, `${string}.${string}`>;

/** Everything that the explorer says in one language. The labels of codes are the dataset's own. */
export interface Words {
  readonly title: string;
  readonly description: string;
  readonly skip: string;
  readonly jump: { readonly label: string; readonly records: string };
  readonly site: {
    readonly home: string;
    readonly guides: string;
    readonly links: string;
    readonly otherLanguage: string;
  };
  readonly theme: { readonly label: string; readonly os: string; readonly light: string; readonly dark: string };
  readonly lead: string;
  readonly edition: string;
  readonly newest: string;
  readonly filters: string;
  readonly filter: Readonly<Record<FilterName, string>>;
  readonly colon: string;
  readonly semicolon: string;
  readonly questionMark: string;
  readonly any: string;
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
  readonly chooseMonth: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly thinMonths: string;
  readonly thinInPicture: string;
  readonly searched: Readonly<Record<SearchDensity, string>>;
  readonly checkedUntil: (month: string) => string;
  readonly released: (day: string) => string;
  readonly exchanges: (count: number) => string;
  readonly noExchange: string;
  readonly emptyMonth: Readonly<Record<SearchDensity, string>>;
  readonly inMonth: (month: string) => string;
  readonly fromTo: (from: string, to: string) => string;
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
  readonly column: {
    readonly when: string;
    readonly way: string;
    readonly what: string;
    readonly who: string;
    readonly sources: string;
  };
  readonly permalink: string;
  readonly details: string;
  readonly sourceCount: (sources: number, origins: number) => string;
  readonly role: Readonly<Record<ParticipantRole, string>>;
  readonly unnamed: string;
  readonly andOthers: (count: number) => string;
  readonly heading: {
    readonly people: string;
    readonly outcomes: string;
    readonly plans: string;
    readonly evidence: string;
    readonly conflicts: string;
    readonly related: string;
    readonly record: string;
  };
  readonly field: Readonly<Record<ShownField, string>>;
  readonly fieldColumns: {
    readonly field: string;
    readonly value: string;
    readonly sources: string;
    readonly origins: string;
  };
  readonly entries: (count: number) => string;
  readonly plan: Readonly<Record<PlanResult, string>>;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly repeats: string;
  readonly noAddress: string;
  readonly undated: string;
  readonly published: (when: string) => string;
  readonly conflict: { readonly badge: string; readonly says: (source: string, value: string) => string };
  readonly fewOrigins: (origins: number) => string;
  readonly convention: string;
  readonly uncertainDay: string;
  readonly addedIn: (edition: string) => string;
  readonly revisedIn: (edition: string) => string;
  readonly unconfirmed: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly show: string;
  };
  readonly count: (shown: number, total: number) => string;
  readonly reason: Readonly<Record<UnconfirmedReason, string>>;
  readonly downloads: {
    readonly title: string;
    readonly selection: string;
    readonly all: string;
    readonly picture: string;
    readonly lines: string;
  };
  readonly snippet: { readonly title: string; readonly note: string; readonly copy: string; readonly copied: string };
  readonly places: { readonly title: string; readonly note: string };
  readonly changes: {
    readonly title: string;
    readonly since: string;
    readonly each: string;
    readonly note: string;
    readonly none: string;
    readonly onlyOne: (edition: string) => string;
    readonly step: (from: string, to: string) => string;
    readonly summary: (added: number, corrected: number, gone: number) => string;
    readonly added: string;
    readonly corrected: string;
    readonly gone: string;
    readonly why: string;
    readonly nothing: string;
    readonly kind: Readonly<Record<RecordKind, string>>;
    readonly redirect: Readonly<Record<RedirectKind, string>>;
  };
  readonly cite: { readonly title: string; readonly note: string; readonly record: string };
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
  readonly noScript: string;
  readonly licence: string;
}

/** What the explorer says, by language. */
export const words: Readonly<Record<Language, Words>> = { en: english, fr: french };
