import datapackage from "datapackage";
import { meta } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { codesTable } from "../../scripts/write/code-files.ts";
import { tablesOf } from "../../scripts/write/tables.ts";
import { dataFolder, kindNames, shipped } from "./shipped.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: { readonly enum?: readonly string[] };
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema: { readonly fields: readonly Field[] } }[];
}

const descriptor = JSON.parse(shipped("datapackage.json")) as Descriptor;

describe("datapackage.json", () => {
  test("says which edition it is, and under which licence", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: meta.name,
      version: meta.version,
      created: `${meta.released}T00:00:00Z`,
      licenses: [{ name: "CC0-1.0" }],
      sources: [{ path: "sources.csv" }],
    });
  });

  test("describes every table, with the columns of its file", () => {
    const tables = [...kindNames.flatMap((kind) => [tablesOf(kind).records, ...tablesOf(kind).lists]), codesTable];
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { path, schema } of descriptor.resources) {
      const [header] = shipped(path).split("\r\n", 1);
      expect(header).toBe(schema.fields.map(({ name }) => name).join(","));
    }
  });

  test("gives the meaning of every column, and the label of every code", () => {
    for (const { description, categories, constraints } of descriptor.resources.flatMap(({ schema }) => schema.fields)) {
      expect(description).toMatch(/\S/);
      expect(categories?.map(({ value }) => value)).toEqual(constraints?.enum);
      expect(categories?.every(({ label }) => label !== "")).not.toBe(false);
    }
  });

  test("is accepted by datapackage-js, with every row, type, code and key", async () => {
    const whole = await datapackage.Package.load(JSON.parse(shipped("datapackage.json")), { basePath: dataFolder, strict: true });
    const counts = await Promise.all(
      whole.resources.map(async (resource) => [resource.name, (await resource.read({ keyed: true, relations: true })).length]),
    );
    expect(Object.fromEntries(counts)).toMatchObject(meta.counts);
  });

  test("is refused by datapackage-js when a key leads nowhere", async () => {
    const broken = JSON.parse(shipped("datapackage.json"));
    const places = broken.resources.find(({ name }: { name: string }) => name === "exchange_places");
    const row = { exchange: "nowhere", position: 1, place: "pyongyang", edition: "v1.0.0" };
    Object.assign(places, { data: [row], path: undefined, format: undefined, mediatype: undefined, encoding: undefined, dialect: undefined });
    const whole = await datapackage.Package.load(JSON.parse(JSON.stringify(broken)), { basePath: dataFolder });
    await expect(whole.getResource("exchange_places")?.read({ keyed: true, relations: true })).rejects.toThrow();
  });
});
