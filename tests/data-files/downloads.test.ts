import * as edition from "dprk-russia-exchanges";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { downloads } from "../../docs/downloads/downloads.ts";
import { packageTables } from "../../docs/downloads/package-data.ts";

let files: ReadonlyMap<string, string | Uint8Array>;
beforeAll(async () => {
  files = await downloads();
});

const { meta } = edition;

describe("bundle.json", () => {
  test("contains all lists, the codes and the edition", () => {
    const bundle = JSON.parse(String(files.get("bundle.json")));
    const { exchanges, unconfirmed, officials, places, sources, claims } = edition;
    expect(bundle).toEqual({
      meta,
      exchanges,
      unconfirmed,
      officials,
      places,
      sources,
      claims,
      codes: expect.any(Array),
    });
  });
});

describe("workbook", () => {
  const parts = () => unzipSync(files.get(`${meta.name}-${meta.version}.xlsx`) as Uint8Array);
  const textOf = (name: string) => strFromU8(parts()[name] ?? new Uint8Array());

  test("has a sheet that explains the others, and one for each table", () => {
    const names = [...textOf("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["about", ...packageTables().map(({ name }) => name)]);
  });

  test("freezes the header, stores days as dates, and contains no formulas", () => {
    const sheet = textOf("xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).not.toMatch(/<f>/);
    // 25 July 2023, in days since the end of 1899.
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>45132<\/v>/);
  });

  test("has every row of every table", () => {
    const rowsOf = (position: number) => textOf(`xl/worksheets/sheet${position}.xml`).match(/<row /g)?.length;
    expect(packageTables().map((_, position) => rowsOf(position + 2))).toEqual(
      packageTables().map(({ rows }) => rows.length + 1),
    );
  });

  test("says how to cite the edition", () => {
    expect(textOf("xl/sharedStrings.xml") + textOf("xl/worksheets/sheet1.xml")).toContain(
      `(Version ${meta.version}) [Data set]`,
    );
  });
});
