import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PublishedDataset } from "../../scripts/data/publish.ts";
import { dataChanges, withDataChanges } from "../../scripts/releases/changelog.ts";
import { differenceOf } from "../../scripts/releases/difference.ts";
import { type ReleaseNotes, readEditions } from "../../scripts/releases/editions.ts";
import {
  type Edition,
  lostIds,
  redirectsOf,
  stepsOf,
  unexplained,
  withHistory,
} from "../../scripts/releases/history.ts";

const [first] = readEditions(join(import.meta.dirname, "../.."));
if (first === undefined) throw new Error("Expected an edition");
const dataset: PublishedDataset = first;
const id = "lavrov-pyongyang-2023-10";
const why = { en: "A better source.", fr: "Une meilleure source." };
const noNotes: ReleaseNotes = { corrections: [], redirects: [] };

/** The first edition with one day and one participant of one record corrected. */
function corrected(): PublishedDataset {
  return {
    ...dataset,
    exchanges: dataset.exchanges.map((exchange) =>
      exchange.id === id
        ? {
            ...exchange,
            start: { earliest: "2023-10-17", latest: "2023-10-17" },
            participants: exchange.participants.slice(1),
          }
        : exchange,
    ),
  };
}

function edition(version: string, records: PublishedDataset, notes = noNotes): Edition {
  return { version, dataset: records, notes };
}

describe("the history of editions", () => {
  test("stepsOf() gives old and new value, reason and source of a correction", () => {
    const notes: ReleaseNotes = {
      ...noNotes,
      corrections: [{ record: id, fields: ["start"], why, source: "a-source" }],
    };
    const [, step] = stepsOf([edition("1.0.0", dataset), edition("1.1.0", corrected(), notes)]);
    expect(step?.added).toEqual([]);
    expect(step?.corrected).toEqual([
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
    const [, step] = stepsOf([edition("1.0.0", fewer), edition("1.1.0", dataset)]);
    expect(step?.added.map(({ kind }) => kind)).toEqual(["exchanges", "places"]);
    expect(step?.corrected).toEqual([]);
  });

  test("unexplained() names corrections that change counts and have no reason", () => {
    const difference = differenceOf(dataset, corrected());
    expect(unexplained(difference, noNotes)).toEqual([`${id}: participants[sergei-lavrov]`, `${id}: start`]);
    const notes: ReleaseNotes = { ...noNotes, corrections: [{ record: id, fields: ["start", "participants"], why }] };
    expect(unexplained(difference, notes)).toEqual([]);
  });

  test("withHistory() tells when a record was added and last revised", () => {
    const earlier = [edition("1.0.0", dataset)];
    const told = withHistory(corrected(), "1.1.0", earlier).exchanges;
    const history = (record: string) =>
      told.filter((exchange) => exchange.id === record).map(({ addedIn, revisedIn }) => [addedIn, revisedIn]);
    expect(history(id)).toEqual([["1.0.0", "1.1.0"]]);
    expect(history("shoigu-pyongyang-2023-07")).toEqual([["1.0.0", null]]);
    expect(withHistory(dataset, "1.0.0", []).exchanges[0]?.addedIn).toBe("1.0.0");
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

describe("the changelog", () => {
  test("dataChanges() shows old and new values with the reason", () => {
    const notes: ReleaseNotes = {
      ...noNotes,
      corrections: [{ record: id, fields: ["start"], why, source: "a-source" }],
    };
    const [, step] = stepsOf([edition("1.0.0", dataset), edition("1.1.0", corrected(), notes)]);
    if (step === undefined) throw new Error("Expected a step");
    const text = dataChanges(step, corrected(), false);
    expect(text).toContain(`\n  - start: 2023-10-18 → 2023-10-17. A better source. (a-source)`);
    expect(text).toMatch(/participants\[sergei-lavrov\]: `\{.+\}` → not stated/);
  });

  test("withDataChanges() replaces what stands between the marks, and only that", () => {
    const text = "a\n<!-- data 1.0.0 -->\nold\n<!-- /data 1.0.0 -->\nb\n";
    expect(withDataChanges(text, new Map([["1.0.0", "new"]]))).toBe(
      "a\n<!-- data 1.0.0 -->\n\nnew\n\n<!-- /data 1.0.0 -->\nb\n",
    );
    expect(() => withDataChanges("no marks", new Map([["1.0.0", "new"]]))).toThrow("<!-- data 1.0.0 -->");
  });
});
