import { describe, expect, test } from "vitest";
import { days, foundBy } from "./made-up.ts";

describe("dates of a source", () => {
  test.each([
    ["published-by-release", { published: days("2024-06-01") }, []],
    [
      "published-by-release",
      { published: days("2024-06-02") },
      ["published: is after the release of the edition on 2024-06-01"],
    ],
    ["published-by-release", { published: days("2024-06-01", "2024-06-09") }, []],
    ["published-by-release", { published: null }, []],
    ["month-in-source-id", { id: "a-2024-05", published: days("2024-05-31") }, []],
    ["month-in-source-id", { id: "a-2024-05", published: days("2024-04-01", "2024-06-30") }, []],
    [
      "month-in-source-id",
      { id: "a-2024-05", published: days("2024-06-01") },
      ["published: is not in 2024-05, the month in the id"],
    ],
    [
      "month-in-source-id",
      { id: "a-2024-05", published: days("2024-04-30") },
      ["published: is not in 2024-05, the month in the id"],
    ],
    ["month-in-source-id", { id: "a-2024-05", published: null }, []],
    ["month-in-source-id", { id: "a-2024-05-x", published: days("2024-06-01") }, []],
    ["month-in-source-id", { id: "a-1924-05", published: days("2024-06-01") }, []],
    ["date-in-source-id", { id: "a-2024-05-02", published: days("2024-05-02") }, []],
    ["date-in-source-id", { id: "a-2024-05-02", published: days("2024-05-01", "2024-05-31") }, []],
    [
      "date-in-source-id",
      { id: "a-2024-05-02", published: days("2024-05-03") },
      ["id: contains 2024-05-02, but the source was published on 2024-05-03"],
    ],
    [
      "date-in-source-id",
      { id: "a-2024-05-02", published: days("2024-05-01") },
      ["id: contains 2024-05-02, but the source was published on 2024-05-01"],
    ],
    ["date-in-source-id", { id: "a-2024-05-02", published: null }, []],
    ["date-in-source-id", { id: "a", published: days("2024-05-03") }, []],
  ] as const)("%s: %j", (rule, source, faults) => {
    const { id } = { id: "source-0", ...source };
    expect(foundBy(rule, { sources: [source], edition: { released: "2024-06-01" } })).toEqual(
      faults.map((fault) => `${id} ${fault}`),
    );
  });

  test.each([
    ["/2024/05/02/", days("2024-05-02"), true],
    ["/2024/05/02/", days("2024-05-03"), true],
    ["/2024/05/02/", days("2024-05-01"), true],
    ["/2024/05/02/", days("2024-05-04"), false],
    ["/2024/05/02/", days("2024-04-30"), false],
    ["/2024/05/02/", days("2024-03-01", "2024-05-01"), true],
    ["/2024/05/02/", days("2024-05-01", "2024-08-01"), true],
    ["/2024/05/a/", days("2024-05-31"), true],
    ["/2024/05/a/", days("2024-04-30", "2024-06-01"), true],
    ["/2024/05/a/", days("2024-06-01"), false],
    ["/2024/05/a/", days("2024-04-30"), false],
    ["/2024/05/02/", null, true],
    ["/2024/50/", days("2020-01-01"), true],
    ["/1924/05/02/", days("2020-01-01"), true],
    ["/2024/05", days("2020-01-01"), true],
    [null, days("2020-01-01"), true],
  ])("day-in-address: %s and %j", (path, published, fits) => {
    const url = path === null ? null : `https://example.org${path}`;
    const fault = `source-0 url: contains a date that does not match the publication on ${published?.earliest}`;
    expect(foundBy("day-in-address", { sources: [{ url, published }] })).toEqual(fits ? [] : [fault]);
  });
});

describe("language, title and origin of a source", () => {
  test.each([
    ["Речь", "ru", true],
    ...["uk", "be", "bg", "sr", "mk", "kk", "ky", "mn"].map((language) => ["Речь", language, true] as const),
    ["Речь", "en", false],
    ["Речь", "ko", false],
    ["로씨야", "ko", true],
    ["로씨야", "ru", false],
    ["로씨야 Россия", "ko", true],
    ["Speech", "en", true],
    ["Speech", "fr", true],
    ["Speech", "ru", false],
    ["Speech", "ko", false],
    [undefined, "ru", true],
  ] as const)("language-of-a-title: %s in %s", (title, language, fits) => {
    expect(foundBy("language-of-a-title", { sources: [{ title, language }] })).toEqual(
      fits ? [] : [`source-0 language: is ${language}, which is not written in the script of the title`],
    );
  });

  test("source-has-one-title needs exactly one of title and description", () => {
    const sources = [{ title: "A" }, { description: "B" }, {}, { title: "A", description: "B" }];
    const fault = "title: needs exactly one of title and description";
    expect(foundBy("source-has-one-title", { sources })).toEqual([`source-2 ${fault}`, `source-3 ${fault}`]);
  });

  test("origin-not-itself finds a source that names itself", () => {
    expect(foundBy("origin-not-itself", { sources: [{ origin: "source-0" }, { origin: "source-0" }, {}] })).toEqual([
      "source-0 origin: is the source itself",
    ]);
  });

  test.each([
    ["kcna-2024-06-20", []],
    ["kcna-2024-06", []],
    ["kcna-2024", []],
    ["kcna-2024-06-20-second", []],
    ["kcna", ["source-0 origin: kcna is not a source id and contains no date"]],
    ["kcna-20240", ["source-0 origin: kcna-20240 is not a source id and contains no date"]],
    ["kcna2024", ["source-0 origin: kcna2024 is not a source id and contains no date"]],
    ["source-0", []],
    ["source-1", []],
    ["source-2", ["source-0 origin: source-2 is itself a copy of source-1"]],
    ["source-3", []],
    [undefined, []],
  ])("origin-is-original: %s", (origin, problems) => {
    const sources = [{ origin }, {}, { origin: "source-1" }, { origin: "source-3" }];
    expect(foundBy("origin-is-original", { sources })).toEqual(problems);
  });

  test("origin-is-original accepts a name without a date if two sources share it", () => {
    expect(foundBy("origin-is-original", { sources: [{ origin: "a-report" }, { origin: "a-report" }] })).toEqual([]);
  });

  test("unique-source-url and unique-wikidata-item name the first owner, and ignore records without a value", () => {
    const sources = [{ url: "a" }, { url: null }, { url: null }, { url: "a" }, { url: "a" }, { url: "b" }];
    expect(foundBy("unique-source-url", { sources })).toEqual([
      "source-3 url: a also belongs to source-0",
      "source-4 url: a also belongs to source-0",
    ]);
    const officials = [{ wikidata: "Q1" }, { wikidata: "Q1" }, { wikidata: null }, { wikidata: null }];
    expect(foundBy("unique-wikidata-item", { officials })).toEqual([
      "official-1 wikidata: Q1 also belongs to official-0",
    ]);
  });
});
