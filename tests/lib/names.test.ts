import { describe, expect, test } from "vitest";
import { officials } from "../../src/index.ts";
import { familyNameOf, fold, rotate, withoutPatronymic } from "../../src/lib/names.ts";

describe("fold()", () => {
  for (const [what, name, folded] of [
    ["case", "KIM Jong un", "kimjongun"],
    ["Latin diacritics", "Choïgou", "choigou"],
    ["Latin diacritics that are combining characters", "Choi\u0308gou", "choigou"],
    ["diacritics of a romanisation", "Pak Chŏngch'ŏn", "pakchongchon"],
    ["a capital letter with a dot above", "İm", "im"],
    ["ligatures and full-width letters", "ﬁＫｉｍ", "fikim"],
    ["spaces of every kind", " Kim\u00a0Jong\u2009Un\t\n", "kimjongun"],
    ["hyphens and dashes", "Kim Jong-un‐–—−", "kimjongun−"],
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
    test(`fold() folds ${what}`, () => {
      expect(fold(name)).toBe(folded.normalize("NFC"));
    });
  }

  test("fold() keeps й and и, Hangul syllables and letters of different names apart", () => {
    expect(fold("Шойгу")).not.toBe(fold("Шоигу"));
    expect(fold("김정은")).not.toBe(fold("김정일"));
    expect(fold("Kim Jong Un")).not.toBe(fold("Kim Jong Sun"));
  });

  test("fold() folds what is folded to itself", () => {
    for (const { spellings } of officials) {
      for (const { form } of spellings) expect(fold(fold(form))).toBe(fold(form));
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

describe("withoutPatronymic()", () => {
  for (const [name, without] of [
    ["Sergei Viktorovich Lavrov", "Sergei Lavrov"],
    ["SERGEI VIKTOROVICH LAVROV", "SERGEI LAVROV"],
    ["Lavrov Sergei Viktorovich", "Lavrov Sergei"],
    ["Lavrov, Sergei Viktorovich", "Lavrov Sergei"],
    ["Sergueï Viktorovitch Lavrov", "Sergueï Lavrov"],
    ["Сергей Викторович Лавров", "Сергей Лавров"],
    ["Лавров Сергей Викторович", "Лавров Сергей"],
    ["Valentina Ivanovna Matviyenko", "Valentina Matviyenko"],
    ["Валентина Ивановна Матвиенко", "Валентина Матвиенко"],
    ["Vladimir Ilyich Kolokoltsev", "Vladimir Kolokoltsev"],
    ["Владимир Ильич Колокольцев", "Владимир Колокольцев"],
  ] as const) {
    test(`withoutPatronymic() gives ${without} for ${name}`, () => {
      expect(withoutPatronymic(name)).toBe(without);
    });
  }

  for (const name of [
    "Kim Jong Un",
    "Sergei Lavrov",
    "Vladimirovich",
    "Roman Abramovich",
    "Viktorovich Sergei Lavrov",
    "a b c dvich",
    "",
  ]) {
    const expected = name === "Viktorovich Sergei Lavrov" ? "Viktorovich Sergei Lavrov" : name;
    test(`withoutPatronymic() leaves ${JSON.stringify(name)} as it is`, () => {
      expect(withoutPatronymic(name)).toBe(expected);
    });
  }

  // A name has one patronymic: what else ends so is the family name.
  test("withoutPatronymic() keeps a family name that ends as a patronymic does", () => {
    expect(withoutPatronymic("Alexander Grigoryevich Lukashevich")).toBe("Alexander Lukashevich");
    expect(withoutPatronymic("Lukashevich Alexander Grigoryevich")).toBe("Lukashevich Alexander");
  });
});
