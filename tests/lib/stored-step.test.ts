import { describe, expect, test } from "vitest";
import { restoredStep, type StoredStep } from "../../src/lib/stored-step.ts";
import { days, record } from "../fixtures/records.ts";

const why = { en: "A better source.", fr: "Une meilleure source." };
const empty = { exchanges: [], unconfirmed: [], officials: [], places: [], claims: [] };
const before = {
  ...empty,
  exchanges: [record({ id: "visit" })],
  unconfirmed: [{ ...record({ id: "report" }), reason: "alleged" }],
  places: [{ id: "capital", name: { en: "Capital", fr: "Capitale" } }],
};
const after = {
  ...empty,
  exchanges: [record({ id: "visit", start: days("2024-03-06"), participants: [] }), record({ id: "report" })],
  places: [{ id: "capital", name: { en: "The capital", fr: "La capitale" } }],
};

function restored(corrected: StoredStep["corrected"], schemaVersion = 2) {
  const stored: StoredStep = { edition: "1.1.0", schemaVersion, added: [], corrected, reasons: [why] };
  return restoredStep(stored, before, after).corrected;
}

describe("restoredStep()", () => {
  test("restoredStep() gives the records that the edition added", () => {
    const stored: StoredStep = {
      edition: "1.1.0",
      schemaVersion: 2,
      added: [["exchanges", "report"]],
      corrected: [],
      reasons: [],
    };
    expect(restoredStep(stored, before, after)).toEqual({
      edition: "1.1.0",
      added: [{ edition: "1.1.0", kind: "exchanges", id: "report" }],
      corrected: [],
    });
  });

  test("restoredStep() gives the values of both editions, the reason and the source", () => {
    expect(restored([["exchanges", "visit", "start", ["start"], ["start"], 0, "a-source"]])).toEqual([
      {
        edition: "1.1.0",
        kind: "exchanges",
        id: "visit",
        field: "start",
        before: { earliest: "2024-03-05", latest: "2024-03-05", basis: "source" },
        after: { earliest: "2024-03-06", latest: "2024-03-06", basis: "source" },
        why,
        source: "a-source",
      },
    ]);
  });

  test("restoredStep() gives values only of fields that the older edition has", () => {
    const [correction] = restored([["exchanges", "visit", "start", ["start"], ["start"], null, null]], 1);
    expect(correction?.before).toEqual({ earliest: "2024-03-05", latest: "2024-03-05" });
    expect([correction?.why, correction?.source]).toEqual([null, null]);
  });

  test("restoredStep() gives list entries by position, and null if there is none", () => {
    const [correction] = restored([
      ["exchanges", "visit", "participants[receiving-minister]", ["participants", 1], null, null, null],
    ]);
    expect(correction?.before).toEqual(record().participants[1]);
    expect(correction?.after).toBeNull();
  });

  test("restoredStep() finds a report that is now counted in the other list", () => {
    const [correction] = restored([["exchanges", "report", "reason", ["reason"], ["reason"], null, null]]);
    expect([correction?.before, correction?.after]).toEqual(["alleged", null]);
  });

  test("restoredStep() finds records of the other kinds", () => {
    const [correction] = restored([["places", "capital", "name", ["name"], ["name"], null, null]]);
    expect(correction?.after).toEqual({ en: "The capital", fr: "La capitale" });
  });

  test("restoredStep() gives no reason where the stored one is missing", () => {
    expect(restored([["exchanges", "visit", "start", ["start"], ["start"], 7, null]])[0]?.why).toBeNull();
  });
});
