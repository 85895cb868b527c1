import { describe, expect, test } from "vitest";
import { citedSources, stringsIn, visitingSide } from "../../scripts/check/inspect.ts";
import { violations } from "../../scripts/check/rules/index.ts";
import { days, foundBy } from "./made-up.ts";

describe("unique-ids", () => {
  test("finds a repeated id in any kind, and the id of an exchange among the reports", () => {
    const twice = [{ id: "a" }, { id: "b" }, { id: "a" }, { id: "a" }];
    for (const kind of ["officials", "places", "sources", "claims"]) {
      expect(foundBy("unique-ids", { [kind]: twice })).toEqual(["a id: is already in use", "a id: is already in use"]);
    }
    expect(foundBy("unique-ids", { exchanges: [{ id: "a" }], unconfirmed: [{ id: "a" }] })).toEqual([
      "a id: is already in use",
    ]);
    expect(
      foundBy("unique-ids", { exchanges: [{ id: "a" }], officials: [{ id: "a" }], claims: [{ id: "a" }] }),
    ).toEqual([]);
  });
});

describe("references-resolve", () => {
  const cites = [{ source: "lost" }];
  const report = {
    places: ["lost"],
    related: ["lost"],
    participants: [{ official: null }, { official: "lost" }],
    plans: [{ officials: ["lost"], source: "lost" }],
    evidence: cites,
    conflicts: cites,
    reportedItems: cites,
  };

  test("names the field and the kind of the missing record", () => {
    const faults = [
      "places: lost is not among the places",
      "related: lost is not among the exchanges",
      "participants.1.official: lost is not among the officials",
      "plans.0.officials: lost is not among the officials",
      "evidence.0.source: lost is not among the sources",
      "conflicts.0.source: lost is not among the sources",
      "plans.0.source: lost is not among the sources",
      "reportedItems.0.source: lost is not among the sources",
    ];
    expect(foundBy("references-resolve", { exchanges: [report] })).toEqual(
      faults.map((fault) => `exchange-0 ${fault}`),
    );
    expect(foundBy("references-resolve", { unconfirmed: [report] })).toEqual(
      faults.map((fault) => `report-0 ${fault}`),
    );
    const lost = [{ id: "lost" }];
    expect(
      foundBy("references-resolve", { exchanges: [report, ...lost], places: lost, officials: lost, sources: lost }),
    ).toEqual([]);
  });

  test("names missing sources of officials and claims, and a missing head of a claim", () => {
    const officials = [
      {
        spellings: [{ source: "lost" }, { source: null }],
        offices: [{ source: "lost" }],
        patronymic: { source: "lost" },
      },
      {},
    ];
    const claims = [
      { source: "lost", scope: { head: "lost" } },
      { source: "source-0", scope: { head: null } },
      { source: "source-0", scope: null },
      { source: "source-0", scope: { head: "official-0" } },
    ];
    const people = "official-0 source: lost is not among the sources";
    expect(foundBy("references-resolve", { officials, claims, sources: [{}] })).toEqual([
      people,
      people,
      people,
      "claim-0 source: lost is not among the sources",
      "claim-0 scope.head: lost is not among the officials",
    ]);
  });

  test("violations() reports an id that does not resolve once, without other rules", () => {
    const data = { exchanges: [], unconfirmed: [], officials: [], places: [], sources: [], edition: {} };
    const claim = { id: "a", file: "claims.yml", line: 1, source: "lost", scope: null };
    const claims = [claim, { ...claim, id: "b" }, { ...claim, id: "c", source: "gone" }];
    const found = violations({ ...data, claims } as never);
    expect(found.map(({ record, fault }) => `${record}: ${fault}`)).toEqual([
      "a: lost is not among the sources",
      "c: gone is not among the sources",
    ]);
  });
});

describe("everything-used", () => {
  const used = { places: [{}], sources: [{}], officials: [{}] };

  test("finds unused records", () => {
    expect(foundBy("everything-used", used)).toEqual([
      "place-0 id: is not the place of any record",
      "source-0 id: is not cited by any record",
      "official-0 id: does not take part in any record, and no source cited by a record names this person",
    ]);
  });

  test.each([
    ["exchanges", { participants: [{ official: "official-0" }] }],
    ["unconfirmed", { plans: [{ officials: ["official-0"] }] }],
  ])("accepts what %s use", (kind, part) => {
    expect(
      foundBy("everything-used", {
        ...used,
        [kind]: [{ places: ["place-0"], evidence: [{ source: "source-0" }], ...part }],
      }),
    ).toEqual([]);
  });

  test("accepts an official with a spelling from a source of a record, and from no other source", () => {
    const officials = (source: string | null) => [{ spellings: [{ source }] }];
    const exchanges = [{ places: ["place-0"], evidence: [{ source: "source-0" }] }];
    expect(foundBy("everything-used", { ...used, exchanges, officials: officials("source-0") })).toEqual([]);
    expect(foundBy("everything-used", { ...used, exchanges, officials: officials("source-1") })).toHaveLength(1);
    expect(foundBy("everything-used", { ...used, exchanges, officials: officials(null) })).toHaveLength(1);
  });

  test("citedSources() gives the sources that anything cites, and no others", () => {
    const of = (source: string) => [{ source }];
    const empty = { evidence: [], conflicts: [], plans: [], reportedItems: [] };
    const data = {
      exchanges: [{ evidence: of("a"), conflicts: of("b"), plans: of("c"), reportedItems: of("d") }],
      unconfirmed: [{ ...empty, evidence: of("e") }],
      officials: [
        { spellings: [{ source: "f" }, { source: null }], offices: of("g"), patronymic: { source: "h" } },
        { spellings: [], offices: [], patronymic: null },
      ],
      claims: of("i"),
      sources: [{ origin: "j" }, { origin: undefined }, {}],
    };
    expect([...citedSources(data as never)].sort()).toEqual("abcdefghij".split(""));
  });
});

describe("items and relations", () => {
  const listed = (...items: readonly string[]) => ({ reportedItems: items.map((item) => ({ source: "s", item })) });

  test.each([
    [[listed("2024-01/1"), listed("2024-01/2"), listed("2024-02/1")], []],
    [[listed("2024-01/2", "2024-01/1")], []],
    [[listed("2024-01/1"), listed("2024-01/1")], []],
    [[listed("2024-01/1"), listed("2024-01/3")], ["s 2024-01 reportedItems: item 3 follows a gap"]],
    [[listed("2024-01/2")], ["s 2024-01 reportedItems: item 2 follows a gap"]],
    [[listed("2024-01/0", "2024-01/1")], ["s 2024-01 reportedItems: item 0 follows a gap"]],
  ])("items-without-gap: %j", (exchanges, problems) => {
    expect(foundBy("items-without-gap", { exchanges })).toEqual(problems);
  });

  test("related-to-another finds a record related to itself", () => {
    expect(
      foundBy("related-to-another", {
        exchanges: [{ related: ["exchange-1", "exchange-0"] }, { related: ["exchange-0"] }],
      }),
    ).toEqual(["exchange-0 related: contains the record itself"]);
  });

  test("list-entries-once and topics-and-places-once name every list", () => {
    const twice = ["a", "a", "b", "a"];
    const exchange = {
      outcomes: twice,
      plans: [{ officials: twice }],
      conflicts: twice,
      reportedItems: twice,
      related: twice,
    };
    const fields = ["outcomes", "conflicts", "reportedItems", "related", "plans.0.officials"];
    expect(foundBy("list-entries-once", { exchanges: [exchange] })).toEqual(
      fields.map((field) => `exchange-0 ${field}: contains "a" twice`),
    );
    expect(
      foundBy("list-entries-once", {
        exchanges: [
          {
            plans: [
              { officials: [], text: "x".repeat(99) },
              { officials: [], text: "x".repeat(99) },
            ],
          },
        ],
      }),
    ).toEqual([
      `exchange-0 plans: contains ${JSON.stringify({ officials: [], text: "x".repeat(99) }).slice(0, 80)} twice`,
    ]);
    const spelling = { form: "A", language: "en" };
    const officials = [
      {
        offices: [{ id: "o" }, { id: "o" }, { id: "p" }],
        spellings: [spelling, { ...spelling, language: "fr" }, spelling],
      },
    ];
    expect(foundBy("list-entries-once", { officials })).toEqual([
      'official-0 offices: contains "o" twice',
      'official-0 spellings: contains ["A","en"] twice',
    ]);
    const scope = { hosts: twice, channels: twice, topics: twice };
    expect(
      foundBy("list-entries-once", {
        claims: [{ scope }, { scope: null }, { scope: { hosts: null, channels: null, topics: ["a"] } }],
      }),
    ).toEqual(["hosts", "channels", "topics"].map((field) => `claim-0 scope.${field}: contains "a" twice`));
    expect(foundBy("topics-and-places-once", { exchanges: [{ topics: twice, places: ["c", "c"] }] })).toEqual([
      "exchange-0 topics: contain a twice",
      "exchange-0 places: contain c twice",
    ]);
  });
});

describe("what the rules read", () => {
  test("visitingSide() gives the other side, or null in a third country", () => {
    expect(["KP", "RU", "CN", ""].map(visitingSide)).toEqual(["RU", "KP", null, null]);
  });

  test("stringsIn() gives every text with its path", () => {
    expect(stringsIn({ a: "1", b: [{ c: "2" }, 3, null, true, undefined], d: {} })).toEqual([
      ["a", "1"],
      ["b.0.c", "2"],
    ]);
    expect(stringsIn("1")).toEqual([["", "1"]]);
    expect(stringsIn(7)).toEqual([]);
  });

  test.each([
    " a",
    "a ",
    "a  b",
    "a\u00a0b",
    "a\u200bb",
    "a\u200fb",
    "a\u2028b",
    "a\u202fb",
    "a\ufeffb",
    "a\tb\t",
    "e\u0301",
  ])("clean-text finds %j", (text) => {
    const found = ["exchange-0 summary.en: contains stray white space or is not in Unicode NFC"];
    expect(foundBy("clean-text", { exchanges: [{ summary: { en: text, fr: "" } }] })).toEqual(found);
  });

  test("clean-text accepts clean text", () => {
    expect(foundBy("clean-text", { exchanges: [{ summary: { en: "a b, é\u2010\u2030", fr: "« a »" } }] })).toEqual([]);
  });
});

describe("evidence", () => {
  const cites = (...supports: readonly string[]) => ({ source: "s", supports });

  test.each([
    [{ evidence: [cites("start", "host", "topics")] }, []],
    [{ evidence: [cites("start", "host")] }, ["topics"]],
    [{ evidence: [cites("start.latest", "host", "topics")] }, ["start.earliest"]],
    [{ evidence: [cites("start.earliest", "host", "topics")] }, ["start.latest"]],
    [
      { start: { ...days("2024-03-10"), basis: "convention" }, evidence: [cites("start.latest", "host", "topics")] },
      [],
    ],
    [
      { end: days("2024-03-11"), lastSeen: "2024-03-11", evidence: [cites("start", "host", "topics")] },
      ["end", "lastSeen"],
    ],
    [
      {
        places: ["a"],
        channel: "party",
        rank: "minister",
        outcomes: ["a"],
        evidence: [cites("start", "host", "topics")],
      },
      ["places", "channel", "rank", "outcomes"],
    ],
    [
      {
        participants: [{ role: "head" }, { role: "member" }, { role: "counterpart" }],
        evidence: [cites("start", "host", "topics")],
      },
      ["head", "member", "counterpart"],
    ],
    [{ evidence: [cites("start"), cites("host", "topics")] }, []],
    [{ evidence: [cites("startle", "host", "topics")] }, ["start", "start.earliest", "start.latest"]],
  ])("evidence-for-every-field: %j", (exchange, fields) => {
    expect(foundBy("evidence-for-every-field", { exchanges: [exchange] })).toEqual(
      fields.map((field) => `exchange-0 ${field}: is stated, but no source supports it`),
    );
  });

  test("evidence-only-for-stated-fields names a field once, including one in a conflict", () => {
    const exchange = {
      evidence: [cites("end", "start"), cites("end")],
      conflicts: [{ field: "rank" }, { field: "host" }],
    };
    expect(foundBy("evidence-only-for-stated-fields", { exchanges: [exchange] })).toEqual([
      "exchange-0 end: has evidence or a conflict, but is not stated",
      "exchange-0 rank: has evidence or a conflict, but is not stated",
    ]);
  });

  test("source-once finds a repeated source, and a repeated field of a source", () => {
    const evidence = [
      cites("start"),
      { source: "t", supports: ["host", "host"] },
      cites("host"),
      { source: "u", supports: ["host"] },
    ];
    expect(foundBy("source-once", { exchanges: [{ evidence }] })).toEqual([
      "exchange-0 evidence: lists s or one of its fields twice",
      "exchange-0 evidence: lists t or one of its fields twice",
    ]);
  });
});
