import { describe, expect, test } from "vitest";
import { z } from "zod";
import { claims, exchanges, officials, places, sources, unconfirmed } from "../src/index.ts";
import type { Exchange } from "../src/generated/records.ts";
import { isDeeplyFrozen } from "../src/lib/freeze.ts";
import {
  claimSchema,
  exchangeJsonSchema,
  exchangeSchema,
  officialSchema,
  parseExchange,
  placeSchema,
  sourceSchema,
  unconfirmedSchema,
} from "../src/schema.ts";
import { badNames, days, record, thrownBy } from "./fixtures/records.ts";

function jsonCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Where and why a schema refuses a value: `start.earliest: Invalid ISO date`. */
function faultsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("schemas and the dataset", () => {
  const kinds = [
    ["exchangeSchema", exchangeSchema, exchanges],
    ["unconfirmedSchema", unconfirmedSchema, unconfirmed],
    ["officialSchema", officialSchema, officials],
    ["placeSchema", placeSchema, places],
    ["sourceSchema", sourceSchema, sources],
    ["claimSchema", claimSchema, claims],
  ] as const satisfies readonly (readonly [string, z.ZodType, readonly { readonly id: string }[]])[];

  for (const [name, schema, list] of kinds) {
    test(`${name} takes every record of the dataset and changes nothing`, () => {
      for (const one of list) {
        expect(faultsOf(schema, one)).toEqual([]);
        expect(schema.parse(one)).toStrictEqual(one);
      }
    });

    test(`${name} gives deeply frozen records`, () => {
      for (const one of list) expect(isDeeplyFrozen(schema.parse(jsonCopy(one)))).toBe(true);
    });

    for (const value of [undefined, null, 7, "text", [], {}, new Date(0), Object.create({ id: "inherited" })]) {
      test(`${name} refuses ${JSON.stringify(value)} of type ${typeof value}`, () => {
        expect(schema.safeParse(value).success).toBe(false);
      });
    }
  }
});

describe("parseExchange()", () => {
  test("parseExchange() gives every exchange back from JSON unchanged", () => {
    for (const exchange of exchanges) expect(parseExchange(jsonCopy(exchange))).toStrictEqual(exchange);
  });

  test("parseExchange() takes ids that no edition knows", () => {
    expect(parseExchange(record())).toStrictEqual(record());
  });

  test("parseExchange() gives a deeply frozen copy and leaves the value alone", () => {
    const value = record();
    const parsed = parseExchange(value);
    expect(parsed).not.toBe(value);
    expect(isDeeplyFrozen(parsed)).toBe(true);
    expect(Object.isFrozen(value)).toBe(false);
    expect(Object.isFrozen(value.participants)).toBe(false);
  });

  test("parseExchange() leaves out fields that the form does not have, and those of prototypes", () => {
    const text = `{"__proto__":{"polluted":true},"constructor":1,"extra":1,${JSON.stringify(record()).slice(1)}`;
    const parsed = parseExchange(JSON.parse(text));
    expect(parsed).toStrictEqual(record());
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test("parseExchange() throws TypeError with a line for every fault and the error of zod as its cause", () => {
    const error = thrownBy(() => parseExchange({ ...record(), host: "North Korea", rank: "king", places: "capital" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("Cannot read an exchange: expected the form of exchangeSchema\n");
    expect(error.message).toContain("expected an ISO 3166-1 alpha-2 code\n  → at host");
    expect(error.message).toContain("→ at rank");
    expect(error.message).toContain("→ at places");
    expect(error.cause).toBeInstanceOf(z.ZodError);
  });

  for (const value of [undefined, null, 7, Number.NaN, "text", [], {}, new Date(0)]) {
    test(`parseExchange() throws TypeError for ${JSON.stringify(value)} of type ${typeof value}`, () => {
      expect(() => parseExchange(value)).toThrow(TypeError);
    });
  }

  for (const field of Object.keys(record())) {
    test(`parseExchange() names the field ${field} when it is missing or of the wrong kind`, () => {
      const without: Record<string, unknown> = { ...record() };
      delete without[field];
      expect(thrownBy(() => parseExchange(without)).message).toContain(`→ at ${field}`);
      for (const wrong of [undefined, true, 7, Number.NaN, () => 1]) {
        const error = thrownBy(() => parseExchange({ ...record(), [field]: wrong }));
        expect(error).toBeInstanceOf(TypeError);
        expect(error.message).toContain(`→ at ${field}`);
      }
    });
  }
});

describe("exchangeSchema rules", () => {
  test("exchangeSchema takes every form of date", () => {
    for (const [start, end] of [
      [days("2024-03-05"), null],
      [days("2024-03-05"), days("2024-03-05")],
      [days("2024-02-01", "2024-02-29"), days("2024-03-01", "2024-03-31")],
      [days("2024-03-21", "2024-03-31"), days("2024-03-21", "2024-04-02")],
    ] as const) {
      expect(faultsOf(exchangeSchema, record({ start, end }))).toEqual([]);
    }
  });

  test("exchangeSchema refuses bounds in reverse", () => {
    const bounds = days("2024-03-20", "2024-03-10");
    const expected = "expected the earliest day not after the latest";
    expect(faultsOf(exchangeSchema, record({ start: bounds }))).toContain(`start: ${expected}`);
    expect(faultsOf(exchangeSchema, record({ end: bounds }))).toContain(`end: ${expected}`);
  });

  test("exchangeSchema refuses a start over two months", () => {
    const expected = "start: expected both bounds of the start in one month";
    expect(faultsOf(exchangeSchema, record({ start: days("2024-03-31", "2024-04-01") }))).toEqual([expected]);
    expect(faultsOf(exchangeSchema, record({ start: days("2023-03-01", "2024-03-01") }))).toEqual([expected]);
  });

  test("exchangeSchema takes an end over two months", () => {
    expect(faultsOf(exchangeSchema, record({ end: days("2024-03-31", "2024-04-01") }))).toEqual([]);
  });

  test("exchangeSchema refuses an end that is, or can be, before the start", () => {
    const start = days("2024-03-10", "2024-03-20");
    const expected = "end: expected an end not before the start";
    expect(faultsOf(exchangeSchema, record({ start, end: days("2024-03-09", "2024-03-20") }))).toEqual([expected]);
    expect(faultsOf(exchangeSchema, record({ start, end: days("2024-03-10", "2024-03-19") }))).toEqual([expected]);
    expect(faultsOf(exchangeSchema, record({ start, end: start }))).toEqual([]);
  });

  test("exchangeSchema refuses a date string that is not that of the bounds", () => {
    for (const date of ["2024-03-05", "2024-03-XX/", "2024-03-05/2024-03-06", "2024-03-06/", "__proto__"]) {
      expect(faultsOf(exchangeSchema, { ...record(), date })).toEqual([
        "date: expected the EDTF string of start and end",
      ]);
    }
  });

  for (const day of [
    ...badNames,
    "2024-13-05",
    "2023-02-29",
    "2024-3-5",
    "2024-03",
    "2024-03-05T00:00:00Z",
    " 2024-03-05",
  ]) {
    test(`exchangeSchema refuses the day ${JSON.stringify(day)}`, () => {
      const start = { earliest: day, latest: day };
      expect(faultsOf(exchangeSchema, { ...record(), start })).toContain("start.earliest: Invalid ISO date");
    });
  }

  // The date string is computed from the bounds before it is known whether they are days.
  test("parseExchange() throws TypeError for a start from the first day of a month that does not exist", () => {
    const start = { earliest: "2024-13-01", latest: "2024-13-05" };
    expect(() => parseExchange({ ...record(), start })).toThrow(TypeError);
  });

  test("parseExchange() throws TypeError for an end from the first day of a month that does not exist", () => {
    const end = { earliest: "2024-13-01", latest: "2024-13-05" };
    expect(() => parseExchange({ ...record(), end })).toThrow(TypeError);
  });

  // What the schema takes, the helpers must take: they know no year 0000.
  test("exchangeSchema refuses the year 0000", () => {
    expect(exchangeSchema.safeParse(record({ start: days("0000-01-01") })).success).toBe(false);
  });

  for (const id of [
    ...badNames.filter((name) => name !== "constructor"),
    "Kim",
    "a_b",
    "a--b",
    "-a",
    "a-",
    "a b",
    "é",
    "a\n",
  ]) {
    test(`exchangeSchema refuses the id ${JSON.stringify(id)}`, () => {
      expect(faultsOf(exchangeSchema, record({ id }))).toEqual(["id: expected lower-case words joined by hyphens"]);
    });
  }

  for (const host of ["kp", "PRK", "", "K", "KP\n", "__proto__"]) {
    test(`exchangeSchema refuses the host ${JSON.stringify(host)}`, () => {
      expect(faultsOf(exchangeSchema, record({ host }))).toEqual(["host: expected an ISO 3166-1 alpha-2 code"]);
    });
  }

  for (const code of ["__proto__", "constructor", "toString", "hasOwnProperty", "", "Minister"]) {
    test(`exchangeSchema refuses ${JSON.stringify(code)} for a code of every list`, () => {
      const faults = faultsOf(exchangeSchema, {
        ...record(),
        channel: code,
        rank: code,
        topics: [code],
        participants: [{ official: null, side: code, role: code, office: null }],
        evidence: [{ source: "a", supports: [code] }],
      });
      expect(faults.map((fault) => fault.split(":")[0])).toEqual([
        "channel",
        "rank",
        "topics.0",
        "participants.0.side",
        "participants.0.role",
        "evidence.0.supports.0",
      ]);
      expect(faults.every((fault) => fault.includes("Invalid option: expected one of"))).toBe(true);
    });
  }

  for (const text of ["", " ", " text", "text ", "two\nlines"]) {
    test(`exchangeSchema refuses the text ${JSON.stringify(text)}`, () => {
      expect(faultsOf(exchangeSchema, record({ summary: { en: text, fr: "texte" } }))).toEqual([
        "summary.en: expected one line of text without white space around it",
      ]);
    });
  }

  for (const version of ["1.0", "v1.0.0", "1.0.0-beta", "", "1.0.0\n"]) {
    test(`exchangeSchema refuses the edition ${JSON.stringify(version)}`, () => {
      expect(faultsOf(exchangeSchema, record({ addedIn: version, revisedIn: version }))).toEqual([
        "addedIn: expected a version such as 1.0.0",
        "revisedIn: expected a version such as 1.0.0",
      ]);
    });
  }

  for (const item of ["2024-03", "2024-03/", "March/1", "2024/03/1", "", "2024-03/1 "]) {
    test(`exchangeSchema refuses the reported item ${JSON.stringify(item)}`, () => {
      const faults = faultsOf(exchangeSchema, { ...record(), reportedItems: [{ source: "a", item }] });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^reportedItems\.0\.item: /);
    });
  }

  test("exchangeSchema refuses holes, nulls and undefined in lists", () => {
    for (const list of [new Array(1), [null], [undefined]]) {
      for (const field of ["places", "topics", "participants", "outcomes", "plans", "evidence", "related"]) {
        expect(faultsOf(exchangeSchema, { ...record(), [field]: list }).join()).toContain(`${field}.0`);
      }
    }
  });
});

describe("the other schemas' rules", () => {
  test("unconfirmedSchema needs a reason and keeps the rules of an exchange", () => {
    const report = { ...record(), reason: "announced" };
    expect(faultsOf(unconfirmedSchema, report)).toEqual([]);
    expect(unconfirmedSchema.parse(report)).toStrictEqual(report);
    expect(faultsOf(unconfirmedSchema, record())[0]).toMatch(/^reason: Invalid option/);
    expect(faultsOf(unconfirmedSchema, { ...report, reason: "constructor" })[0]).toMatch(/^reason: Invalid option/);
    expect(faultsOf(unconfirmedSchema, { ...report, date: "2024" })).toEqual([
      "date: expected the EDTF string of start and end",
    ]);
    expect(faultsOf(unconfirmedSchema, { ...report, end: days("2024-03-04") })).toContain(
      "end: expected an end not before the start",
    );
  });

  const [official] = officials;
  const [place] = places;
  const [source] = sources;
  const claim = claims.find(({ scope }) => scope !== null);

  test("officialSchema refuses a wrong Wikidata item, side, kind, rule and tenure", () => {
    expect(faultsOf(officialSchema, { ...official, wikidata: "Q0" })).toEqual([
      "wikidata: expected a Wikidata item such as Q32024",
    ]);
    expect(faultsOf(officialSchema, { ...official, side: "US" })[0]).toMatch(/^side: Invalid option/);
    const spelling = { form: "A", language: "de", kind: "nickname", source: null, rule: "guess" };
    expect(
      faultsOf(officialSchema, { ...official, spellings: [spelling] }).map((fault) => fault.split(":")[0]),
    ).toEqual(["spellings.0.language", "spellings.0.kind", "spellings.0.rule"]);
    const title = { en: "a", fr: "a" };
    const seen = days("2024-03-20", "2024-03-10");
    const office = { id: "a", title, start: null, end: null, seen, source: "a" };
    expect(faultsOf(officialSchema, { ...official, offices: [office] })).toEqual([
      "offices.0.seen: expected the earliest day not after the latest",
    ]);
  });

  test("placeSchema refuses coordinates off the globe and codes of the wrong form", () => {
    for (const coordinates of [
      { latitude: 90.1, longitude: 0 },
      { latitude: -91, longitude: 0 },
      { latitude: 0, longitude: 180.1 },
      { latitude: 0, longitude: -181 },
      { latitude: Number.NaN, longitude: 0 },
      { latitude: 0, longitude: Number.POSITIVE_INFINITY },
      { latitude: "39", longitude: 0 },
    ]) {
      expect(faultsOf(placeSchema, { ...place, coordinates })).toHaveLength(1);
    }
    expect(faultsOf(placeSchema, { ...place, subdivision: "PRI" })).toEqual([
      "subdivision: expected an ISO 3166-2 code",
    ]);
    expect(faultsOf(placeSchema, { ...place, country: "Russia" })).toEqual([
      "country: expected an ISO 3166-1 alpha-2 code",
    ]);
  });

  test("sourceSchema refuses what is no address, language, kind or day", () => {
    expect(faultsOf(sourceSchema, { ...source, url: "not an address" })).toEqual(["url: Invalid URL"]);
    expect(faultsOf(sourceSchema, { ...source, language: "English" })).toEqual([
      "language: expected a BCP 47 language",
    ]);
    expect(faultsOf(sourceSchema, { ...source, kind: "blog" })[0]).toMatch(/^kind: Invalid option/);
    expect(faultsOf(sourceSchema, { ...source, published: days("2024-02-30") })).toContain(
      "published.earliest: Invalid ISO date",
    );
    expect(faultsOf(sourceSchema, { ...source, titleIsOurs: "no" })[0]).toMatch(/^titleIsOurs: /);
  });

  test("claimSchema refuses a negative or broken value, an unknown comparison and a period in reverse", () => {
    expect(claim).toBeDefined();
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "18", null]) {
      expect(faultsOf(claimSchema, { ...claim, value }).join()).toMatch(/^value: /);
    }
    expect(faultsOf(claimSchema, { ...claim, comparison: "about" })[0]).toMatch(/^comparison: Invalid option/);
    const reversed = { ...claim?.scope, from: "2024-02-01", to: "2024-01-31" };
    expect(faultsOf(claimSchema, { ...claim, scope: reversed })).toEqual([
      "scope: expected the first day not after the last",
    ]);
  });
});

describe("exchangeJsonSchema()", () => {
  test("exchangeJsonSchema() gives a document that JSON can hold", () => {
    const document = exchangeJsonSchema();
    expect(jsonCopy(document)).toEqual(document);
    expect(document).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  test("exchangeJsonSchema() requires every field of an exchange and describes no other", () => {
    const { required, properties } = exchangeJsonSchema();
    const fields = Object.keys(record() satisfies Record<keyof Exchange, unknown>).sort();
    expect([...(required ?? [])].sort()).toEqual(fields);
    expect(Object.keys(properties ?? {}).sort()).toEqual(fields);
  });

  test("exchangeJsonSchema() gives a new document on every call", () => {
    exchangeJsonSchema().type = "array";
    expect(exchangeJsonSchema().type).toBe("object");
  });
});
