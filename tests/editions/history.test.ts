import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PublishedDataset } from "../../scripts/publish/publish.ts";
import { dataChanges, withDataChanges } from "../../scripts/editions/changelog.ts";
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
import type { EditionStep } from "../../src/lib/change.ts";

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

  test("a report that becomes an exchange, or the reverse, is a correction that needs a reason, and no lost id", () => {
    const exchange = dataset.exchanges.find((record) => record.id === id);
    if (exchange === undefined) throw new Error("Expected the exchange");
    const report = { ...exchange, reason: "weak-evidence" as const };
    const asReport = {
      ...dataset,
      exchanges: dataset.exchanges.filter((record) => record !== exchange),
      unconfirmed: [report],
    };
    const counted = differenceOf(asReport, dataset);
    expect(counted.added).toEqual([{ kind: "exchanges", id }]);
    expect(counted.removed).toEqual([]);
    expect(counted.facts).toEqual([{ kind: "exchanges", id, field: "reason", before: "weak-evidence", after: null }]);
    expect(unexplained(counted, noNotes)).toEqual([`${id}: reason`]);
    const noLongerCounted = differenceOf(dataset, asReport);
    expect(noLongerCounted.removed).toEqual([]);
    expect(unexplained(noLongerCounted, noNotes)).toEqual([`${id}: reason`]);
    expect(
      unexplained(noLongerCounted, { ...noNotes, corrections: [{ record: id, fields: ["reason"], why }] }),
    ).toEqual([]);
    const otherReason = { ...asReport, unconfirmed: [{ ...report, reason: "alleged" as const }] };
    expect(unexplained(differenceOf(asReport, otherReason), noNotes)).toEqual([]);
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
    expect(text).toContain("participants[sergei-lavrov]: head, Minister of Foreign Affairs → not stated");
  });

  test("dataChanges() shows every kind of value in words, in French where the English is the same", () => {
    const line = (before: unknown, after: unknown) => {
      const correction = {
        edition: "1.1.0",
        kind: "exchanges",
        id,
        field: "f",
        before,
        after,
        why: null,
        source: null,
      };
      const step = { edition: "1.1.0", added: [], corrected: [correction] };
      return dataChanges(step as unknown as EditionStep, dataset, false).match(/f: (.+)/)?.[1];
    };
    const text = (en: string, fr = "fr") => ({ en, fr });
    const days = { earliest: "2024-03-01", latest: "2024-03-31" };
    expect(line(["a", "b"], [])).toBe("a, b → none");
    expect(line(days, null)).toBe("2024-03-01 to 2024-03-31 → not stated");
    expect(line([], [text("One."), text("Two.")])).toBe("none → One. / Two.");
    expect(line(null, { official: "x", role: "member", office: null, side: "RU" })).toBe("not stated → member");
    expect(line(null, { id: "o", title: text("Minister"), start: days, end: null })).toBe(
      "not stated → Minister, since 2024-03-01 to 2024-03-31",
    );
    expect(line(null, { id: "o", title: text("Minister"), start: null, end: days })).toBe(
      "not stated → Minister, until 2024-03-01 to 2024-03-31",
    );
    expect(line(null, { form: "F", language: "en", kind: "preferred", rule: null })).toBe("not stated → preferred");
    expect(line(null, { en: "A", fr: "B", ko: null, ru: "C" })).toBe("not stated → A, B, C");
    expect(line([text("Same.", "Un.")], [text("Same.", "Deux.")])).toBe("Un. → Deux.");
  });

  test("withDataChanges() replaces what stands between the marks, and only that", () => {
    const text = "a\n<!-- data 1.0.0 -->\nold\n<!-- /data 1.0.0 -->\nb\n";
    expect(withDataChanges(text, new Map([["1.0.0", "new"]]))).toBe(
      "a\n<!-- data 1.0.0 -->\n\nnew\n\n<!-- /data 1.0.0 -->\nb\n",
    );
    expect(() => withDataChanges("no marks", new Map([["1.0.0", "new"]]))).toThrow("<!-- data 1.0.0 -->");
  });
});
