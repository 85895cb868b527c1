import { describe, expect, test } from "vitest";
import { byOfficial } from "../../src/index.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../../src/lib/errors.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import {
  badExchanges,
  badNames,
  dated,
  days,
  officialsFree,
  record,
  shallowlyFrozen,
  thrownBy,
} from "../fixtures/records.ts";

function attended(id: string, day: string, ...officials: readonly (string | null)[]) {
  return { ...dated(id, day), participants: officials.map((official) => ({ official })) };
}

const second = attended("second", "2024-05-01", "sergei-lavrov", null, "kim-jong-un");
const first = attended("first", "2024-01-01", "someone-of-ours", "kim-jong-un");
const third = attended("third", "2024-06-01", null);
const unordered = [third, second, first];

describe("byOfficial() of one official", () => {
  test("byOfficial() gives the exchanges by first day, in every role", () => {
    expect(byOfficial(unordered, "kim-jong-un")).toEqual([first, second]);
    const trip = record({
      participants: (["head", "member", "counterpart"] as const).map((role) => ({
        official: `the-${role}`,
        side: "RU" as const,
        role,
        office: null,
      })),
    });
    expect(byOfficial([trip], "the-head")).toEqual([trip]);
    expect(byOfficial([trip], "the-member")).toEqual([trip]);
    expect(byOfficial([trip], "the-counterpart")).toEqual([trip]);
  });

  test("byOfficial() orders by first day, last day and id", () => {
    const range = (id: string, latest: string) => ({
      ...attended(id, "2024-01-01", "x"),
      start: days("2024-01-01", latest),
    });
    const [longer, shorter, other] = [range("a", "2024-01-09"), range("b", "2024-01-02"), range("c", "2024-01-02")];
    expect(byOfficial([longer, other, shorter], "x")).toEqual([shorter, other, longer]);
  });

  test("byOfficial() gives the same record objects, not copies", () => {
    const [found] = byOfficial(unordered, "sergei-lavrov");
    expect(found).toBe(second);
  });

  for (const name of [
    "Lavrov",
    "SERGEI LAVROV",
    "Sergueï Lavrov",
    "Лавров",
    "Lavrov, Sergei Viktorovich",
    "세르게이 라브로프",
  ]) {
    test(`byOfficial() takes the name ${name}`, () => {
      expect(byOfficial(unordered, name)).toEqual([second]);
    });
  }

  test("byOfficial() takes an id that only the caller's records know", () => {
    expect(byOfficial(unordered, "someone-of-ours")).toEqual([first]);
  });

  test("byOfficial() prefers an id of the records to a name of the dataset", () => {
    const own = attended("own", "2024-01-01", "lavrov");
    expect(byOfficial([own, second], "lavrov")).toEqual([own]);
    expect(byOfficial([own, second], "Lavrov")).toEqual([second]);
  });

  test("byOfficial() counts a person who occurs twice in a record once", () => {
    const twice = attended("twice", "2024-01-01", "kim-jong-un", "kim-jong-un");
    expect(byOfficial([twice], "kim-jong-un")).toEqual([twice]);
  });

  test("byOfficial() gives an empty list for a known person without an exchange, and for no exchanges", () => {
    expect(byOfficial(unordered, "Kim Jong Il")).toEqual([]);
    expect(byOfficial([], "kim-jong-un")).toEqual([]);
    expect(byOfficial(officialsFree, "Putin")).toEqual([]);
  });

  test("byOfficial() gives frozen lists", () => {
    for (const list of [
      byOfficial(unordered, "kim-jong-un"),
      byOfficial([], "Putin"),
      ...byOfficial(unordered).values(),
    ]) {
      expect(Object.isFrozen(list)).toBe(true);
    }
  });
});

describe("byOfficial() of every official", () => {
  test("byOfficial() has one entry per official, by first exchange, and none for unnamed people", () => {
    expect([...byOfficial(unordered)]).toEqual([
      ["someone-of-ours", [first]],
      ["kim-jong-un", [first, second]],
      ["sergei-lavrov", [second]],
    ]);
  });

  test("byOfficial() gives an empty map when nobody is named, and for no exchanges", () => {
    expect(byOfficial(officialsFree)).toEqual(new Map());
    expect(byOfficial([])).toEqual(new Map());
  });

  test("byOfficial() keeps ids that objects inherit apart", () => {
    const odd = attended("odd", "2024-01-01", "__proto__", "constructor");
    expect([...byOfficial([odd])]).toEqual([
      ["__proto__", [odd]],
      ["constructor", [odd]],
    ]);
    expect(byOfficial([odd], "__proto__")).toEqual([odd]);
  });

  test("byOfficial() gives a new map: changing it does not change later answers", () => {
    const list = deepFreeze(structuredClone(unordered));
    (byOfficial(list) as Map<string, unknown>).clear();
    expect(byOfficial(list).size).toBe(3);
    expect(byOfficial(list, "kim-jong-un")).toHaveLength(2);
  });
});

describe("byOfficial() and the caller's array", () => {
  test("byOfficial() neither reorders nor changes the array", () => {
    const list = [...unordered];
    byOfficial(list);
    byOfficial(list, "Lavrov");
    expect(list).toEqual([third, second, first]);
    expect(Object.isFrozen(list)).toBe(false);
  });

  test("byOfficial() gives a fresh answer when a mutable array has changed", () => {
    const list = [first];
    expect(byOfficial(list, "kim-jong-un")).toEqual([first]);
    list.push(second);
    expect(byOfficial(list, "kim-jong-un")).toEqual([first, second]);
  });

  test("byOfficial() gives a fresh answer when a record in a shallowly frozen array has changed", () => {
    const changing = structuredClone(first);
    const list = shallowlyFrozen([changing]);
    expect(byOfficial(list, "sergei-lavrov")).toEqual([]);
    changing.participants.push({ official: "sergei-lavrov" });
    expect(byOfficial(list, "sergei-lavrov")).toEqual([changing]);
  });

  test("byOfficial() of a frozen array gives a new frozen list on every call", () => {
    const list = deepFreeze(structuredClone(unordered));
    const answer = byOfficial(list, "kim-jong-un");
    expect(byOfficial(list, "kim-jong-un")).toEqual(answer);
    expect(byOfficial(list, "kim-jong-un")).not.toBe(answer);
  });
});

describe("byOfficial() with bad input", () => {
  test("byOfficial() throws TypeError for a participant without an official", () => {
    expect(() => byOfficial([{ ...record(), participants: [{} as never] }])).toThrow("id of an official or null");
  });

  for (const name of [...badNames, "2024-13", "Nobody Whatsoever"]) {
    test(`byOfficial() throws UnknownOfficialError for ${JSON.stringify(name)}`, () => {
      const error = thrownBy(() => byOfficial(unordered, name));
      expect(error).toBeInstanceOf(UnknownOfficialError);
      expect(error).toMatchObject({ name: "UnknownOfficialError", value: name });
    });
  }

  test("byOfficial() throws UnknownOfficialError for an unknown name over no exchanges", () => {
    expect(() => byOfficial([], "Nobody Whatsoever")).toThrow(UnknownOfficialError);
  });

  test("byOfficial() throws AmbiguousOfficialError for a family name that several people share", () => {
    expect(() => byOfficial(unordered, "Kim")).toThrow(AmbiguousOfficialError);
  });

  for (const [label, name] of [
    ["null", null],
    ["7", 7],
    ["NaN", Number.NaN],
    ["an object", new Date(0)],
    ["an array", ["Putin"]],
    ["an object", { id: "vladimir-putin" }],
  ] as const) {
    test(`byOfficial() throws TypeError for ${label} as the name`, () => {
      const error = thrownBy(() => byOfficial(unordered, name as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot find an official named ${label}: expected a string`);
    });
  }

  for (const { label, value, error, message } of badExchanges) {
    test(`byOfficial() throws ${error.name} for ${label}`, () => {
      for (const thrown of [
        thrownBy(() => byOfficial(value as never)),
        thrownBy(() => byOfficial(value as never, "Putin")),
      ]) {
        expect(thrown).toBeInstanceOf(error);
        expect(thrown.message).toContain(`Cannot group by official: ${message}`);
      }
    });
  }

  for (const [label, participants, message] of [
    ["no participants", undefined, "expected an array of participants, got undefined"],
    ["null for its participants", null, "expected an array of participants, got null"],
    ["a name for its participants", "Putin", 'expected an array of participants, got "Putin"'],
    ["null among its participants", [null], "expected an object for the participant at position 0, got null"],
    [
      "a hole among its participants",
      new Array(1),
      "expected an object for the participant at position 0, got undefined",
    ],
    ["names for its participants", ["Putin"], 'expected an object for the participant at position 0, got "Putin"'],
  ] as const) {
    test(`byOfficial() throws TypeError for a record with ${label}`, () => {
      const error = thrownBy(() => byOfficial([first, { ...dated("wrong", "2024-01-01"), participants } as never]));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot group by official exchange "wrong": ${message}`);
    });
  }
});
