import { describe, expect, test } from "vitest";
import { factsOf, factsText, pathOf } from "../../src/lib/facts.ts";
import { record } from "../fixtures/records.ts";

describe("factsOf()", () => {
  test("factsOf() leaves out citations, prose and computed fields", () => {
    const facts = factsOf(record(), "exchanges", 2) as object;
    expect(Object.keys(facts)).toEqual(
      Object.keys(record()).filter(
        (field) =>
          !["title", "date", "summary", "plans", "evidence", "conflicts", "addedIn", "revisedIn"].includes(field),
      ),
    );
    expect(facts).toMatchObject({ reportedItems: [{ item: "2024-03/1" }] });
    expect(facts).not.toHaveProperty("reportedItems.0.source");
  });

  test("factsOf() leaves out facts added after the schema version", () => {
    const younger = factsOf(record(), "exchanges", 2) as { start: object };
    const older = factsOf(record(), "exchanges", 1) as { start: object };
    expect([Object.keys(younger.start), "lastSeen" in younger]).toEqual([["basis", "earliest", "latest"], true]);
    expect([Object.keys(older.start), "lastSeen" in older]).toEqual([["earliest", "latest"], false]);
  });

  test("factsOf() leaves out fields at any depth, of other kinds too", () => {
    const official = {
      id: "a",
      spellings: [{ form: "A", source: "s", rule: null }],
      offices: [{ id: "o", seen: null, source: "s" }],
      patronymic: { form: "Иванович", source: "s" },
    };
    expect(factsOf(official, "officials", 2)).toEqual({
      id: "a",
      spellings: [{ form: "A", rule: null }],
      offices: [{ id: "o" }],
      patronymic: { form: "Иванович" },
    });
    expect(factsOf(official, "officials", 1)).not.toHaveProperty("patronymic");
  });

  test("factsOf() keeps unknown fields, so that they change the hash", () => {
    expect(factsOf({ note: { en: "added" } }, "exchanges", 1)).toEqual({ note: { en: "added" } });
  });

  test("factsOf() does not change its argument", () => {
    const value = record();
    factsOf(value, "exchanges", 1);
    expect(value).toEqual(record());
  });
});

describe("pathOf()", () => {
  test("pathOf() reads an unconfirmed report as an exchange", () => {
    expect(["exchanges", "unconfirmed", "officials"].map(pathOf)).toEqual(["exchanges", "exchanges", "officials"]);
  });
});

describe("factsText()", () => {
  const empty = { exchanges: [], unconfirmed: [], officials: [], places: [], claims: [] };

  test("factsText() contains only the five lists of facts of an edition", () => {
    expect(factsText({ ...empty, sources: [1], meta: 1 } as never, 1)).toBe(
      '{"claims":[],"exchanges":[],"officials":[],"places":[],"unconfirmed":[]}',
    );
  });

  test("factsText() gives another text for the same record in the other list of reports", () => {
    const counted = factsText({ ...empty, exchanges: [record()] }, 2);
    expect(factsText({ ...empty, unconfirmed: [record()] }, 2)).not.toBe(counted);
  });
});
