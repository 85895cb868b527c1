import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const descriptor = JSON.parse(shipped("datapackage.json")) as Descriptor;

describe("datapackage.json", () => {
  test("names the edition and the licence", () => {
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
    for (const { description, categories, constraints } of descriptor.resources.flatMap(
      ({ schema }) => schema.fields,
    )) {
      expect(description).toMatch(/\S/);
      expect(categories?.map(({ value }) => value)).toEqual(constraints?.enum);
      expect(categories?.every(({ label }) => label !== "")).not.toBe(false);
    }
  });

  async function readRows(folder: string, only?: string): Promise<Readonly<Record<string, number>>> {
    const whole = await datapackage.Package.load(join(folder, "datapackage.json"), { basePath: folder });
    expect(whole.errors).toEqual([]);
    const counts: Record<string, number> = {};
    for (const resource of whole.resources.filter(({ name }) => name === (only ?? name)))
      counts[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
    return counts;
  }

  test("is accepted by datapackage-js, with every row, type, code and key", async () => {
    expect(await readRows(dataFolder)).toMatchObject(meta.counts);
  });

  test.each([
    ["a key leads nowhere", "exchange_places.csv", /^[^,\r\n]+,1,/m, "nowhere,1,", /foreign key/i],
    ["a code does not exist", "exchanges.csv", /,KP,[a-z]+,/, ",KP,no-channel,", /constraint|mismatch/],
    ["a day does not exist", "exchanges.csv", /2023-07-25/, "2023-07-32", /mismatch/],
  ])("is refused by datapackage-js when %s", async (_, file, pattern, instead, message) => {
    const folder = mkdtempSync(join(tmpdir(), "data-package-"));
    try {
      cpSync(dataFolder, folder, { recursive: true });
      writeFileSync(join(folder, file), shipped(file).replace(pattern, instead));
      await expect(readRows(folder, basename(file, ".csv"))).rejects.toThrow(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
