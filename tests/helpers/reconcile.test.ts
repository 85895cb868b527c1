import { describe, expect, test } from "vitest";
import { channels, type Rank, ranks, topics } from "../../src/generated/codes.ts";
import type { ClaimScope, DayRange, Exchange } from "../../src/generated/records.ts";
import { reconcile } from "../../src/helpers/reconcile.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import type { ReconcilableClaim } from "../../src/lib/reconcilable.ts";
import { badExchanges, dated, days, officialsFree, record, shallowlyFrozen, thrownBy } from "../fixtures/records.ts";

function claim(value: number, scope: Partial<ClaimScope> = {}, comparison: "exactly" | "more-than" = "exactly") {
  return {
    id: "some-tally",
    value,
    comparison,
    scope: {
      from: "2024-01-01",
      to: "2024-06-30",
      hosts: null,
      lowestRank: null,
      channels: null,
      topics: null,
      head: null,
      ...scope,
    },
  } satisfies ReconcilableClaim;
}

function began(start: DayRange, id = "a"): Exchange {
  return record({ id, start });
}

function ledBy(...heads: readonly (string | null)[]): Exchange {
  const office = null;
  return record({
    participants: [
      ...heads.map((official) => ({ official, side: "RU" as const, role: "head" as const, office })),
      { official: "kim-jong-un", side: "KP", role: "counterpart", office },
      { official: "companion", side: "RU", role: "member", office },
    ],
  });
}

function bounds(scope: Partial<ClaimScope>, ...exchanges: readonly Exchange[]) {
  const { min, max } = reconcile(claim(0, scope), exchanges);
  return [min, max];
}

describe("reconcile() by day", () => {
  test("reconcile() counts the first and the last day of the period", () => {
    expect(bounds({}, began(days("2024-01-01")))).toEqual([1, 1]);
    expect(bounds({}, began(days("2024-06-30")))).toEqual([1, 1]);
    expect(bounds({}, began(days("2023-12-31")))).toEqual([0, 0]);
    expect(bounds({}, began(days("2024-07-01")))).toEqual([0, 0]);
  });

  test("reconcile() counts a range as certain inside the period and as possible across its ends", () => {
    const period = { from: "2024-01-10", to: "2024-01-20" } as const;
    expect(bounds(period, began(days("2024-01-10", "2024-01-20")))).toEqual([1, 1]);
    expect(bounds(period, began(days("2024-01-09", "2024-01-20")))).toEqual([0, 1]);
    expect(bounds(period, began(days("2024-01-10", "2024-01-21")))).toEqual([0, 1]);
    expect(bounds(period, began(days("2024-01-01", "2024-01-31")))).toEqual([0, 1]);
    expect(bounds(period, began(days("2024-01-01", "2024-01-10")))).toEqual([0, 1]);
    expect(bounds(period, began(days("2024-01-20", "2024-01-31")))).toEqual([0, 1]);
    expect(bounds(period, began(days("2024-01-01", "2024-01-09")))).toEqual([0, 0]);
    expect(bounds(period, began(days("2024-01-21", "2024-01-31")))).toEqual([0, 0]);
  });
});

describe("reconcile() by host", () => {
  test("reconcile() counts the hosts of the claim only", () => {
    const hosted = [record({ host: "KP" }), record({ host: "RU" }), record({ host: "CN" })];
    expect(bounds({ hosts: null }, ...hosted)).toEqual([3, 3]);
    expect(bounds({ hosts: ["KP"] }, ...hosted)).toEqual([1, 1]);
    expect(bounds({ hosts: ["KP", "RU"] }, ...hosted)).toEqual([2, 2]);
  });
});

describe("reconcile() by rank", () => {
  const descending: readonly Rank[] = [
    "head-of-state",
    "head-of-government",
    "speaker",
    "deputy",
    "minister",
    "regional-head",
    "vice-minister",
    "senior-official",
    "other",
  ];

  for (const [position, lowestRank] of descending.entries()) {
    test(`reconcile() counts ${position + 1} ranks down to ${lowestRank}`, () => {
      const { certain, possible } = reconcile(
        claim(0, { lowestRank }),
        descending.map((rank, index) => record({ id: `r${index}`, rank })),
      );
      expect(certain.map(({ rank }) => rank)).toEqual(descending.slice(0, position + 1));
      expect(possible).toEqual([]);
    });
  }

  test("reconcile() counts an unstated rank as possible, and as certain when any rank counts", () => {
    expect(bounds({ lowestRank: "minister" }, record({ rank: "unstated" }))).toEqual([0, 1]);
    expect(bounds({ lowestRank: null }, record({ rank: "unstated" }))).toEqual([1, 1]);
  });
});

describe("reconcile() by channel", () => {
  test("reconcile() counts the channels of the claim only", () => {
    const list = [record({ channel: "party" }), record({ channel: "military" }), record({ channel: "society" })];
    expect(bounds({ channels: null }, ...list)).toEqual([3, 3]);
    expect(bounds({ channels: ["party"] }, ...list)).toEqual([1, 1]);
    expect(bounds({ channels: ["military", "party"] }, ...list)).toEqual([2, 2]);
    expect(bounds({ channels: ["agency"] }, ...list)).toEqual([0, 0]);
  });

  test("reconcile() counts an unstated channel as possible, and as certain when any channel counts", () => {
    expect(bounds({ channels: ["party"] }, record({ channel: "unstated" }))).toEqual([0, 1]);
    expect(bounds({ channels: null }, record({ channel: "unstated" }))).toEqual([1, 1]);
  });
});

describe("reconcile() by topic", () => {
  test("reconcile() counts a record that has one of the claim's topics", () => {
    const both = record({ topics: ["trade", "sport"] });
    expect(bounds({ topics: ["sport"] }, both)).toEqual([1, 1]);
    expect(bounds({ topics: ["health", "trade"] }, both)).toEqual([1, 1]);
    expect(bounds({ topics: ["sport", "trade"] }, both)).toEqual([1, 1]);
    expect(bounds({ topics: ["health"] }, both)).toEqual([0, 0]);
  });

  test("reconcile() needs no topic if any topic counts", () => {
    expect(bounds({ topics: null }, record({ topics: [] }))).toEqual([1, 1]);
  });
});

describe("reconcile() by head", () => {
  test("reconcile() counts who led, not who travelled or received", () => {
    expect(bounds({ head: "sergei-lavrov" }, ledBy("sergei-lavrov"))).toEqual([1, 1]);
    expect(bounds({ head: "companion" }, ledBy("sergei-lavrov"))).toEqual([0, 0]);
    expect(bounds({ head: "kim-jong-un" }, ledBy("sergei-lavrov"))).toEqual([0, 0]);
  });

  test("reconcile() counts an unnamed head as possible", () => {
    expect(bounds({ head: "sergei-lavrov" }, ledBy(null))).toEqual([0, 1]);
    expect(bounds({ head: "sergei-lavrov" }, ledBy())).toEqual([0, 1]);
    expect(bounds({ head: "sergei-lavrov" }, ...officialsFree)).toEqual([0, 2]);
  });

  test("reconcile() counts either head of a meeting in a third country", () => {
    expect(bounds({ head: "sergei-lavrov" }, ledBy("choe-son-hui", "sergei-lavrov"))).toEqual([1, 1]);
    expect(bounds({ head: "sergei-lavrov" }, ledBy("choe-son-hui", null))).toEqual([0, 1]);
    expect(bounds({ head: "sergei-lavrov" }, ledBy(null, "sergei-lavrov"))).toEqual([1, 1]);
  });

  test("reconcile() needs no head when anyone counts", () => {
    expect(bounds({ head: null }, ...officialsFree)).toEqual([2, 2]);
  });
});

describe("reconcile() by all parts of the rule", () => {
  test("reconcile() leaves out a record if one part certainly fails, whatever is unknown", () => {
    const open = record({ start: days("2023-12-01", "2023-12-31"), rank: "unstated", host: "CN" });
    const scope = { from: "2023-12-15", lowestRank: "minister" } as const;
    expect(bounds(scope, open)).toEqual([0, 1]);
    expect(bounds({ ...scope, hosts: ["KP"] }, open)).toEqual([0, 0]);
  });

  test("reconcile() gives the records by first day, last day and id, each in one list", () => {
    const list = [
      began(days("2024-03-01"), "c"),
      began(days("2024-01-01"), "b"),
      began(days("2024-01-01"), "a"),
      record({ id: "unsure", rank: "unstated" }),
      record({ id: "low", rank: "other" }),
    ];
    const { certain, possible } = reconcile(claim(3, { lowestRank: "minister" }), list);
    expect(certain.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(possible.map(({ id }) => id)).toEqual(["unsure"]);
    expect(certain[0]).toBe(list[2]);
    expect(list.map(({ id }) => id)).toEqual(["c", "b", "a", "unsure", "low"]);
  });
});

describe("reconcile() verdict", () => {
  const sure = (count: number) => Array.from({ length: count }, (_, index) => record({ id: `s${index}` }));
  const unsure = (count: number) =>
    Array.from({ length: count }, (_, index) => record({ id: `u${index}`, start: days("2024-01-01", "2024-01-31") }));

  // Between two and three records fall under the claim, or exactly two.
  const open = [...sure(2), ...unsure(1)];
  const closed = sure(2);
  const scope = { from: "2024-01-15" } as const;

  for (const [comparison, value, list, verdict] of [
    ["exactly", 1, closed, "records-more"],
    ["exactly", 2, closed, "agrees"],
    ["exactly", 3, closed, "records-fewer"],
    ["exactly", 1, open, "records-more"],
    ["exactly", 2, open, "possible"],
    ["exactly", 3, open, "possible"],
    ["exactly", 4, open, "records-fewer"],
    ["exactly", 0, [], "agrees"],
    ["exactly", 1, [], "records-fewer"],
    ["more-than", 1, closed, "agrees"],
    ["more-than", 2, closed, "records-fewer"],
    ["more-than", 1, open, "agrees"],
    ["more-than", 2, open, "possible"],
    ["more-than", 3, open, "records-fewer"],
    ["more-than", 0, [], "records-fewer"],
  ] as const) {
    test(`reconcile() says ${verdict} of ${comparison} ${value} over ${list.length} records`, () => {
      const result = reconcile(claim(value, scope, comparison), list);
      const max = list.length;
      expect(result).toMatchObject({ claimed: value, verdict, min: list === open ? 2 : max, max });
    });
  }

  test("reconcile() says not-comparable of a claim without a rule", () => {
    expect(reconcile({ id: "vague", value: 7, comparison: "exactly", scope: null }, closed)).toEqual({
      claimed: 7,
      min: null,
      max: null,
      verdict: "not-comparable",
      certain: [],
      possible: [],
    });
  });
});

describe("reconcile() and the caller's array", () => {
  test("reconcile() gives a fresh answer when a mutable or a shallowly frozen array has changed", () => {
    const moving = { ...record() };
    const list = [moving];
    const frozen = shallowlyFrozen(list);
    expect(reconcile(claim(1), list).min).toBe(1);
    expect(reconcile(claim(1), frozen).min).toBe(1);
    Object.assign(moving, { start: days("2022-01-01") });
    expect(reconcile(claim(1), list).min).toBe(0);
    expect(reconcile(claim(1), frozen).min).toBe(0);
  });

  test("reconcile() gives the same for a frozen array as for a mutable one", () => {
    const list = [record({ id: "b" }), record({ id: "a" })];
    expect(reconcile(claim(2), deepFreeze(structuredClone(list)))).toEqual(reconcile(claim(2), list));
  });
});

describe("reconcile() with bad input", () => {
  for (const [label, value] of [
    ["undefined", undefined],
    ["null", null],
    ["18", 18],
    ['"eighteen-in-2024"', "eighteen-in-2024"],
    ["an array", []],
    ["an object", {}],
    ["an object", { ...claim(1), id: undefined, value: "18" }],
    ["an object", { ...claim(1), id: undefined, value: null }],
  ] as const) {
    test(`reconcile() throws TypeError for ${JSON.stringify(value)} instead of a claim`, () => {
      const error = thrownBy(() => reconcile(value as never, [record()]));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot reconcile the claim undefined: expected a claim with a value, got ${label}`);
    });
  }

  for (const value of ["18", null, undefined, 18n, [18]]) {
    test(`reconcile() throws TypeError that names the claim for the value ${String(value)} of type ${typeof value}`, () => {
      const error = thrownBy(() => reconcile({ ...claim(1), value } as never, [record()]));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(
        'Cannot reconcile the claim "some-tally": expected a claim with a value, got an object',
      );
    });
  }

  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 2 ** 53]) {
    test(`reconcile() throws RangeError for the value ${value}, which is not a count`, () => {
      const error = thrownBy(() => reconcile(claim(value), []));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toBe(
        `Cannot reconcile the claim "some-tally": expected a whole number of 0 or more as value, got ${value}`,
      );
    });
  }

  test("reconcile() throws an error that names the scope for a claim without one, also over no exchanges", () => {
    const { scope: _, ...without } = claim(0);
    for (const exchanges of [[record()], []]) {
      const error = thrownBy(() => reconcile(without as never, exchanges));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe('Cannot reconcile the claim "some-tally": expected a scope or null, got undefined');
    }
  });

  for (const [what, scope, error, message] of [
    ["a period that ends before it begins", { from: "2024-06-30", to: "2024-01-01" }, RangeError, "in order"],
    ["a day that does not exist", { from: "2024-13-01" }, RangeError, '"2024-13-01"'],
    ["a last day that does not exist", { to: "2024-06-31" }, RangeError, "a scope of two days YYYY-MM-DD in order"],
    ["a year for its first day", { from: "2024" }, RangeError, "a scope of two days YYYY-MM-DD in order"],
    ["channels that are no list", { channels: "party" }, TypeError, "expected an array of channels, got"],
    ["topics that are no list", { topics: "trade" }, TypeError, "expected an array of topics, got"],
    ["hosts that are no list", { hosts: "KP" }, TypeError, "expected an array of hosts, got"],
    ["a side in small letters", { hosts: ["kp"] }, RangeError, 'expected host to be a country such as "KP", got "kp"'],
    ["a hole among its hosts", { hosts: new Array(1) }, RangeError, "expected host to be a country"],
    [
      "a rank in capitals",
      { lowestRank: "Vice-minister" },
      RangeError,
      'vice-minister, senior-official, other, unstated, got "Vice-minister"',
    ],
    [
      "a rank that has no place in the order",
      { lowestRank: "unstated" },
      RangeError,
      'expected a lowestRank with a place in the order, got "unstated"',
    ],
    ["a rank that objects inherit", { lowestRank: "constructor" }, RangeError, 'got "constructor"'],
    [
      "a misspelled channel",
      { channels: ["party", "goverment"] },
      RangeError,
      "expected channel to be government, party,",
    ],
    ["a misspelled topic", { topics: ["sports"] }, RangeError, 'got "sports"'],
    [
      "a name for its head",
      { head: "Sergei Lavrov" },
      RangeError,
      'an id such as "sergei-lavrov", got "Sergei Lavrov"',
    ],
    ["no hosts at all", { hosts: [] }, RangeError, "expected a host, or null for any, got an array"],
    ["no channels at all", { channels: [] }, RangeError, "expected a channel, or null for any, got an array"],
    ["no topics at all", { topics: [] }, RangeError, "expected a topic, or null for any, got an array"],
  ] as const) {
    test(`reconcile() throws ${error.name} for a scope with ${what}`, () => {
      const thrown = thrownBy(() => reconcile(claim(1, scope as never), [record()]));
      expect(thrown).toBeInstanceOf(error);
      expect(thrown.message).toContain(message);
    });
  }

  for (const part of ["from", "to", "hosts", "lowestRank", "channels", "topics", "head"] as const) {
    test(`reconcile() throws for a scope without ${part}: only null means any`, () => {
      const { [part]: _, ...without } = claim(1).scope;
      for (const exchanges of [[record()], []]) {
        const error = thrownBy(() => reconcile({ ...claim(1), scope: without } as never, exchanges));
        expect(error.message).toMatch(/^Cannot reconcile the claim "some-tally": .*expected /);
      }
    });
  }

  for (const comparison of ["at-least", "", "Exactly", undefined, null]) {
    test(`reconcile() throws RangeError for the comparison ${String(comparison)}`, () => {
      const error = thrownBy(() => reconcile({ ...claim(1), comparison } as never, [record()]));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain('expected the comparison "exactly" or "more-than", got ');
    });
  }

  for (const scope of [undefined, "2024", 7, [], {}]) {
    test(`reconcile() throws for the scope ${JSON.stringify(scope)}, also over no exchanges`, () => {
      expect(() => reconcile({ ...claim(1), scope } as never, [])).toThrow(
        /^Cannot reconcile the claim "some-tally": expected a scope/,
      );
    });
  }

  for (const [part, value, expected] of [
    ["host", "kp", "a country such as"],
    ["host", undefined, "a country such as"],
    ["rank", "Minister", "head-of-state,"],
    ["rank", undefined, "head-of-state,"],
    ["rank", "toString", "head-of-state,"],
    ["channel", "goverment", "government,"],
    ["channel", null, "government,"],
    ["topics", ["trade", "sports"], ""],
  ] as const) {
    test(`reconcile() throws RangeError for a record whose ${part} is ${JSON.stringify(value)}`, () => {
      const error = thrownBy(() =>
        reconcile(claim(1), [record(), { ...record({ id: "wrong" }), [part]: value } as never]),
      );
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(
        `Cannot reconcile the claim "some-tally" with exchange "wrong": expected ${part.replace("topics", "topic")} to be ${expected}`,
      );
    });
  }

  test("reconcile() checks the codes of records outside the period and of a claim without a rule too", () => {
    const wrong = { ...record({ start: days("1999-01-01") }), rank: "king" } as never;
    expect(() => reconcile(claim(1), [wrong])).toThrow('got "king"');
    expect(() => reconcile({ ...claim(1), scope: null }, [wrong])).toThrow('got "king"');
  });

  test("reconcile() takes every code of the closed lists", () => {
    const all = Object.keys(topics) as (keyof typeof topics)[];
    const lines = Object.keys(channels) as (keyof typeof channels)[];
    const list = (Object.keys(ranks) as Rank[]).map((rank) => record({ rank, topics: all }));
    expect(reconcile(claim(1, { topics: all, channels: lines }), list).min).toBe(list.length);
  });

  test("reconcile() shows at most one line of a very long name", () => {
    const long = { ...claim(-1), id: "x".repeat(1_000_000) };
    expect(thrownBy(() => reconcile(long, [])).message.length).toBeLessThan(250);
    const rank = "x".repeat(1_000_000) as never;
    expect(thrownBy(() => reconcile(claim(1), [record({ rank })])).message.length).toBeLessThan(400);
  });

  test("reconcile() throws TypeError for a record without topics", () => {
    expect(() => reconcile(claim(1), [{ ...record(), topics: undefined as never }])).toThrow("array of topics");
  });

  for (const { label, value, error, message } of badExchanges) {
    test(`reconcile() throws ${error.name} for ${label}`, () => {
      const thrown = thrownBy(() => reconcile(claim(1), value as never));
      expect(thrown).toBeInstanceOf(error);
      expect(thrown.message).toContain(`Cannot reconcile the claim "some-tally": ${message}`);
    });
  }

  for (const [label, participants, message] of [
    ["no participants", undefined, "expected an array of participants, got undefined"],
    ["null among its participants", [null], "expected an object for the participant at position 0, got null"],
    [
      "a hole among its participants",
      new Array(1),
      "expected an object for the participant at position 0, got undefined",
    ],
  ] as const) {
    test(`reconcile() throws TypeError for a record with ${label}`, () => {
      const wrong = {
        ...dated("wrong", "2024-01-01"),
        host: "KP",
        rank: "minister",
        channel: "party",
        topics: [],
        participants,
      };
      const error = thrownBy(() => reconcile(claim(1), [record(), wrong as never]));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot reconcile the claim "some-tally" with exchange "wrong": ${message}`);
    });
  }
});
