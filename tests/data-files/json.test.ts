import { Ajv2020 } from "ajv/dist/2020.js";
import { channels, exchanges, meta, topics } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/records/kinds.ts";
import { exported, kindNames, shipped } from "./shipped.ts";

const read = (name: string): unknown => JSON.parse(shipped(name));

/** Knows the schemas of all files. Strict: an unknown keyword or a vague type is an error. */
function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  for (const kind of kindNames) ajv.addSchema(read(`${kind}.schema.json`) as object);
  return ajv;
}

const idOf = (kind: string) =>
  `https://cdn.jsdelivr.net/npm/dprk-russia-exchanges@${meta.version}/dist/data/${kind}.schema.json`;

describe("JSON", () => {
  const ajv = validator();

  test.each(kindNames)("%s.json is what the entry point exports, on one line", (kind) => {
    expect(read(`${kind}.json`)).toEqual(exported(kind));
    expect(shipped(`${kind}.json`).trimEnd()).not.toContain("\n");
  });

  test("meta.json is what the entry point exports", () => {
    expect(read("meta.json")).toEqual(meta);
  });

  test.each(kindNames)("%s.schema.json has an id, a title and a description, and accepts the file", (kind) => {
    expect(read(`${kind}.schema.json`)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: idOf(kind),
      title: `${kind}.json`,
      description: expect.stringContaining(kinds[kind].meta()?.description ?? "?"),
    });
    expect(ajv.validate(idOf(kind), read(`${kind}.json`))).toBe(true);
  });

  test.each(kindNames)("%s.schema.json checks one record, and refuses an unknown field and a missing one", (kind) => {
    const one = `${idOf(kind)}#/$defs/${kinds[kind].meta()?.title}`;
    const [record] = exported(kind);
    const { id: _, ...withoutId } = record ?? { id: "" };
    expect(ajv.validate(one, record)).toBe(true);
    expect(ajv.validate(one, { ...record, more: 1 })).toBe(false);
    expect(ajv.validate(one, withoutId)).toBe(false);
  });

  test("exchanges.schema.json refuses a day that does not exist", () => {
    const broken = exchanges.map((exchange) => ({ ...exchange, start: { ...exchange.start, earliest: "2023-02-29" } }));
    expect(ajv.validate(idOf("exchanges"), broken)).toBe(false);
  });
});

describe("codes.json and codes.csv", () => {
  interface List {
    readonly list: string;
    readonly codes: readonly {
      readonly code: string;
      readonly label: object;
      readonly definition: Record<string, string>;
    }[];
  }
  const lists = read("codes.json") as readonly List[];
  const labelsOf = (name: string) =>
    Object.fromEntries(lists.find(({ list }) => list === name)?.codes.map(({ code, label }) => [code, label]) ?? []);

  test("have the labels that the entry point exports, in its order", () => {
    expect(labelsOf("Channel")).toEqual(channels);
    expect(Object.keys(labelsOf("Topic"))).toEqual(Object.keys(topics));
  });

  test("define every code in both languages", () => {
    for (const { definition } of lists.flatMap(({ codes }) => codes)) {
      expect(definition["en"]).toMatch(/\S/);
      expect(definition["fr"]).toMatch(/\S/);
    }
  });

  test("hold the same codes", () => {
    const codes = shipped("codes.csv")
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",").slice(0, 2));
    expect(codes).toEqual(lists.flatMap(({ list, codes: all }) => all.map(({ code }) => [list, code])));
  });
});
