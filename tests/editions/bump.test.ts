import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  bumpBetween,
  dataReasons,
  exportReasons,
  isEnough,
  largest,
  type Reason,
  shapeReasons,
} from "../../scripts/editions/bump.ts";
import { differenceOf } from "../../scripts/editions/difference.ts";
import { readEditions } from "../../scripts/editions/editions.ts";
import { recordSchemas } from "../../scripts/editions/state.ts";
import type { Dataset } from "../../scripts/publish/publish.ts";

const [edition] = readEditions(join(import.meta.dirname, "../.."));
if (edition === undefined) throw new Error("Expected an edition");
const dataset: Dataset = edition;

type Exchange = Dataset["exchanges"][number];

function withFirst(change: (exchange: Exchange) => Partial<Exchange>): Dataset {
  const [first, ...others] = dataset.exchanges;
  return { ...dataset, exchanges: first === undefined ? [] : [{ ...first, ...change(first) }, ...others] };
}

function leastFor(newer: Dataset, redirected: ReadonlySet<string> = new Set()) {
  return largest(dataReasons(differenceOf(dataset, newer, 1), redirected).map(({ bump }) => bump));
}

function least(reasons: readonly Reason[]) {
  return largest(reasons.map(({ bump }) => bump));
}

describe("the least bump", () => {
  test("none for the basis of a start, which the older edition does not record", () => {
    const started = withFirst(({ start }) => ({ start: { ...start, basis: "convention" } }));
    expect(dataReasons(differenceOf(dataset, started, 1), new Set()).filter(({ bump }) => bump !== "patch")).toEqual(
      [],
    );
    expect(least(dataReasons(differenceOf(dataset, started, 2), new Set()))).toBe("minor");
  });

  test("none for the same data", () => {
    expect(leastFor(structuredClone(dataset))).toBe("none");
  });

  test("patch for another wording or citation", () => {
    expect(leastFor(withFirst(() => ({ summary: { en: "Other words.", fr: "D'autres mots." } })))).toBe("patch");
    expect(leastFor(withFirst(({ evidence }) => ({ evidence: evidence.slice(1) })))).toBe("patch");
  });

  test("minor for a changed day: a patch is not enough", () => {
    const bump = leastFor(
      withFirst(() => ({ start: { earliest: "2023-07-25", latest: "2023-07-25", basis: "source" } })),
    );
    expect(bump).toBe("minor");
    expect(isEnough("patch", bump)).toBe(false);
    expect(isEnough("minor", bump)).toBe(true);
  });

  test("minor for an added record", () => {
    const older = { ...dataset, exchanges: dataset.exchanges.slice(1) };
    expect(least(dataReasons(differenceOf(older, dataset, 1), new Set()))).toBe("minor");
  });

  test("major for a removed id, minor with a redirect: a minor is not enough without", () => {
    const [first, ...exchanges] = dataset.exchanges;
    expect(leastFor({ ...dataset, exchanges })).toBe("major");
    expect(isEnough("minor", leastFor({ ...dataset, exchanges }))).toBe(false);
    expect(leastFor({ ...dataset, exchanges }, new Set([first?.id ?? ""]))).toBe("minor");
  });

  test("major for a new closed code: a minor is not enough", () => {
    const schemas = recordSchemas();
    const changed = JSON.parse(JSON.stringify(schemas).replace('"agriculture"', '"agriculture","astronomy"'));
    expect(least(shapeReasons(schemas, changed))).toBe("major");
    expect(least(shapeReasons(schemas, schemas))).toBe("none");
  });

  test("major for a field removed from the schema, minor for an added one", () => {
    const schemas = JSON.parse(JSON.stringify(recordSchemas()));
    const fewer = structuredClone(schemas);
    delete fewer.exchanges.properties.rank;
    expect(least(shapeReasons(schemas, fewer))).toBe("major");
    expect(least(shapeReasons(fewer, schemas))).toBe("minor");
  });

  test("major for a removed export, minor for an added one", () => {
    expect(least(exportReasons({ ".": ["byMonth", "byYear"] }, { ".": ["byMonth"] }))).toBe("major");
    expect(least(exportReasons({ ".": ["byMonth"] }, { ".": ["byMonth", "byYear"] }))).toBe("minor");
  });
});

describe("bumpBetween()", () => {
  test.each([
    ["1.0.0", "none"],
    ["1.0.1", "patch"],
    ["1.1.0", "minor"],
    ["2.0.0", "major"],
  ])("from 1.0.0 to %s is %s", (to, bump) => {
    expect(bumpBetween("1.0.0", to)).toBe(bump);
  });

  test.each(["0.9.0", "1.2.0", "1.1.1", "3.0.0", "1.0"])("throws for %s, which does not follow 1.0.0", (to) => {
    expect(() => bumpBetween("1.0.0", to)).toThrow(RangeError);
  });
});
