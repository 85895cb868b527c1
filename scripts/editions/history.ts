import type { Text } from "../../src/generated/records.ts";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import type { Redirect } from "../../src/lib/change.ts";
import { factsOf, pathOf } from "../../src/lib/facts.ts";
import type { StoredStep } from "../../src/lib/stored-step.ts";
import type { Dataset } from "../publish/publish.ts";
import { typeset } from "../publish/typeset.ts";
import { type Difference, differenceOf } from "./difference.ts";
import type { ReleaseNotes } from "./editions.ts";

/** A dataset with the version under which it was or will be released. */
export interface Edition {
  /** The version. */
  readonly version: string;
  /** The schema version at its release. */
  readonly schemaVersion: number;
  /** The records. */
  readonly dataset: Dataset;
  /** The notes on corrections and redirects. */
  readonly notes: ReleaseNotes;
}

type ReportLists = Pick<Dataset, "exchanges" | "unconfirmed">;

function reportIn(dataset: ReportLists, id: string): object | undefined {
  return [...dataset.exchanges, ...dataset.unconfirmed].find((report) => report.id === id);
}

/** Every source of every edition, by id, in the newest version of each. */
function everySource(editions: readonly Pick<Edition, "dataset">[]): Dataset["sources"] {
  const sources = new Map(editions.flatMap(({ dataset }) => dataset.sources.map((source) => [source.id, source])));
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The facts of a report that exist in a schema version. */
function factsIn(report: object, schemaVersion: number): string {
  return canonicalJson(factsOf(report, pathOf("exchanges"), schemaVersion));
}

/** The editions that corrected a fact of a report, oldest first. */
function revisionsOf(id: string, editions: readonly Edition[]): readonly string[] {
  const holding = editions.filter(({ dataset }) => reportIn(dataset, id) !== undefined);
  return holding.slice(1).flatMap((edition, position) => {
    const before = holding[position] as Edition;
    const schemaVersion = Math.min(before.schemaVersion, edition.schemaVersion);
    const [old, now] = [before, edition].map(({ dataset }) => factsIn(reportIn(dataset, id) ?? {}, schemaVersion));
    return old === now ? [] : [edition.version];
  });
}

/** The working edition with the sources of all editions, and with `addedIn` and `revisedIn` filled in for each report. */
export function withHistory(working: Edition, earlier: readonly Edition[]): Edition {
  const all = [...earlier, working];
  const historyOf = <Report extends { readonly id: string }>(report: Report): Report => ({
    ...report,
    addedIn: all.find(({ dataset }) => reportIn(dataset, report.id) !== undefined)?.version ?? working.version,
    revisedIn: revisionsOf(report.id, all).at(-1) ?? null,
  });
  const { exchanges, unconfirmed } = working.dataset;
  return {
    ...working,
    dataset: {
      ...working.dataset,
      exchanges: exchanges.map(historyOf),
      unconfirmed: unconfirmed.map(historyOf),
      sources: everySource(all),
    },
  };
}

/** Fields by which users count and select exchanges, and `reason`: a correction to one of them must be explained. */
const countedFields: readonly string[] = ["start", "host", "channel", "rank", "topics", "participants", "reason"];

function baseOf(field: string): string {
  return field.split("[")[0] ?? field;
}

/** The note on a correction: preferably on the list entry itself, otherwise on the whole list. */
function noteFor(notes: ReleaseNotes, id: string, field: string) {
  const onRecord = notes.corrections.filter(({ record }) => record === id);
  return (
    onRecord.find(({ fields }) => fields.includes(field)) ??
    onRecord.find(({ fields }) => fields.includes(baseOf(field)))
  );
}

/** Corrections that can change a count of exchanges but are not explained by a note. */
export function unexplained(difference: Difference, notes: ReleaseNotes): readonly string[] {
  return difference.facts
    .filter(({ kind, field, before }) =>
      // A report with a new reason was an exchange that is no longer counted.
      kind === "exchanges" ? countedFields.includes(baseOf(field)) : field === "reason" && before === null,
    )
    .filter(({ id, field }) => noteFor(notes, id, field) === undefined)
    .map(({ id, field }) => `${id}: ${field}`);
}

/** What each edition after the first changed compared with the previous one, as stored in the package. */
export function stepsOf(editions: readonly Edition[]): readonly StoredStep[] {
  return editions.slice(1).map(({ version, schemaVersion, dataset, notes }, position): StoredStep => {
    const before = editions[position] as Edition;
    const common = Math.min(before.schemaVersion, schemaVersion);
    const { added, facts } = differenceOf(before.dataset, dataset, common);
    const reasons = notes.corrections.map(({ why }) => typeset(why) as Text);
    return {
      edition: version,
      schemaVersion: common,
      added: added.map(({ kind, id }) => [kind, id]),
      corrected: facts.map(({ kind, id, field, pathBefore, pathAfter }) => {
        const note = noteFor(notes, id, field);
        const why = note === undefined ? null : notes.corrections.indexOf(note);
        return [kind, id, field, pathBefore, pathAfter, why, note?.source ?? null];
      }),
      reasons,
    };
  });
}

/** The redirects for ids that editions removed. */
export function redirectsOf(editions: readonly Edition[]): readonly Redirect[] {
  return editions.flatMap(({ version, notes }) =>
    notes.redirects.map(({ kind, from, to, why }): Redirect => ({ edition: version, kind, from, to: to ?? null, why })),
  );
}

/** Ids of exchanges and reports that an earlier edition had, that the newest lacks, and that have no redirect. */
export function lostIds(editions: readonly Edition[]): readonly string[] {
  const newest = editions.at(-1);
  if (newest === undefined) return [];
  const redirected = new Set(redirectsOf(editions).map(({ from }) => from));
  const everHeld = editions.flatMap(({ dataset }) =>
    [...dataset.exchanges, ...dataset.unconfirmed].map(({ id }) => id),
  );
  return [...new Set(everHeld)].filter((id) => reportIn(newest.dataset, id) === undefined && !redirected.has(id));
}
