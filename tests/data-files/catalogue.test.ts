import { citation, meta } from "dprk-russia-exchanges/meta";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { catalogueFiles } from "../../scripts/write/catalogue-files.ts";
import { shipped } from "./shipped.ts";

// As a release writes them; the committed ones are those of the last release.
const files = catalogueFiles(meta);
const cff = parse(files.get("CITATION.cff") ?? "");
const zenodo = JSON.parse(files.get(".zenodo.json") ?? "");
const jsonLd = JSON.parse(shipped("dataset.jsonld"));
const descriptor = JSON.parse(shipped("datapackage.json"));
const [item] = JSON.parse(citation("csl-json"));
const page = `https://www.npmjs.com/package/${meta.name}/v/${meta.version}`;

describe("CITATION.cff, .zenodo.json, dataset.jsonld, datapackage.json and citation()", () => {
  test("agree on the version", () => {
    const versions = [
      cff.version,
      zenodo.version,
      jsonLd.version,
      jsonLd["dcat:version"],
      descriptor.version,
      item.version,
    ];
    expect(versions).toEqual(versions.map(() => meta.version));
  });

  test("agree on the day of release", () => {
    const days = [
      cff["date-released"],
      zenodo.publication_date,
      jsonLd.datePublished,
      jsonLd["dct:issued"],
      descriptor.created.slice(0, 10),
    ];
    expect(days).toEqual(days.map(() => meta.released));
    expect(item.issued["date-parts"][0]).toEqual(meta.released.split("-").map(Number));
  });

  test("agree on the licence of the data", () => {
    expect([cff.license, zenodo.license, descriptor.licenses[0].name]).toEqual(["CC0-1.0", "CC0-1.0", "CC0-1.0"]);
    expect(jsonLd.license).toBe("https://creativecommons.org/publicdomain/zero/1.0/");
    expect(descriptor.licenses[0].path).toBe(jsonLd.license);
  });

  test("agree on title, author and address", () => {
    expect(new Set([cff.title, zenodo.title, jsonLd.name, descriptor.title, item.title]).size).toBe(1);
    const authors = [
      cff.authors[0].name,
      zenodo.creators[0].name,
      jsonLd.creator.name,
      descriptor.contributors[0].title,
      item.author[0].literal,
    ];
    expect(new Set(authors).size).toBe(1);
    const pages = [cff.url, zenodo.related_identifiers[0].identifier, jsonLd.url, descriptor.homepage, item.URL];
    expect(pages).toEqual(pages.map(() => page));
  });

  test("agree on counts, period and hash where they have them", () => {
    expect(jsonLd.size).toBe(
      Object.entries(meta.counts)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(", "),
    );
    expect(jsonLd.temporalCoverage).toBe(`${meta.coverage.from}/${meta.coverage.to}`);
    expect(jsonLd.identifier).toBe(`sha256:${meta.factsHash}`);
    expect(descriptor.sources[0].title).toContain(` ${meta.counts.sources} `);
  });
});

describe("CITATION.cff", () => {
  test("has the fields that version 1.2 of the format requires, and no unknown ones", () => {
    expect(cff["cff-version"]).toBe("1.2.0");
    expect(Object.keys(cff).sort()).toEqual(
      [
        "abstract",
        "authors",
        "cff-version",
        "date-released",
        "keywords",
        "license",
        "message",
        "title",
        "type",
        "url",
        "version",
      ].sort(),
    );
    expect(cff["date-released"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("dataset.jsonld", () => {
  test("has what search engines require of a Dataset", () => {
    expect(jsonLd["@type"]).toContain("Dataset");
    expect(jsonLd.description.length).toBeGreaterThan(50);
    expect(jsonLd.description.length).toBeLessThan(5000);
  });

  test("names files of the package, pinned to the edition", () => {
    for (const { contentUrl, name } of jsonLd.distribution) {
      expect(contentUrl).toBe(`https://cdn.jsdelivr.net/npm/${meta.name}@${meta.version}/dist/data/${name}`);
      expect(() => shipped(name)).not.toThrow();
    }
  });
});
