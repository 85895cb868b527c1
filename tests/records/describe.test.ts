import { describe, expect, test } from "vitest";
import type * as z from "zod/v4";
import { elementOf, shapeOf, unwrap } from "../../scripts/write/fields.ts";
import { type Description, descriptions } from "../../src/records/describe.ts";
import { kinds } from "../../src/records/kinds.ts";

/** The descriptions of each field, at any depth: its own and that of its content. */
function fieldsOf(path: string, schema: z.ZodType): readonly (readonly [string, Description])[] {
  const inner = unwrap(schema);
  const own = [path, { ...descriptions.get(inner), ...descriptions.get(schema) }] as const;
  if (inner.type === "array") return [own, ...fieldsOf(`${path}[]`, elementOf(inner))];
  if (inner.type !== "object") return [own];
  return [own, ...Object.entries(shapeOf(inner)).flatMap(([name, part]) => fieldsOf(`${path}.${name}`, part))];
}

const all = Object.entries(kinds).flatMap(([kind, schema]) => fieldsOf(kind, schema));

/** The fields with descriptions. An unconfirmed report has the fields of an exchange. */
function known(part: "standard" | "key" | "cell") {
  return all
    .filter(([path, more]) => more[part] !== undefined && !path.startsWith("unconfirmed."))
    .map(([path, more]) => [path, more[part]]);
}

describe("descriptions of fields", () => {
  test("a value that follows a standard names it", () => {
    const byStandard = Object.groupBy(known("standard"), ([, standard]) => String(standard));
    expect(
      Object.fromEntries(Object.entries(byStandard).map(([name, fields]) => [name, fields?.map(([path]) => path)])),
    ).toEqual({
      "ISO 8601": all
        .map(([path]) => path)
        .filter((path) => /\.(?:earliest|latest|lastSeen|from|to)$/.test(path) && !path.startsWith("unconfirmed.")),
      "ISO 8601-2 (EDTF)": ["exchanges.date"],
      "ISO 3166-1 alpha-2": [
        "exchanges.host",
        "exchanges.participants[].side",
        "officials.side",
        "places.country",
        "claims.scope.hosts[]",
      ],
      "ISO 3166-2": ["places.subdivision"],
      "BCP 47": ["officials.spellings[].language", "sources.language"],
      SemVer: ["exchanges.addedIn", "exchanges.revisedIn"],
      URL: ["sources.url"],
      "WGS 84": ["places.coordinates"],
      "Wikidata QID": ["officials.wikidata"],
    });
  });

  test("an entry of a list that has a key keeps it from one edition to the next", () => {
    expect(known("key")).toEqual([
      ["exchanges.participants", ["official", "office.en"]],
      ["exchanges.reportedItems", ["item"]],
      ["officials.spellings", ["language", "form"]],
      ["officials.offices", ["id"]],
    ]);
  });

  test("a table prefixes values that a spreadsheet would read as a date or a formula", () => {
    expect(known("cell")).toEqual([
      ["exchanges.date", { prefix: "edtf:", column: "edtf" }],
      ["exchanges.conflicts[].value", { prefix: "says: " }],
      ["exchanges.reportedItems[].item", { prefix: "item:" }],
      ["exchanges.addedIn", { prefix: "v" }],
      ["exchanges.revisedIn", { prefix: "v" }],
    ]);
  });
});
