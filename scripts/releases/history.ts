import { canonicalJson, factsOf } from "../../src/internal/facts.ts";
import type { Addition, Correction, EditionStep, Redirect } from "../../src/model/change.ts";
import type { PublishedDataset } from "../data/publish.ts";
import { type Difference, differenceOf } from "./difference.ts";
import type { ReleaseNotes } from "./editions.ts";

/** A dataset under the version that it had or will have. */
export interface Edition {
  /** The version. */
  readonly version: string;
  /** The records. */
  readonly dataset: PublishedDataset;
  /** The notes. */
  readonly notes: ReleaseNotes;
}

type ReportLists = Pick<PublishedDataset, "exchanges" | "unconfirmed">;

function reportIn(dataset: ReportLists, id: string): object | undefined {
  return [...dataset.exchanges, ...dataset.unconfirmed].find((report) => report.id === id);
}

/** The sources of the newest edition and those that only an older one cites, by id. */
function everySource(editions: readonly Pick<Edition, "dataset">[]): PublishedDataset["sources"] {
  const sources = new Map(editions.flatMap(({ dataset }) => dataset.sources.map((source) => [source.id, source])));
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A dataset with every source that an edition ever cited, whose exchanges tell in which edition they were added and last revised, from the editions before it. */
export function withHistory(dataset: PublishedDataset, version: string, earlier: readonly Edition[]): PublishedDataset {
  const all = [...earlier, { version, dataset }];
  const historyOf = <Report extends { readonly id: string }>(report: Report): Report => {
    const present = all.flatMap((edition) => {
      const found = reportIn(edition.dataset, report.id);
      return found === undefined ? [] : [{ version: edition.version, facts: canonicalJson(factsOf(found)) }];
    });
    const revisions = present.filter(({ facts }, position) => position > 0 && facts !== present[position - 1]?.facts);
    return { ...report, addedIn: present[0]?.version ?? version, revisedIn: revisions.at(-1)?.version ?? null };
  };
  return {
    ...dataset,
    exchanges: dataset.exchanges.map(historyOf),
    unconfirmed: dataset.unconfirmed.map(historyOf),
    sources: everySource(all),
  };
}

/** Fields of an exchange by which users count and select, and why it was not counted: correcting one needs a reason. */
const countedFields: readonly string[] = ["start", "host", "channel", "rank", "topics", "participants", "reason"];

function baseOf(field: string): string {
  return field.split("[")[0] ?? field;
}

/** The note on a correction: one on the very entry of a list before one on the whole list. */
function noteFor(notes: ReleaseNotes, id: string, field: string) {
  const onRecord = notes.corrections.filter(({ record }) => record === id);
  return (
    onRecord.find(({ fields }) => fields.includes(field)) ??
    onRecord.find(({ fields }) => fields.includes(baseOf(field)))
  );
}

/** The corrections that can change a count of exchanges and that no note explains. */
export function unexplained(difference: Difference, notes: ReleaseNotes): readonly string[] {
  return difference.facts
    .filter(({ kind, field, before }) =>
      // A reason that was not there before stands for an exchange that is no longer counted.
      kind === "exchanges" ? countedFields.includes(baseOf(field)) : field === "reason" && before === null,
    )
    .filter(({ id, field }) => noteFor(notes, id, field) === undefined)
    .map(({ id, field }) => `${id}: ${field}`);
}

/** What each edition changed against the one before it. */
export function stepsOf(editions: readonly Edition[]): readonly EditionStep[] {
  return editions.map(({ version, dataset, notes }, position): EditionStep => {
    const before = editions[position - 1];
    if (before === undefined) return { edition: version, added: [], corrected: [] };
    const { added, facts } = differenceOf(before.dataset, dataset);
    return {
      edition: version,
      added: added.map(({ kind, id }): Addition => ({ edition: version, kind, id })),
      corrected: facts.map((fact): Correction => {
        const note = noteFor(notes, fact.id, fact.field);
        return { edition: version, ...fact, why: note?.why ?? null, source: note?.source ?? null };
      }),
    };
  });
}

/** Where the ids went that editions took out. */
export function redirectsOf(editions: readonly Edition[]): readonly Redirect[] {
  return editions.flatMap(({ version, notes }) =>
    notes.redirects.map(({ kind, from, to, why }): Redirect => ({ edition: version, kind, from, to: to ?? null, why })),
  );
}

/** Ids of exchanges and reports that an edition held, that the newest does not hold, and that nothing tells about. */
export function lostIds(editions: readonly Edition[]): readonly string[] {
  const newest = editions.at(-1);
  if (newest === undefined) return [];
  const redirected = new Set(redirectsOf(editions).map(({ from }) => from));
  const everHeld = editions.flatMap(({ dataset }) =>
    [...dataset.exchanges, ...dataset.unconfirmed].map(({ id }) => id),
  );
  return [...new Set(everHeld)].filter((id) => reportIn(newest.dataset, id) === undefined && !redirected.has(id));
}
