import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { differenceOf } from "../../scripts/editions/difference.ts";
import { type ReleaseNotes, readEditions } from "../../scripts/editions/editions.ts";
import {
  type Edition,
  lostIds,
  redirectsOf,
  stepsOf,
  unexplained,
  withHistory,
} from "../../scripts/editions/history.ts";
import type { Dataset } from "../../scripts/publish/publish.ts";
import type { EditionStep } from "../../src/lib/change.ts";
import { restoredStep } from "../../src/lib/stored-step.ts";

const [first] = readEditions(join(import.meta.dirname, "../.."));
if (first === undefined) throw new Error("Expected an edition");
const dataset: Dataset = first;
const id = "lavrov-pyongyang-2023-10";
const why = { en: "A better source.", fr: "Une meilleure source." };
const noNotes: ReleaseNotes = { corrections: [], redirects: [] };

/** The first edition with one day and one participant of one record corrected. */
function corrected(): Dataset {
  return {
    ...dataset,
    exchanges: dataset.exchanges.map((exchange) =>
      exchange.id === id
        ? {
            ...exchange,
            start: { ...exchange.start, earliest: "2023-10-17", latest: "2023-10-17" },
            participants: exchange.participants.slice(1),
          }
        : exchange,
    ),
  };
}

function edition(version: string, records: Dataset, notes = noNotes, schemaVersion = 1): Edition {
  return { version, schemaVersion, dataset: records, notes };
}

/** The changes from the first of two editions to the second, with both values. */
function stepBetween(before: Edition, after: Edition): EditionStep {
  const [stored, ...others] = stepsOf([before, after]);
  if (stored === undefined || others.length > 0) throw new Error("Expected one step");
  return restoredStep(stored, before.dataset, after.dataset);
}

describe("the history of editions", () => {
  test("stepsOf() gives old and new value, reason and source of a correction", () => {
    const notes: ReleaseNotes = {
      ...noNotes,
      corrections: [{ record: id, fields: ["start"], why, source: "a-source" }],
    };
    const step = stepBetween(edition("1.0.0", dataset), edition("1.1.0", corrected(), notes));
    expect(step.added).toEqual([]);
    expect(step.corrected).toEqual([
      expect.objectContaining({ field: "participants[sergei-lavrov]", after: null, why: null, source: null }),
      {
        edition: "1.1.0",
        kind: "exchanges",
        id,
        field: "start",
        before: { earliest: "2023-10-18", latest: "2023-10-18" },
        after: { earliest: "2023-10-17", latest: "2023-10-17" },
        why,
        source: "a-source",
      },
    ]);
  });

  test("stepsOf() lists added records of every kind", () => {
    const fewer = { ...dataset, exchanges: dataset.exchanges.slice(1), places: dataset.places.slice(1) };
    const step = stepBetween(edition("1.0.0", fewer), edition("1.1.0", dataset));
    expect(step?.added.map(({ kind }) => kind)).toEqual(["exchanges", "places"]);
    expect(step.corrected).toEqual([]);
  });

  test("unexplained() names corrections that change counts without a reason", () => {
    const difference = differenceOf(dataset, corrected(), 1);
    expect(unexplained(difference, noNotes)).toEqual([`${id}: participants[sergei-lavrov]`, `${id}: start`]);
    const notes: ReleaseNotes = { ...noNotes, corrections: [{ record: id, fields: ["start", "participants"], why }] };
    expect(unexplained(difference, notes)).toEqual([]);
  });

  test("a report that becomes an exchange, or vice versa, is a correction that needs a reason, not a lost id", () => {
    const exchange = dataset.exchanges.find((record) => record.id === id);
    if (exchange === undefined) throw new Error("Expected the exchange");
    const report = { ...exchange, reason: "weak-evidence" as const };
    const asReport = {
      ...dataset,
      exchanges: dataset.exchanges.filter((record) => record !== exchange),
      unconfirmed: [report],
    };
    const counted = differenceOf(asReport, dataset, 1);
    expect(counted.added).toEqual([{ kind: "exchanges", id }]);
    expect(counted.removed).toEqual([]);
    expect(counted.facts).toMatchObject([
      { kind: "exchanges", id, field: "reason", before: "weak-evidence", after: null },
    ]);
    const [before, after] = [edition("1.0.0", asReport), edition("1.1.0", dataset)];
    expect(stepBetween(before, after).corrected).toMatchObject([
      { field: "reason", before: "weak-evidence", after: null },
    ]);
    expect(stepBetween(after, before).corrected).toMatchObject([
      { field: "reason", before: null, after: "weak-evidence" },
    ]);
    expect(unexplained(counted, noNotes)).toEqual([`${id}: reason`]);
    const noLongerCounted = differenceOf(dataset, asReport, 1);
    expect(noLongerCounted.removed).toEqual([]);
    expect(unexplained(noLongerCounted, noNotes)).toEqual([`${id}: reason`]);
    expect(
      unexplained(noLongerCounted, { ...noNotes, corrections: [{ record: id, fields: ["reason"], why }] }),
    ).toEqual([]);
    const otherReason = { ...asReport, unconfirmed: [{ ...report, reason: "alleged" as const }] };
    expect(unexplained(differenceOf(asReport, otherReason, 1), noNotes)).toEqual([]);
  });

  test("withHistory() says when a record was added and last revised", () => {
    const earlier = [edition("1.0.0", dataset)];
    const { exchanges } = withHistory(edition("1.1.0", corrected()), earlier).dataset;
    const history = (record: string) =>
      exchanges.filter((exchange) => exchange.id === record).map(({ addedIn, revisedIn }) => [addedIn, revisedIn]);
    expect(history(id)).toEqual([["1.0.0", "1.1.0"]]);
    expect(history("shoigu-pyongyang-2023-07")).toEqual([["1.0.0", null]]);
    expect(withHistory(edition("1.0.0", dataset), []).dataset.exchanges[0]?.addedIn).toBe("1.0.0");
  });

  test("withHistory() does not count a new wording, or a field that the earlier edition lacks, as a revision", () => {
    const reworded = dataset.exchanges.map((exchange) => ({
      ...exchange,
      title: { en: "Another", fr: "Un autre" },
      summary: { en: "Other words.", fr: "D'autres mots." },
      start: { ...exchange.start, basis: "convention" as const },
      lastSeen: "2024-06-30",
    }));
    const later = edition("2.0.0", { ...dataset, exchanges: reworded }, noNotes, 2);
    const revised = withHistory(later, [edition("1.0.0", dataset)]).dataset.exchanges;
    expect(revised.filter(({ revisedIn }) => revisedIn !== null)).toEqual([]);
    expect(stepBetween(edition("1.0.0", dataset), later).corrected).toEqual([]);
    const next = edition("2.1.0", { ...dataset, exchanges: dataset.exchanges }, noNotes, 2);
    expect(stepBetween(later, next).corrected.map(({ field }) => field)).toContain("lastSeen");
  });

  test("withHistory() keeps every source that any edition cited, in its newest version", () => {
    const [kept, dropped] = dataset.sources;
    if (kept === undefined || dropped === undefined) throw new Error("Expected sources");
    const working = { ...dataset, sources: [{ ...kept, title: "Another title" }] };
    const { sources } = withHistory(edition("1.1.0", working), [edition("1.0.0", dataset)]).dataset;
    expect(sources.map((source) => source.id)).toEqual(dataset.sources.map((source) => source.id));
    expect(sources[0]?.title).toBe("Another title");
    expect(sources[1]).toEqual(dropped);
  });

  test("stepsOf() gives nothing for the first edition, and each reason once", () => {
    expect(stepsOf([edition("1.0.0", dataset)])).toEqual([]);
    const notes: ReleaseNotes = { ...noNotes, corrections: [{ record: id, fields: ["start", "participants"], why }] };
    const [stored] = stepsOf([edition("1.0.0", dataset), edition("1.1.0", corrected(), notes)]);
    expect(stored?.reasons).toHaveLength(1);
    expect(stored?.corrected.map(([, , , , , reason]) => reason)).toEqual([0, 0]);
  });

  test("lostIds() names ids that are gone without a redirect", () => {
    const fewer = { ...dataset, exchanges: dataset.exchanges.filter((exchange) => exchange.id !== id) };
    expect(lostIds([edition("1.0.0", dataset), edition("1.1.0", fewer)])).toEqual([id]);
    const notes: ReleaseNotes = { ...noNotes, redirects: [{ from: id, kind: "retired", why }] };
    expect(lostIds([edition("1.0.0", dataset), edition("1.1.0", fewer, notes)])).toEqual([]);
    expect(redirectsOf([edition("1.1.0", fewer, notes)])).toEqual([
      { edition: "1.1.0", kind: "retired", from: id, to: null, why },
    ]);
  });
});
