import { describe, expect, test } from "vitest";
import { findOfficial, officials } from "../../src/index.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../../src/lib/errors.ts";
import { badNames, thrownBy } from "../fixtures/records.ts";

/** Names as people write them, with the person meant. */
const named = {
  "sergei-shoigu": [
    "sergei-shoigu",
    "Sergei Shoigu",
    "sergei shoigu",
    "SERGEI SHOIGU",
    "Sergey Shoigu",
    "Sergueï Choïgou",
    "Sergueï Choïgou".normalize("NFD"),
    "Sergue\u0308i Choi\u0308gou",
    "SERGUEI CHOIGOU",
    "Choïgou",
    "choigou",
    "Shoigu",
    "  Shoigu  ",
    "Shoigu Sergei",
    "Shoigu, Sergei",
    "Sergei Kuzhugetovich Shoigu",
    "Shoigu Sergei Kuzhugetovich",
    "Sergueï Koujouguetovitch Choïgou",
    "Сергей Шойгу",
    "Сергей Шойгу".normalize("NFD"),
    "Шойгу",
    "ШОЙГУ СЕРГЕЙ КУЖУГЕТОВИЧ",
  ],
  "sergei-lavrov": ["Lavrov", "Лавров", "Lavrov Sergei Viktorovich", "Сергей Викторович Лавров", "세르게이 라브로프"],
  "vladimir-putin": ["Putin", "Poutine", "Путин", "V-l-a-d-i-m-i-r P.u.t.i.n", "Vladimir Vladimirovich Putin", "푸틴"],
  "denis-manturov": ["Manturov", "Mantourov", "Денис Мантуров", "Denis Valentinovich Manturov"],
  "kim-jong-un": [
    "kim-jong-un",
    "Kim Jong Un",
    "Kim Jong-un",
    "KIM JONG-UN",
    "Kim Jong‐un",
    "Kim Jong–un",
    "KimJongUn",
    "Kim  Jong\u00a0Un",
    "Kim Jong’un",
    "Kim Jongun",
    "Jong Un Kim",
    "Jong-un Kim",
    "김정은",
    "김 정은",
    "김정은".normalize("NFD"),
    "Ким Чен Ын",
    "Чен Ын Ким",
  ],
  "kim-jong-il": ["Kim Jong Il", "Jong-il Kim", "Ким Чен Ир"],
} as const;

describe("findOfficial()", () => {
  for (const [id, names] of Object.entries(named)) {
    for (const name of names) {
      test(`findOfficial() finds ${id} for ${JSON.stringify(name)}`, () => {
        expect(findOfficial(name).id).toBe(id);
      });
    }
  }

  test("findOfficial() gives the frozen record of the dataset", () => {
    const official = findOfficial("Putin");
    expect(officials).toContain(official);
    expect(Object.isFrozen(official.spellings)).toBe(true);
  });

  test("findOfficial() distinguishes Kim Jong Un from Kim Jong Il", () => {
    expect(findOfficial("Kim Jong Un")).not.toBe(findOfficial("Kim Jong Il"));
  });
});

describe("findOfficial() with an ambiguous name", () => {
  for (const name of ["Kim", "kim", "KIM.", "Ким", "김"]) {
    test(`findOfficial() throws AmbiguousOfficialError for ${name}`, () => {
      const error = thrownBy(() => findOfficial(name));
      expect(error).toBeInstanceOf(AmbiguousOfficialError);
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({ name: "AmbiguousOfficialError", value: name });
      expect(error.message).toContain(`Cannot tell which official is ${JSON.stringify(name)}: expected one of `);
      // The message names five of the many people; the error itself has them all.
      expect(error.message).toMatch(/one of (?:Kim [^,]+ \(kim-[a-z-]+\)(?:, )?){5} or \d+ more$/);
    });
  }

  test("findOfficial() names all candidates once, by id", () => {
    const error = thrownBy(() => findOfficial("Kim"));
    const ids = error instanceof AmbiguousOfficialError ? error.candidates.map(({ id }) => id) : [];
    expect(ids).toEqual(expect.arrayContaining(["kim-jong-il", "kim-jong-un"]));
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.every((id) => id.startsWith("kim-"))).toBe(true);
  });
});

describe("findOfficial() with an unknown name", () => {
  for (const name of [
    ...badNames,
    "2024-13",
    "0000",
    "null",
    "undefined",
    "Sergei",
    "Jong Un",
    "Sergei Putin",
    "시진핑",
  ]) {
    test(`findOfficial() throws UnknownOfficialError for ${JSON.stringify(name)}`, () => {
      const error = thrownBy(() => findOfficial(name));
      expect(error).toBeInstanceOf(UnknownOfficialError);
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({ name: "UnknownOfficialError", value: name });
      expect(error.message).toContain(`Cannot find an official named ${JSON.stringify(name)}: `);
    });
  }

  for (const [name, meant] of [
    ["Sergei Shoigo", "sergei-shoigu"],
    ["Vladimir Puttin", "vladimir-putin"],
    ["Kim Jong Unn", "kim-jong-un"],
    ["Владимир Путинн", "vladimir-putin"],
  ] as const) {
    test(`findOfficial() suggests ${meant} for ${name} but does not accept it`, () => {
      const error = thrownBy(() => findOfficial(name));
      const suggestions = error instanceof UnknownOfficialError ? error.suggestions : [];
      expect(suggestions.map(({ id }) => id)).toContain(meant);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(error.message).toContain(": did you mean ");
      expect(error.message).toContain(`(${meant})`);
      expect(error.message).toMatch(/\?$/);
    });
  }

  test("findOfficial() suggests three people, each once, if more have equally similar names", () => {
    const error = thrownBy(() => findOfficial("Kim Chngil"));
    const ids = error instanceof UnknownOfficialError ? error.suggestions.map(({ id }) => id) : [];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test("findOfficial() suggests nobody if no name is similar", () => {
    const error = thrownBy(() => findOfficial("Ngô Đình Whatsoever-Whatever"));
    expect(error).toMatchObject({ suggestions: [] });
    expect(error.message).toMatch(/: expected a name or an id of the dataset$/);
  });
});

describe("findOfficial() with no name", () => {
  for (const [label, name] of [
    ["undefined", undefined],
    ["null", null],
    ["7", 7],
    ["NaN", Number.NaN],
    ["an object", new Date(0)],
    ["an object", new Date(Number.NaN)],
    ["an array", ["Putin"]],
    ["an object", { toString: () => "Putin" }],
    ["Symbol(Putin)", Symbol("Putin")],
  ] as const) {
    test(`findOfficial() throws TypeError for ${label} (${String(name)})`, () => {
      const error = thrownBy(() => findOfficial(name as never));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(`Cannot find an official named ${label}: expected a string`);
    });
  }
});
