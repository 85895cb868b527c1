import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { csvOf } from "../../docs/explorer/csv.ts";
import { jsonOf } from "../../docs/explorer/json.ts";
import { parseCsv } from "../support/csv.ts";

const { editions } = await readInput();

test("csvOf() writes the same values as the package in columns of the same name", () => {
  const newest = editions.at(-1);
  if (newest === undefined) throw new Error("expected an edition");
  const file = fileURLToPath(new URL("../../dist/data/exchanges.csv", import.meta.url));
  const [header = [], ...rows] = parseCsv(csvOf(newest.exchanges, newest));
  const [packageHeader = [], ...packageRows] = parseCsv(readFileSync(file, "utf8"));
  const shared = packageHeader.filter((name) => header.includes(name));
  expect(shared).toEqual(expect.arrayContaining(["id", "start_earliest", "start_basis", "last_seen", "title_en"]));
  for (const name of shared) {
    const own = rows.map((row) => row[header.indexOf(name)]);
    expect(own).toEqual(packageRows.map((row) => row[packageHeader.indexOf(name)]));
  }
});

test.each(editions)("csvOf() writes one cell per column and one row per exchange: $meta.version", (edition) => {
  const [header = [], ...rows] = parseCsv(csvOf(edition.exchanges, edition));
  expect(rows.map(([id]) => id)).toEqual(edition.exchanges.map(({ id }) => id));
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test("csvOf() of nothing is a header", () => {
  const [edition] = editions;
  if (edition !== undefined) expect(parseCsv(csvOf([], edition))).toHaveLength(1);
});

test("csvOf() begins with the mark that Excel needs, and names edition, coverage and selection on every line", () => {
  const [edition] = editions;
  if (edition === undefined) throw new Error("expected an edition");
  const text = csvOf(edition.exchanges, edition, "edition=1.0.0&channel=party");
  expect(text.startsWith("\ufeffid,")).toBe(true);
  const [header = [], ...rows] = parseCsv(text);
  const { from, to } = edition.meta.coverage;
  expect(header.slice(-3)).toEqual(["edition", "coverage", "selection"]);
  for (const row of rows) {
    expect(row.slice(-3)).toEqual([`v${edition.meta.version}`, `${from}/${to}`, "edition=1.0.0&channel=party"]);
  }
});

describe("jsonOf()", () => {
  test("loses nothing of an edition, and names it", () => {
    for (const edition of editions) {
      const { exchanges, meta } = edition;
      const file = JSON.parse(jsonOf(exchanges, edition, "x=y"));
      expect(file.exchanges).toEqual(exchanges);
      expect(file).toMatchObject({ edition: meta.version, coverage: meta.coverage, selection: "x=y" });
    }
  });

  test("contains the people, places and sources of a selection, and no others", () => {
    const edition = editions.at(-1);
    if (edition === undefined) throw new Error("expected an edition");
    const some = edition.exchanges.slice(0, 3);
    const file = JSON.parse(jsonOf(some, edition));
    const idsIn = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const people = some.flatMap(({ participants }) => participants.flatMap(({ official }) => official ?? []));
    expect(idsIn(file.officials)).toEqual(expect.arrayContaining(people));
    expect(file.officials.length).toBeLessThan(edition.officials.length / 2);
    expect(idsIn(file.places)).toEqual(expect.arrayContaining(some.flatMap(({ places }) => [...places])));
    const cited = some.flatMap(({ evidence }) => evidence.map(({ source }) => source));
    expect(idsIn(file.sources)).toEqual(expect.arrayContaining(cited));
  });
});
