import { describe, expect, test } from "vitest";
import { daysApart, namesDay } from "../../scripts/check/days.ts";
import { familyNameOf, hasWord, namesOf } from "../../scripts/check/names.ts";

describe("daysApart()", () => {
  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2024-03-01", "2024-02-28", 2],
    ["2024-03-01", "2024-03-01", 0],
  ])("%s and %s", (a, b, days) => expect(daysApart(a, b)).toBe(days));
});

describe("namesDay()", () => {
  test.each([
    ["on 18 July", true],
    ["on 8 July", false],
    ["on 18 June", false],
    ["on 17, 18 and 19 July", true],
    ["from 16 to 18 July", true],
    ["on 17 July and 18 August", false],
    ["18 people", false],
    ["", false],
  ])("reads %j", (text, isNamed) => expect(namesDay(text, "2023-07-18")).toBe(isNamed));

  test("knows every month", () => {
    const months = "January February March April May June July August September October November December".split(" ");
    for (const [index, month] of months.entries()) {
      const day = `2024-${String(index + 1).padStart(2, "0")}-03`;
      expect([month, namesDay(`on 3 ${month}`, day)]).toEqual([month, true]);
    }
  });
});

describe("names in texts", () => {
  test.each([
    ["Sergei Lavrov", "RU", "Lavrov"],
    ["Lavrov", "RU", "Lavrov"],
    ["Choe Son Hui", "KP", "Choe"],
    ["Choe,  Son Hui", "KP", "Choe"],
    ["최선희", "KP", "최"],
    ["최 선희", "KP", "최"],
    ["남궁 선희", "KP", "남궁"],
    ["X최선희", "KP", "X최선희"],
    ["", "KP", ""],
    ["", "RU", ""],
  ] as const)("the family name of %j is read by its side", (name, side, family) => {
    expect(familyNameOf(name, side)).toBe(family);
  });

  test("hasWord() finds a whole word, in any script", () => {
    expect(hasWord("Lavrov came.", "Lavrov")).toBe(true);
    expect(hasWord("Lavrova came.", "Lavrov")).toBe(false);
    expect(hasWord("eLavrov came.", "Lavrov")).toBe(false);
    expect(hasWord("éKim came.", "Kim")).toBe(false);
    expect(hasWord("Shoigu came.", "Lavrov")).toBe(false);
  });

  test("namesOf() gives everyone with a preferred name in both languages: Koreans in full, Russians by family name", () => {
    const spelling = (form: string, language: string, kind = "preferred") => ({ form, language, kind });
    const both = (en: string, fr: string) => [
      spelling("Another Name", "en", "variant"),
      spelling(en, "en"),
      spelling("Autre Nom", "fr", "variant"),
      spelling(fr, "fr"),
    ];
    const officials = [
      { id: "shoigu", side: "RU", spellings: both("Sergei Shoigu", "Sergueï Choïgou") },
      { id: "choe", side: "KP", spellings: both("Choe Son Hui", "Choe Son-hui") },
      { id: "only-english", side: "RU", spellings: [spelling("Ivan Ivanov", "en")] },
      { id: "only-french", side: "KP", spellings: [spelling("Kim", "fr")] },
      { id: "nobody", side: "RU", spellings: [] },
    ];
    expect(namesOf({ officials } as never)).toEqual([
      { id: "shoigu", en: "Shoigu", fr: "Choïgou" },
      { id: "choe", en: "Choe Son Hui", fr: "Choe Son-hui" },
    ]);
  });
});
