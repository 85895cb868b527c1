import core from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { exchanges, meta, sources, sourcesOf } from "../../src/generated/releases/1.0.0.ts";
import { citation } from "../../src/meta.ts";

const [first, second] = exchanges;
const page = "https://www.npmjs.com/package/dprk-russia-exchanges/v/1.0.0";
const title = "High-level exchanges between North Korea and Russia since July 2023";
const author = "dprk-russia-exchanges contributors";

/** A source with everything that a format must escape or leave out. */
const [anySource] = sources;
const oddSource = {
  ...anySource,
  id: "odd",
  title: "50% of R&D_{costs}: ~#1 \\ ^",
  titleIsOurs: false,
  publisher: "Who asks?",
  url: "https://example.org/{a}",
  published: { earliest: "2024-03-01", latest: "2024-03-31" },
} as (typeof sources)[number];
const undatedSource = { ...oddSource, id: "undated", titleIsOurs: true, url: null, published: null };
const someYear = { ...oddSource, id: "year", published: { earliest: "2023-12-01", latest: "2024-01-31" } };
const oneYear = { ...oddSource, id: "one-year", published: { earliest: "2024-01-01", latest: "2024-12-31" } };
const oneDay = { ...oddSource, id: "day", published: { earliest: "2024-03-05", latest: "2024-03-05" } };
const oddSources = [oddSource, undatedSource, someYear, oneYear, oneDay];

describe("citation() in a text", () => {
  test("cites an edition by APA", () => {
    expect(citation("apa", { meta })).toBe(`${author}. (2026). ${title} (Version 1.0.0) [Data set]. npm. ${page}`);
  });

  test("cites this edition without a second argument", () => {
    expect(citation("apa")).toMatch(/\(Version \d+\.\d+\.\d+\) \[Data set\]/);
    expect(citation("apa")).not.toContain("Version 1.0.0");
  });

  test("cites an edition by Chicago", () => {
    const released = "November \\d+, 2026";
    expect(citation("chicago", { meta })).toMatch(
      new RegExp(
        `^${author}\\. ${title}\\. Version 1\\.0\\.0\\. Released ${released}\\. Data set\\. npm\\. ${page}\\.$`,
      ),
    );
  });

  test("cites one record within the edition, and its sources after it", () => {
    const lines = citation("apa", {
      meta,
      exchanges: first ? [first] : [],
      sources: first ? sourcesOf(first) : [],
    }).split("\n");
    expect(lines[0]).toBe(
      `${author}. (2026). ${first?.title.en} [Data set]. In ${title} (Version 1.0.0). npm. ${page}`,
    );
    expect(lines).toHaveLength(1 + (first ? sourcesOf(first).length : 0));
    expect(citation("chicago", { meta, exchanges: first ? [first] : [] })).toContain(
      `“${first?.title.en}.” In ${title}.`,
    );
  });

  test("cites a selection with the number of its records", () => {
    expect(citation("apa", { meta, exchanges: exchanges.slice(0, 2) })).toContain(
      "(Version 1.0.0; 2 of 29 exchanges) [Data set]",
    );
    expect(citation("chicago", { meta, exchanges: [] })).toContain("Version 1.0.0. 0 of 29 exchanges. Released");
  });

  test("gives what is known about the date of a source", () => {
    expect(citation("apa", { meta, sources: oddSources }).split("\n").slice(1)).toEqual([
      "Who asks? (2024, March). 50% of R&D_{costs}: ~#1 \\ ^. https://example.org/{a}",
      "Who asks? (n.d.). [50% of R&D_{costs}: ~#1 \\ ^].",
      "Who asks? (n.d.). 50% of R&D_{costs}: ~#1 \\ ^. https://example.org/{a}",
      "Who asks? (2024). 50% of R&D_{costs}: ~#1 \\ ^. https://example.org/{a}",
      "Who asks? (2024, March 5). 50% of R&D_{costs}: ~#1 \\ ^. https://example.org/{a}",
    ]);
    expect(citation("chicago", { meta, sources: oddSources }).split("\n").slice(1)).toEqual([
      "Who asks? “50% of R&D_{costs}: ~#1 \\ ^.” March 2024. https://example.org/{a}.",
      "Who asks? “[50% of R&D_{costs}: ~#1 \\ ^].” n.d.",
      "Who asks? “50% of R&D_{costs}: ~#1 \\ ^.” n.d. https://example.org/{a}.",
      "Who asks? “50% of R&D_{costs}: ~#1 \\ ^.” 2024. https://example.org/{a}.",
      "Who asks? “50% of R&D_{costs}: ~#1 \\ ^.” March 5, 2024. https://example.org/{a}.",
    ]);
  });
});

describe("citation() for a reference manager, read by citation-js", () => {
  const cited = {
    meta,
    exchanges: [first, second].flatMap((one) => (one === undefined ? [] : [one])),
    sources: oddSources,
  };
  const apaOf = (text: string) =>
    new core.Cite(text).format("bibliography", { format: "text", template: "apa", lang: "en-US" });

  test.each(["bibtex", "ris", "csl-json"] as const)(
    "%s gives the edition, its version, its day and the sources back",
    (format) => {
      const [edition, ...others] = new core.Cite(citation(format, cited)).data;
      expect(edition).toMatchObject({
        title,
        version: "1.0.0",
        publisher: "npm",
        URL: page,
        issued: { "date-parts": [meta.released.split("-").map(Number)] },
        note: expect.stringContaining(`2 of 29 exchanges: ${first?.id}, ${second?.id}`),
      });
      expect(others.map(({ title: read }) => read)).toEqual(
        oddSources.map(({ titleIsOurs, title: own }) => (titleIsOurs ? `[${own}]` : own)),
      );
      expect(others.map(({ issued }) => issued?.["date-parts"][0])).toEqual([
        [2024, 3],
        undefined,
        undefined,
        [2024],
        [2024, 3, 5],
      ]);
    },
  );

  test("the APA style turns CSL-JSON into the same text as citation()", () => {
    const one = { meta, exchanges: first ? [first] : [] };
    expect(apaOf(citation("csl-json", { meta })).trim()).toBe(citation("apa", { meta }));
    expect(apaOf(citation("csl-json", one)).trim()).toBe(citation("apa", one));
  });

  test("bibtex has a key, and escapes what LaTeX would read as a command", () => {
    const text = citation("bibtex", { meta, sources: [oddSource] });
    expect(text).toContain("@misc{dprk-russia-exchanges-1.0.0,");
    expect(text).toContain(
      "{{50\\% of R\\&D\\_\\{costs\\}: \\textasciitilde{}\\#1 \\textbackslash{} \\textasciicircum{}}}",
    );
    expect(text).toContain("{https://example.org/%7Ba%7D}");
  });

  test("bibtex gives every field of an edition, a record and a source", () => {
    const text = citation("bibtex", { meta, exchanges: first ? [first] : [], sources: [oneDay, undatedSource] });
    const [year, month, day] = meta.released.split("-").map(Number);
    expect(text).toBe(`@misc{${first?.id}-1.0.0,
  author = {{${author}}},
  title = {{${first?.title.en}}},
  year = {${year}},
  month = {${month}},
  day = {${day}},
  howpublished = {Data set: ${title}},
  version = {1.0.0},
  publisher = {npm},
  url = {${page}},
  language = {en},
  note = {Version 1.0.0. Record ${first?.id}}
}

@misc{day,
  author = {{Who asks?}},
  title = {{50\\% of R\\&D\\_\\{costs\\}: \\textasciitilde{}\\#1 \\textbackslash{} \\textasciicircum{}}},
  year = {2024},
  month = {3},
  day = {5},
  url = {https://example.org/%7Ba%7D},
  language = {${oneDay.language}}
}

@misc{undated,
  author = {{Who asks?}},
  title = {{[50\\% of R\\&D\\_\\{costs\\}: \\textasciitilde{}\\#1 \\textbackslash{} \\textasciicircum{}]}},
  language = {${undatedSource.language}}
}`);
    expect(citation("bibtex", { meta })).toContain("  note = {Version 1.0.0}");
  });

  test("RIS gives every tag of an edition, a record and a source", () => {
    const text = citation("ris", { meta, exchanges: first ? [first] : [], sources: [oneDay, undatedSource] });
    expect(text).toBe(`TY  - DATA
ID  - ${first?.id}-1.0.0
AU  - ${author}
TI  - ${first?.title.en}
T2  - ${title}
PY  - ${meta.released.slice(0, 4)}
DA  - ${meta.released.replaceAll("-", "/")}/
ET  - 1.0.0
PB  - npm
UR  - ${page}
LA  - en
N1  - Record ${first?.id}
ER  - 

TY  - ELEC
ID  - day
AU  - Who asks?
TI  - ${oneDay.title}
PY  - 2024
DA  - 2024/03/05/
UR  - https://example.org/{a}
LA  - ${oneDay.language}
ER  - 

TY  - ELEC
ID  - undated
AU  - Who asks?
TI  - [${undatedSource.title}]
LA  - ${undatedSource.language}
ER  - `);
    expect(citation("ris", { meta, sources: [{ ...oneYear, title: "Old" }] })).toContain("DA  - 2024///");
  });

  test("a year of fewer than four digits is padded", () => {
    const published = { earliest: "0988-01-01", latest: "0988-12-31" } as const;
    expect(citation("ris", { meta, sources: [{ ...oneYear, published }] })).toContain("PY  - 0988");
  });

  test("names every month", () => {
    const published = Array.from({ length: 12 }, (_, month) => {
      const day = `2024-${String(month + 1).padStart(2, "0")}-01`;
      return { ...oneDay, published: { earliest: day, latest: day } as (typeof oneDay)["published"] };
    });
    const lines = citation("apa", { meta, sources: published }).split("\n").slice(1);
    expect(lines.map((line) => /\(2024, (\w+) 1\)/.exec(line)?.[1])).toEqual(
      "January February March April May June July August September October November December".split(" "),
    );
  });

  test("CSL-JSON gives the items as they are", () => {
    const [item, ...others] = JSON.parse(citation("csl-json", { meta, exchanges: first ? [first] : [] }));
    expect([item.id, item.type, item.note, item.language]).toEqual([
      `${first?.id}-1.0.0`,
      "entry",
      `Record ${first?.id}`,
      "en",
    ]);
    expect(others).toEqual([]);
    const [none] = JSON.parse(citation("csl-json", { meta, exchanges: [] }));
    expect([none.type, none.note]).toEqual(["dataset", "0 of 29 exchanges"]);
    const [twice] = JSON.parse(
      citation("csl-json", { meta, exchanges: exchanges.slice(0, 2).flatMap((one) => [one, one]) }),
    );
    expect(twice.note).toMatch(/^2 of 29 exchanges: [^,]+, [^,]+$/);
  });

  test("bibtex and RIS name the dataset that contains a record", () => {
    const one = { meta, exchanges: first ? [first] : [] };
    expect(citation("bibtex", one)).toContain(`howpublished = {Data set: ${title}}`);
    expect(citation("ris", one)).toContain(`T2  - ${title}`);
  });
});

test("citation() in Chicago style puts quotation marks within quotation marks in single ones", () => {
  const [source] = sources.map((one) => ({ ...one, title: '"Kommersant": a visit', titleIsOurs: false }));
  const text = citation("chicago", { meta, sources: source ? [source] : [] });
  expect(text).toContain("“'Kommersant': a visit.”");
});

describe("citation() refuses", () => {
  test("a format that does not exist", () => {
    expect(() => citation("mla")).toThrow(
      new RangeError('Cannot cite as "mla": expected one of apa, chicago, bibtex, ris, csl-json'),
    );
    expect(() => citation("toString")).toThrow(RangeError);
    expect(() => citation(["apa"] as never)).toThrow(RangeError);
  });

  test.each([
    ["null", null, "Cannot cite null: expected an object with exchanges, sources or meta"],
    ["a format twice", "apa", 'Cannot cite "apa": expected an object with exchanges, sources or meta'],
    [
      "a misspelt key",
      { exchange: [first] },
      'Cannot cite "exchange": expected an object with exchanges, sources or meta',
    ],
    ["an empty edition", { meta: {} }, "Cannot cite the edition an object: expected the meta of an edition"],
    ["no edition", { meta: null }, "Cannot cite the edition null: expected the meta of an edition"],
  ])("%s instead of what is cited", (_, cited, message) => {
    expect(() => citation("apa", cited as never)).toThrow(new TypeError(message));
  });

  test("what is not a list of records", () => {
    expect(() => citation("apa", { exchanges: first as never })).toThrow(
      "Cannot cite: expected an array of exchanges, got an object",
    );
    expect(() => citation("apa", { exchanges: [null as never] })).toThrow(
      "expected an object for the exchange at position 0, got null",
    );
    expect(() => citation("apa", { exchanges: [{ id: "one" } as never] })).toThrow(
      new TypeError("Cannot cite the exchange at position 0: expected an id and a title"),
    );
    expect(() => citation("apa", { sources: [{ title: "One" } as never] })).toThrow(
      new TypeError("Cannot cite the source at position 0: expected an id and a title"),
    );
    expect(() => citation("apa", { sources: [{ id: 1, title: "One" } as never] })).toThrow(
      new TypeError("Cannot cite the source at position 0: expected an id and a title"),
    );
  });
});
