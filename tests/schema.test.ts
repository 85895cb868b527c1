import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { Exchange } from "../src/generated/records.ts";
import { claims, exchanges, officials, places, sources, unconfirmed } from "../src/index.ts";
import { deepFreeze } from "../src/lib/freeze.ts";
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

/** Whether a value is deeply frozen. */
function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
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

    test(`${name} does not change its input, frozen or not`, () => {
      for (const one of list.slice(0, 5)) {
        const value = jsonCopy(one);
        schema.safeParse(value);
        expect(value).toStrictEqual(one);
        expect(Object.isFrozen(value)).toBe(false);
        expect(schema.parse(deepFreeze(value))).toStrictEqual(one);
      }
    });

    test(`${name} refuses a field that it does not know, and names it`, () => {
      expect(faultsOf(schema, { ...list[0], extra: 1 })).toEqual([': Unrecognized key: "extra"']);
    });

    test(`${name} can be extended with custom fields`, () => {
      const extended = schema.extend({ note: z.string() });
      expect(extended.parse({ ...list[0], note: "seen" })).toStrictEqual({ ...list[0], note: "seen" });
      expect(faultsOf(extended, list[0])).toHaveLength(1);
      expect(faultsOf(extended, { ...list[0], note: "seen", extra: 1 })).toEqual([': Unrecognized key: "extra"']);
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

  test("parseExchange() gives a deeply frozen copy and does not change the value", () => {
    const value = record();
    const parsed = parseExchange(value);
    expect(parsed).not.toBe(value);
    expect(isDeeplyFrozen(parsed)).toBe(true);
    const parts = (one: unknown): readonly unknown[] =>
      typeof one === "object" && one !== null ? [one, ...Object.values(one).flatMap(parts)] : [];
    expect(parts(value).length).toBeGreaterThan(10);
    expect(parts(value).filter((part) => Object.isFrozen(part))).toEqual([]);
    expect(value).toStrictEqual(record());
  });

  test("parseExchange() does not change a value that it refuses, or the objects that contain it", () => {
    const list = [{ ...record(), host: "Korea" }];
    expect(() => parseExchange(list[0])).toThrow(TypeError);
    expect(() => parseExchange(list)).toThrow(TypeError);
    list.push({ ...record(), host: "KP" });
    expect(list.some((one) => Object.isFrozen(one) || Object.isFrozen(one.participants))).toBe(false);
    expect(list).toHaveLength(2);
  });

  test("parseExchange() takes a frozen value", () => {
    expect(parseExchange(deepFreeze(record()))).toStrictEqual(record());
  });

  test("parseExchange() takes records of an older edition", async () => {
    const { exchanges: older } = await import("../src/generated/releases/1.0.0.ts");
    for (const exchange of older) expect(parseExchange(jsonCopy(exchange))).toStrictEqual(exchange);
  });

  test("parseExchange() refuses fields that an exchange does not have, and those of prototypes", () => {
    for (const field of ["__proto__", "constructor", "extra"]) {
      const text = `{"${field}":{"polluted":true},${JSON.stringify(record()).slice(1)}`;
      const error = thrownBy(() => parseExchange(JSON.parse(text)));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`"${field}"`);
    }
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(parseExchange(record()))).toBe(Object.prototype);
  });

  test("parseExchange() throws TypeError with one line per problem and the zod error as its cause", () => {
    const error = thrownBy(() => parseExchange({ ...record(), host: "North Korea", rank: "king", places: "capital" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("Cannot read an exchange: expected a value that exchangeSchema accepts\n");
    expect(error.message).toContain("expected an ISO 3166-1 alpha-2 code\n  → at host");
    expect(error.message).toContain("→ at rank");
    expect(error.message).toContain("→ at places");
    expect(error.cause).toBeInstanceOf(z.ZodError);
  });

  test("parseExchange() shows at most a page for very many problems or a very long value", () => {
    const topics = Array.from({ length: 20_000 }, (_, position) => `no-topic-${position}`);
    for (const wrong of [{ topics }, { host: "x".repeat(1_000_000) }, { ["x".repeat(1_000_000)]: 1 }]) {
      const error = thrownBy(() => parseExchange({ ...record(), ...wrong }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message.length).toBeLessThan(2200);
    }
  });

  for (const places of [new Int32Array(2), new Set(["capital"]), { length: 0 }, "capital", null]) {
    test(`parseExchange() throws TypeError for places that are ${Object.prototype.toString.call(places)}`, () => {
      expect(exchangeSchema.safeParse({ ...record(), places }).success).toBe(false);
      expect(() => parseExchange({ ...record(), places })).toThrow(TypeError);
    });
  }

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
    const expected = "expected the earliest day to be on or before the latest";
    expect(faultsOf(exchangeSchema, record({ start: bounds }))).toContain(`start: ${expected}`);
    expect(faultsOf(exchangeSchema, record({ end: bounds }))).toContain(`end: ${expected}`);
  });

  test("exchangeSchema takes a start over two months, and one by convention", () => {
    expect(faultsOf(exchangeSchema, record({ start: days("2024-03-31", "2024-04-01") }))).toEqual([]);
    expect(faultsOf(exchangeSchema, record({ start: days("2023-12-30", "2024-01-02") }))).toEqual([]);
    const convention = { ...days("2025-09-13", "2025-10-01"), basis: "convention" as const };
    expect(faultsOf(exchangeSchema, record({ start: convention }))).toEqual([]);
    expect(record({ start: convention }).date).toBe("[..2025-10-01]");
    expect(faultsOf(exchangeSchema, { ...record({ start: convention }), date: "[2025-09-13..2025-10-01]" })).toEqual([
      "date: expected the EDTF string of start and end",
    ]);
  });

  test("exchangeSchema refuses a start without its basis, or with an unknown one", () => {
    const { basis: _, ...start } = record().start;
    expect(faultsOf(exchangeSchema, { ...record(), start })[0]).toMatch(/^start.basis: Invalid option/);
    expect(faultsOf(exchangeSchema, { ...record(), start: { ...start, basis: "guess" } })[0]).toMatch(/^start.basis: /);
  });

  test("exchangeSchema refuses lastSeen before the start, or together with an end", () => {
    const expected = "lastSeen: expected a day on or after the start, and only when the end is unknown";
    const start = days("2024-03-10", "2024-03-20");
    expect(faultsOf(exchangeSchema, record({ start, lastSeen: "2024-03-20" }))).toEqual([]);
    expect(faultsOf(exchangeSchema, record({ start, lastSeen: "2024-03-19" }))).toEqual([expected]);
    expect(faultsOf(exchangeSchema, record({ start, end: days("2024-03-21"), lastSeen: "2024-03-21" }))).toEqual([
      expected,
    ]);
    expect(faultsOf(exchangeSchema, record({ lastSeen: "2024-03-32" }))).toContain(
      "lastSeen: expected a day YYYY-MM-DD in the years 0001 to 9999",
    );
  });

  test("exchangeSchema takes an end over two months", () => {
    expect(faultsOf(exchangeSchema, record({ end: days("2024-03-31", "2024-04-01") }))).toEqual([]);
  });

  test("exchangeSchema refuses an end that is, or can be, before the start", () => {
    const start = days("2024-03-10", "2024-03-20");
    const expected = "end: expected the end to be on or after the start";
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
      expect(faultsOf(exchangeSchema, { ...record(), start })).toContain(
        "start.earliest: expected a day YYYY-MM-DD in the years 0001 to 9999",
      );
    });
  }

  // The date string is computed from the bounds before they are known to be days.
  test("parseExchange() throws TypeError for a start from the first day of a month that does not exist", () => {
    const start = { earliest: "2024-13-01", latest: "2024-13-05" };
    expect(() => parseExchange({ ...record(), start })).toThrow(TypeError);
  });

  test("parseExchange() throws TypeError for an end from the first day of a month that does not exist", () => {
    const end = { earliest: "2024-13-01", latest: "2024-13-05" };
    expect(() => parseExchange({ ...record(), end })).toThrow(TypeError);
  });

  // The helpers must accept whatever the schema accepts, and they do not know the year 0000.
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

  for (const text of ["", " ", " text", "text ", "two\nlines", "a lone \ud800 surrogate", "\udc00"]) {
    test(`exchangeSchema refuses the text ${JSON.stringify(text)}`, () => {
      expect(faultsOf(exchangeSchema, record({ summary: { en: text, fr: "texte" } }))).toEqual([
        "summary.en: expected one line of text without white space around it",
      ]);
    });
  }

  test("exchangeSchema takes a version of large numbers", () => {
    expect(faultsOf(exchangeSchema, { ...record(), addedIn: "10.20.30", revisedIn: "10.20.30" })).toEqual([]);
  });

  for (const version of ["1.0", "v1.0.0", "1.0.0-beta", "", "1.0.0\n"]) {
    test(`exchangeSchema refuses the edition ${JSON.stringify(version)}`, () => {
      expect(faultsOf(exchangeSchema, record({ addedIn: version, revisedIn: version }))).toEqual([
        "addedIn: expected a version such as 1.0.0",
        "revisedIn: expected a version such as 1.0.0",
      ]);
    });
  }

  for (const item of [
    "2024-03",
    "2024-03/",
    "March/1",
    "2024/03/1",
    "",
    "2024-03/1 ",
    "2024-99/1",
    "2024-03/0",
    "2024-03/01",
  ]) {
    test(`exchangeSchema refuses the reported item ${JSON.stringify(item)}`, () => {
      const faults = faultsOf(exchangeSchema, { ...record(), reportedItems: [{ source: "a", item }] });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toBe("reportedItems.0.item: expected a month and a number, YYYY-MM/N");
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
      "end: expected the end to be on or after the start",
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
      "offices.0.seen: expected the earliest day to be on or before the latest",
    ]);
  });

  test("placeSchema refuses coordinates off the globe and malformed codes", () => {
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

  test("sourceSchema refuses an invalid URL, language, kind or day", () => {
    expect(faultsOf(sourceSchema, { ...source, url: "not an address" })).toEqual([
      "url: expected an address that begins with https:// or http://",
    ]);
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,a",
      "file:///etc/passwd",
      "https://a b",
      "//example.org",
      "",
    ]) {
      expect(faultsOf(sourceSchema, { ...source, url })).toHaveLength(1);
    }
    expect(faultsOf(sourceSchema, { ...source, url: null })).toEqual([]);
    expect(faultsOf(sourceSchema, { ...source, language: "English" })).toEqual([
      "language: expected a BCP 47 language",
    ]);
    expect(faultsOf(sourceSchema, { ...source, kind: "blog" })[0]).toMatch(/^kind: Invalid option/);
    expect(faultsOf(sourceSchema, { ...source, published: days("2024-02-30") })).toContain(
      "published.earliest: expected a day YYYY-MM-DD in the years 0001 to 9999",
    );
    expect(faultsOf(sourceSchema, { ...source, titleIsOurs: "no" })[0]).toMatch(/^titleIsOurs: /);
  });

  test("claimSchema refuses a negative or broken value, an unknown comparison and a period in reverse", () => {
    expect(claim).toBeDefined();
    for (const value of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "18", null]) {
      expect(faultsOf(claimSchema, { ...claim, value }).join()).toMatch(/^value: /);
    }
    expect(faultsOf(claimSchema, { ...claim, comparison: "about" })[0]).toMatch(/^comparison: Invalid option/);
    const oneDay = { ...claim?.scope, from: "2024-02-01", to: "2024-02-01" };
    expect(faultsOf(claimSchema, { ...claim, scope: oneDay })).toEqual([]);
    const reversed = { ...claim?.scope, from: "2024-02-01", to: "2024-01-31" };
    expect(faultsOf(claimSchema, { ...claim, scope: reversed })).toEqual([
      "scope: expected the first day to be on or before the last",
    ]);
  });
});

describe("exchangeJsonSchema()", () => {
  test("exchangeJsonSchema() gives a document that can be written as JSON", () => {
    const document = exchangeJsonSchema();
    expect(jsonCopy(document)).toEqual(document);
    expect(document).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  test("exchangeJsonSchema() requires every field of an exchange and describes no other", () => {
    const { required, properties, additionalProperties } = exchangeJsonSchema();
    const fields = Object.keys(record() satisfies Record<keyof Exchange, unknown>).sort();
    expect([...(required as readonly string[])].sort()).toEqual(fields);
    expect(Object.keys(properties as object).sort()).toEqual(fields);
    expect(additionalProperties).toBe(false);
  });

  test("exchangeJsonSchema() describes every field", () => {
    const { properties } = exchangeJsonSchema() as { properties: Readonly<Record<string, { description?: string }>> };
    for (const [name, { description }] of Object.entries(properties)) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z`].+\.$/s)]);
    }
  });

  // Tools reject read-only fields in the body of a request.
  test("exchangeJsonSchema() marks no field as read only, so that it fits the body of a request", () => {
    expect(JSON.stringify(exchangeJsonSchema())).not.toContain("readOnly");
  });

  test("exchangeJsonSchema() gives a new document on every call", () => {
    (exchangeJsonSchema() as Record<string, unknown>)["type"] = "array";
    expect(exchangeJsonSchema()["type"]).toBe("object");
  });
});

describe("exchangeSchema and exchangeJsonSchema()", () => {
  const isValid = new Ajv2020({ allErrors: true }).compile(exchangeJsonSchema());

  test("both accept every exchange of the dataset", () => {
    for (const exchange of exchanges)
      expect([exchange.id, isValid(exchange), isValid.errors]).toEqual([exchange.id, true, null]);
  });

  const start = (earliest: string, latest = earliest) => ({ start: { earliest, latest, basis: "source" } });

  for (const [what, parts] of [
    ["an unknown field", { extra: 1 }],
    ["an unknown field of a range", { start: { ...record().start, note: "" } }],
    ["an unknown field of a participant", { participants: [{ ...record().participants[0], note: "" }] }],
    ["the year 0000", start("0000-01-01")],
    ["a leap day of a common year", start("2023-02-29")],
    ["a leap day of 1900", start("1900-02-29")],
    ["31 April", start("2024-04-31")],
    ["a month 13", start("2024-13-01")],
    ["a time of day", start("2024-03-05T00:00:00Z")],
    ["a day with a line after it", start("2024-03-05\n")],
    ["a year of five digits", start("12024-03-05")],
    ["a host in small letters", { host: "kp" }],
    ["a rank that no list has", { rank: "king" }],
    ["a topic that no list has", { topics: ["trade", "sports"] }],
    ["an id with a capital", { id: "Lavrov" }],
    ["a text with a space before it", { summary: { en: " a", fr: "a" } }],
    ["a text in one language", { summary: { en: "a" } }],
    ["an item of a month 99", { reportedItems: [{ source: "a", item: "2024-99/1" }] }],
    ["null for the places", { places: null }],
    ["an edition that is no version", { addedIn: "1.0" }],
  ] as const) {
    test(`both refuse ${what}`, () => {
      const value = { ...record(), ...parts };
      expect([exchangeSchema.safeParse(value).success, isValid(value)]).toEqual([false, false]);
    });
  }

  for (const [what, parts] of [
    ["the first day of the calendar", record({ start: days("0001-01-01") })],
    ["the last day of the calendar", record({ start: days("9999-12-31") })],
    ["a leap day", record({ start: days("2024-02-29") })],
    ["a leap day of 2000 and of 0400", record({ start: days("0400-02-29", "2000-02-29") })],
    ["a third country", record({ host: "CN" })],
    ["empty lists", record({ places: [], participants: [], outcomes: [], evidence: [], reportedItems: [] })],
    ["text in any script", record({ summary: { en: "김정은 😀", fr: "Путин" } })],
  ] as const) {
    test(`both accept ${what}`, () => {
      expect([faultsOf(exchangeSchema, parts), isValid(parts)]).toEqual([[], true]);
    });
  }

  test("both agree on every day of every month in every kind of year", () => {
    const wrong: string[] = [];
    for (const year of ["0000", "0001", "0004", "0100", "0400", "1900", "2000", "2023", "2024", "9996", "9999"]) {
      for (let month = 0; month <= 13; month += 1) {
        for (const day of ["00", "01", "28", "29", "30", "31", "32"]) {
          const text = `${year}-${String(month).padStart(2, "0")}-${day}`;
          const value = { ...record(), ...start(text), date: `${text}/` };
          if (exchangeSchema.safeParse(value).success !== isValid(value)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
