import type { RecordKind, RedirectKind } from "dprk-russia-exchanges/changes";
import type {
  EvidenceField,
  ParticipantRole,
  PlanResult,
  SearchDensity,
  SourceKind,
  UnconfirmedReason,
} from "dprk-russia-exchanges/helpers";
import type { ControlWords } from "./control-words.ts";
import type { Language } from "./model.ts";
import type { Sentences } from "./sentences.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";

/** A field that evidence can support, without fields that are part of another. */
export type ShownField = Exclude<EvidenceField, `${string}.${string}`>;

/** All texts of the explorer in one language, except the labels of codes, which come from the dataset. */
export interface Words extends ControlWords {
  readonly title: string;
  readonly description: string;
  readonly skip: string;
  readonly jump: { readonly label: string };
  readonly site: {
    readonly home: string;
    readonly guides: string;
    readonly links: string;
    readonly explorer: string;
    readonly otherLanguage: string;
  };
  readonly theme: { readonly label: string; readonly os: string; readonly light: string; readonly dark: string };
  readonly lead: string;
  readonly edition: string;
  readonly newest: string;
  readonly filters: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly questionMark: string;
  readonly any: string;
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
  readonly column: {
    readonly when: string;
    readonly way: string;
    readonly what: string;
    readonly who: string;
    readonly sources: string;
  };
  readonly permalink: string;
  readonly ownPage: string;
  readonly details: string;
  readonly sourceCount: (sources: number, origins: number) => string;
  readonly role: Readonly<Record<ParticipantRole, string>>;
  readonly unnamed: string;
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
  readonly uncited: (when: string) => string;
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
    readonly shared: string;
    readonly why: string;
    readonly all: string;
    readonly lead: string;
    readonly find: string;
    readonly found: (count: number) => string;
    readonly edition: (version: string, day: string) => string;
    readonly first: (count: number) => string;
    readonly nothing: string;
    readonly kind: Readonly<Record<RecordKind, string>>;
    readonly redirect: Readonly<Record<RedirectKind, string>>;
  };
  readonly cite: { readonly title: string; readonly note: string; readonly record: string };
  readonly sentences: Sentences;
  readonly noScript: string;
  readonly licence: string;
}

/** The texts of the explorer, by language. */
export const words: Readonly<Record<Language, Words>> = { en: english, fr: french };
