import { describe, expect, test } from "vitest";
import { days, foundBy } from "./made-up.ts";

const spelling = (form: string, language: string, kind = "variant", more: object = {}) => ({
  form,
  language,
  kind,
  source: null,
  rule: null,
  ...more,
});

describe("names of an official", () => {
  test.each([
    ["Lavrov", "en", true],
    ["Choïgou", "fr", true],
    ["Ch’oe Sŏn-hŭi", "en", true],
    ["Chʼoe", "en", true],
    ["Лавров", "ru", true],
    ["최선희", "ko", true],
    ["Лавров", "en", false],
    ["Лавров", "fr", false],
    ["Lavrov", "ru", false],
    ["Lavrov", "ko", false],
    ["최선희", "ru", false],
    ["Лaвров", "ru", false],
    ["123", "ko", true],
  ])("script-of-a-spelling: %s in %s", (form, language, fits) => {
    expect(foundBy("script-of-a-spelling", { officials: [{ spellings: [spelling(form, language)] }] })).toEqual(
      fits ? [] : [`official-0 spellings: ${form} is not in the script of its language, ${language}`],
    );
  });

  test.each([
    ["RU", ["fr preferred"], []],
    ["RU", ["fr variant"], ["fr"]],
    ["RU", [], ["fr"]],
    ["RU", ["fr preferred", "ru variant"], ["ru"]],
    ["RU", ["fr preferred", "ru preferred"], []],
    ["RU", ["fr preferred", "ru variant", "ru preferred"], []],
    ["RU", ["fr preferred", "ko variant"], []],
    ["KP", ["fr preferred", "ko variant"], ["ko"]],
    ["KP", ["fr preferred", "ko preferred"], []],
    ["KP", ["fr preferred", "ru variant"], []],
    ["KP", ["ko variant"], ["fr", "ko"]],
  ])("preferred-in-each-language: %s with %j", (side, forms, missing) => {
    const spellings = forms
      .map((form) => form.split(" "))
      .map(([language = "", kind]) => spelling("A", language, kind));
    expect(foundBy("preferred-in-each-language", { officials: [{ side, spellings }] })).toEqual(
      missing.map((language) => `official-0 spellings: has no preferred spelling in ${language}`),
    );
  });

  test.each([
    [["en preferred"], []],
    [["en preferred", "fr preferred", "en variant"], []],
    [["fr preferred"], ["has no preferred spelling in English"]],
    [["en preferred", "en preferred"], ["has two preferred spellings in one language"]],
    [
      ["fr preferred", "fr preferred"],
      ["has no preferred spelling in English", "has two preferred spellings in one language"],
    ],
    [[], ["has no preferred spelling in English"]],
  ])("preferred-names: %j", (forms, faults) => {
    const spellings = forms
      .map((form) => form.split(" "))
      .map(([language = "", kind]) => spelling("A", language, kind));
    expect(foundBy("preferred-names", { officials: [{ spellings }] })).toEqual(
      faults.map((fault) => `official-0 spellings: ${fault}`),
    );
  });

  test.each([
    ["Иванович", true],
    ["Сергеевич", true],
    ["Ильич", true],
    ["Валентиновна", true],
    ["Ильинична", true],
    ["Ёлкинович", true],
    ["Иванов", false],
    ["Иван Иванович", false],
    ["Иванович Иван", false],
    ["иванович", false],
    ["Ivanovich", false],
    ["Ивановичу", false],
    ["ИВановна", false],
    ["Ич", false],
  ])("patronymic-form: %s", (form, fits) => {
    expect(foundBy("patronymic-form", { officials: [{ patronymic: { form } }, { patronymic: null }] })).toEqual(
      fits ? [] : [`official-0 patronymic: ${form} is not a patronymic`],
    );
  });

  test("spelling-source-or-rule needs exactly one", () => {
    const spellings = [
      spelling("A", "en", "variant", { source: "s" }),
      spelling("B", "en", "variant", { rule: "r" }),
      spelling("C", "en"),
      spelling("D", "en", "variant", { source: "s", rule: "r" }),
    ];
    expect(foundBy("spelling-source-or-rule", { officials: [{ spellings }] })).toEqual([
      "official-0 spellings: C needs exactly one of source and rule",
      "official-0 spellings: D needs exactly one of source and rule",
    ]);
  });

  test("unique-official-names accepts two spellings of one person, and finds the name of another person in either order", () => {
    const of = (side: string, ...forms: readonly string[]) => ({
      side,
      spellings: forms.map((form) => spelling(form, "en")),
    });
    expect(foundBy("unique-official-names", { officials: [of("RU", "Ivan Petrov", "IVAN PETROV")] })).toEqual([]);
    expect(foundBy("unique-official-names", { officials: [of("RU", "Ivan Petrov"), of("RU", "Ivan Orlov")] })).toEqual(
      [],
    );
    expect(foundBy("unique-official-names", { officials: [of("RU", "Ivan Petrov"), of("KP", "Petrov-Ivan")] })[0]).toBe(
      "official-1 spellings: Petrov-Ivan is also a name of official-0",
    );
    expect(
      foundBy("unique-official-names", { officials: [of("KP", "Kim Jong Un"), of("KP", "Jong Un Kim")] }),
    ).toHaveLength(1);
  });
});

describe("office-dates-by-publication", () => {
  test.each([
    [days("2024-01-01"), null, "2024-01-01", []],
    [days("2024-01-02"), null, "2024-01-01", ["official-0 offices.o.start: is after source-0 was published"]],
    [days("2024-01-01", "2024-02-01"), null, "2024-01-01", []],
    [null, days("2024-01-01"), "2024-01-01", []],
    [null, days("2024-01-02"), "2024-01-01", ["official-0 offices.o.end: is after source-0 was published"]],
    [null, null, "2024-01-01", []],
    [days("2024-01-02"), days("2024-01-03"), null, []],
    [days("2024-01-02"), days("2024-01-02"), "2024-01-02", []],
    [days("2024-01-03"), days("2024-01-02"), "2024-01-09", ["official-0 offices.o: ends before it begins"]],
    [days("2024-01-03"), days("2024-01-02"), null, ["official-0 offices.o: ends before it begins"]],
    [
      days("2024-01-02"),
      days("2024-01-03"),
      "2024-01-01",
      [
        "official-0 offices.o.start: is after source-0 was published",
        "official-0 offices.o.end: is after source-0 was published",
      ],
    ],
  ])("%j to %j by a source of %s", (start, end, published, problems) => {
    const officials = [{ offices: [{ id: "o", start, end, source: "source-0" }] }];
    const sources = [{ published: published === null ? null : days(published) }];
    expect(foundBy("office-dates-by-publication", { officials, sources })).toEqual(problems);
  });

  test("an office whose source is missing is not checked", () => {
    const officials = [{ offices: [{ id: "o", start: days("2024-01-02"), end: null, source: "unknown" }] }];
    expect(foundBy("office-dates-by-publication", { officials, sources: [{ published: days("1990-01-01") }] })).toEqual(
      [],
    );
  });
});
