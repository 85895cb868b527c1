import { describe, expect, test } from "vitest";
import { familyNameOf, nameKey, rotate } from "../../scripts/check/names.ts";
import { officials } from "../../src/index.ts";

describe("nameKey()", () => {
  for (const [what, name, folded] of [
    ["case", "KIM Jong un", "kimjongun"],
    ["Latin diacritics", "Choïgou", "choigou"],
    ["Latin diacritics that are combining characters", "Choi\u0308gou", "choigou"],
    ["diacritics of a romanisation", "Pak Chŏngch'ŏn", "pakchongchon"],
    ["a capital letter with a dot above", "İm", "im"],
    ["ligatures and full-width letters", "ﬁＫｉｍ", "fikim"],
    ["spaces of every kind", " Kim\u00a0Jong\u2009Un\t\n", "kimjongun"],
    ["hyphens and dashes", "Kim Jong-un‐–—−", "kimjongun"],
    ["apostrophes and primes of keyboards", "Ch'on Ch’on Ch‘on Ch`on Ch´on Chʼon", "chonchonchonchonchonchon"],
    ["full stops, commas and brackets", "Kim, Jong. (Un)", "kimjongun"],
    ["zero-width characters", "Kim\u200bJong\u200d\ufeffUn", "kimjongun"],
    ["ё", "Королёв", "королев"],
    ["a capital Ё of two characters", "Е\u0308лкин", "елкин"],
    ["й, which stays", "Шойгу", "шойгу"],
    ["й of two characters, which is composed", "Шойгу".normalize("NFD"), "шойгу"],
    ["a stress mark", "Пу\u0301тин", "путин"],
    ["Hangul, which stays", "김 정은", "김정은"],
    ["Hangul of letters, which is composed", "김정은".normalize("NFD"), "김정은"],
    ["underscores", "__proto__", "proto"],
    ["nothing", "", ""],
    ["white space alone", " \t\n ", ""],
  ] as const) {
    test(`nameKey() folds ${what}`, () => {
      expect(nameKey(name)).toBe(folded.normalize("NFC"));
    });
  }

  test("nameKey() keeps й and и, Hangul syllables and letters of different names apart", () => {
    expect(nameKey("Шойгу")).not.toBe(nameKey("Шоигу"));
    expect(nameKey("김정은")).not.toBe(nameKey("김정일"));
    expect(nameKey("Kim Jong Un")).not.toBe(nameKey("Kim Jong Sun"));
  });

  test("nameKey() does not change a name that is already folded", () => {
    for (const { spellings } of officials) {
      for (const { form } of spellings) expect(nameKey(nameKey(form))).toBe(nameKey(form));
    }
  });
});

describe("familyNameOf()", () => {
  for (const [name, side, familyName] of [
    ["Sergei Shoigu", "RU", "Shoigu"],
    ["Sergei Viktorovich Lavrov", "RU", "Lavrov"],
    ["Сергей Шойгу", "RU", "Шойгу"],
    ["세르게이 라브로프", "RU", "라브로프"],
    ["Putin", "RU", "Putin"],
    ["Kim Jong Un", "KP", "Kim"],
    ["Kim Jong-un", "KP", "Kim"],
    ["Ким Чен Ын", "KP", "Ким"],
    ["김정은", "KP", "김"],
    ["김 정은", "KP", "김"],
    ["  Kim  Jong Un ", "KP", "Kim"],
    ["Kim", "KP", "Kim"],
    ["", "KP", ""],
    ["", "RU", ""],
    ["  ", "RU", ""],
  ] as const) {
    test(`familyNameOf() gives ${JSON.stringify(familyName)} of ${JSON.stringify(name)}, ${side}`, () => {
      expect(familyNameOf(name, side)).toBe(familyName);
    });
  }
});

describe("rotate()", () => {
  for (const [name, side, rotated] of [
    ["Sergei Shoigu", "RU", "Shoigu Sergei"],
    ["Sergei Viktorovich Lavrov", "RU", "Lavrov Sergei Viktorovich"],
    ["Kim Jong Un", "KP", "Jong Un Kim"],
    ["Kim Jong-un", "KP", "Jong-un Kim"],
    ["김정은", "KP", "김정은"],
    ["Putin", "RU", "Putin"],
    ["", "RU", ""],
    ["", "KP", ""],
  ] as const) {
    test(`rotate() gives ${JSON.stringify(rotated)} for ${JSON.stringify(name)}, ${side}`, () => {
      expect(rotate(name, side)).toBe(rotated);
    });
  }
});
