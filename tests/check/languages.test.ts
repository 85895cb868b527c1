import { describe, expect, test } from "vitest";
import type { DataRuleName } from "../../scripts/check/rules/index.ts";
import { languageRules, textFault } from "../../scripts/check/rules/languages.ts";
import { translationRules } from "../../scripts/check/rules/translations.ts";
import { foundBy } from "./made-up.ts";

const repair = "make the two languages agree";
const rules = { ...languageRules, ...translationRules };

/** The problems that a rule finds in one text of an otherwise empty record. */
function faultsOf(rule: keyof typeof rules, en: string, fr: string, part: "title" | "summary" = "summary") {
  const empty = { title: { en: "", fr: "" }, summary: { en: "", fr: "" }, outcomes: [], plans: [], conflicts: [] };
  const record = { id: "a", file: "a.yml", line: 1, participants: [], ...empty, [part]: { en, fr } };
  const data = { exchanges: [record], unconfirmed: [], officials: [], claims: [] };
  return rules[rule].check(data as never).map(({ field, fault }) => `${field}: ${fault}`);
}

const english = "January February March April May June July August September October November December".split(" ");
const french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

describe("months, years and numbers of the two languages", () => {
  test.each(english.map((month, index) => [month, french[index] ?? "", index + 1] as const))(
    "%s is %s",
    (en, fr, number) => {
      expect(faultsOf("same-months", `On 3 ${en} they met.`, `Le 3 ${fr} ils se sont vus.`)).toEqual([]);
      expect(faultsOf("same-months", `On 3 ${en} they met.`, "Le 3 ils se sont vus.")).toEqual([
        `summary: has the months ${number} in English but none in French`,
      ]);
      expect(faultsOf("same-months", "On the 3rd they met.", `Le 3 ${fr} ils se sont vus.`)).toEqual([
        `summary: has the months none in English but ${number} in French`,
      ]);
    },
  );

  test.each([
    ["same-months", "In May and June.", "En mai.", "has the months 5, 6 in English but 5 in French"],
    ["same-months", "They may march.", "Ils peuvent marcher.", undefined],
    ["same-months", "At May Day Stadium.", "Au stade du Premier-Mai.", undefined],
    ["same-months", "In March, then in March.", "En mars.", undefined],
    ["same-years", "From 2023 to 2025.", "De 2025 à 2023.", undefined],
    ["same-years", "In 1948 and 2024.", "En 1948.", "has the years 1948, 2024 in English but 1948 in French"],
    ["same-years", "Once.", "En 2024.", "has the years none in English but 2024 in French"],
    ["same-years", "2024 papers in 2024.", "2024 documents.", undefined],
    ["same-years", "They met.", "Ils se sont vus.", undefined],
    ["same-years", "Number 120245.", "Numéro 7.", undefined],
    ["same-numbers", "15,000 people.", "15 000 personnes.", undefined],
    ["same-numbers", "15,000 people.", "15\u00a0000 personnes.", undefined],
    ["same-numbers", "15,000 people.", "15000 personnes.", undefined],
    ["same-numbers", "15000 people.", "15 000 personnes.", undefined],
    ["same-numbers", "15.000 people.", "15000 personnes.", undefined],
    ["same-numbers", "15;000 people.", "15000 personnes.", "has the numbers 0, 15 in English but 15000 in French"],
    ["same-numbers", "No ,000.", "N° 0.", undefined],
    ["same-numbers", "12.", "12, 13.", "has the numbers 12 in English but 12, 13 in French"],
    ["same-numbers", "15,000,000 people.", "15.000.000 personnes.", undefined],
    ["same-numbers", "1,5 people.", "15 personnes.", "has the numbers 1, 5 in English but 15 in French"],
    ["same-numbers", "3, 200 people.", "3 personnes, 200.", undefined],
    ["same-numbers", "On 3, 400 came.", "Le 3400.", "has the numbers 3, 400 in English but 3400 in French"],
    ["same-numbers", "At 9:30.", "À 9 h 30.", undefined],
    ["same-numbers", "At 19:30.", "À 19 h 30.", undefined],
    ["same-numbers", "At 19:30.", "À 1930.", "has the numbers 19, 30 in English but 1930 in French"],
    ["same-numbers", "At 09:05.", "À 9 h 05.", undefined],
    ["same-numbers", "No. 007 and 0.", "N° 7 et 0.", undefined],
    ["same-numbers", "No. 100.", "N° 1.", "has the numbers 100 in English but 1 in French"],
    ["same-numbers", "10 and 9.", "9 et 10.", undefined],
    ["same-numbers", "12 of them.", "21 d’entre eux.", "has the numbers 12 in English but 21 in French"],
    ["same-numbers", "Nobody.", "7.", "has the numbers none in English but 7 in French"],
    ["same-numbers", "3 and 3.", "3.", undefined],
    ["same-sentences", "One. Two.", "Un. Deux.", undefined],
    ["same-sentences", "One. Two.", "Un et deux.", "has 2 sentences in English and 1 in French"],
    ["same-sentences", "One? Two!", "Un.", "has 2 sentences in English and 1 in French"],
    ["same-sentences", "With No. 5 and Mr. kim.", "Avec lui.", undefined],
    ["same-sentences", "None", "Aucune.", "has 0 sentences in English and 1 in French"],
  ] as const)("%s compares %j with %j", (rule, en, fr, fault) => {
    expect(faultsOf(rule, en, fr)).toEqual(fault === undefined ? [] : [`summary: ${fault}`]);
  });
});

describe("a text in its own language", () => {
  const frenchWords = "les des une avec dans pour ont été leur selon du à et aux".split(" ");
  const englishWords = "the and with was were which from their said of to by has that for at".split(" ");

  test.each(frenchWords)("own-language finds the French word %s in English", (word) => {
    expect(faultsOf("own-language", `Kim ${word} Moscow.`, "Kim.")).toEqual([
      "summary: has French words in the English text",
    ]);
    expect(faultsOf("own-language", `Kimx${word}x.`, "Kim.")).toEqual([]);
  });

  test.each(englishWords)("own-language finds the English word %s in French", (word) => {
    expect(faultsOf("own-language", "Kim.", `Kim ${word} Moscou.`)).toEqual([
      "summary: has English words in the French text",
    ]);
    expect(faultsOf("own-language", "Kim.", `Kimx${word}x.`)).toEqual([]);
  });

  test("own-language ignores quotations", () => {
    expect(faultsOf("own-language", "Kim sang «Aux armes et aux lois» there.", "Kim.")).toEqual([]);
    expect(faultsOf("own-language", 'Kim sang "Aux armes et aux lois" there.', "Kim.")).toEqual([]);
    expect(faultsOf("own-language", "«A» aux «B».", "Kim.")).toEqual(["summary: has French words in the English text"]);
    expect(faultsOf("own-language", '"A" aux "B".', "Kim.")).toEqual(["summary: has French words in the English text"]);
    expect(faultsOf("own-language", "Kim.", "Kim a chanté « The End of it ».")).toEqual([]);
  });

  test("own-language accepts up to three identical words in both languages", () => {
    expect(faultsOf("own-language", "Kim Jong Un", "Kim Jong Un")).toEqual([]);
    expect(faultsOf("own-language", "Kim Jong Un Moscow", "Kim Jong Un Moscow")).toEqual([
      "summary: is identical in both languages",
    ]);
    expect(faultsOf("own-language", "Kim Jong Un Moscow", "Kim Jong Un Moscou")).toEqual([]);
  });

  test.each([
    ["Minister of Trade", "ministre du Commerce", undefined],
    ["ministre du Commerce", "ministre du Commerce", "has French words in the English text"],
    ["Minister of Trade", "Minister of Trade", "has English words in the French text"],
    ["Kim Jong Un Moscow", "Kim Jong Un Moscow", "is identical in both languages"],
    ["Kim Jong Un", "Kim Jong Un", undefined],
    ["In May", "En juin", "has the months 5 in English but 6 in French"],
    ["In 2024", "En 2023", "has the years 2024 in English but 2023 in French"],
    ["For 12 people", "Pour 13 personnes", "has the numbers 12 in English but 13 in French"],
    ["In May 2024", "En juin 2023", "has the months 5 in English but 6 in French"],
    ["Song «Aux armes»", "chant", undefined],
    ["Song", "chant « The End »", undefined],
  ])("textFault() of %j and %j", (en, fr, fault) => {
    expect(textFault({ en, fr })?.fault).toBe(fault);
    if (fault?.startsWith("names")) expect(textFault({ en, fr })?.repair).toBe(repair);
  });
});

describe("people in texts", () => {
  const spelling = (form: string, language: string, kind: string) => ({ form, language, kind });
  const officials = [
    {
      id: "choe",
      side: "KP",
      spellings: [
        spelling("Choe Sonhui", "en", "variant"),
        spelling("Choe Son Hui", "en", "preferred"),
        spelling("Choe", "en", "variant"),
        spelling("Son Hui", "en", "variant"),
        spelling("Choe Son-hui", "fr", "preferred"),
        spelling("Choé Son-hi", "fr", "variant"),
        spelling("Чхве Сон Хи", "ru", "variant"),
      ],
    },
    { id: "nobody", side: "RU", spellings: [spelling("No Name", "en", "variant")] },
  ];
  const found = (rule: DataRuleName, en: string, fr: string) =>
    foundBy(rule, { exchanges: [{ summary: { en, fr } }], officials });

  test.each([
    ["Choe Son Hui came.", "Choe Son-hui est venue.", []],
    [
      "Choe Sonhui came.",
      "",
      ["exchange-0 summary.en: has Choe Sonhui, but the preferred spelling of choe is Choe Son Hui"],
    ],
    [
      "",
      "Choé Son-hi.",
      ["exchange-0 summary.fr: has Choé Son-hi, but the preferred spelling of choe is Choe Son-hui"],
    ],
    ["Choé Son-hi.", "Choe Sonhui.", []],
    ["Choe came with Son Hui.", "", []],
    ["Choe Sonhuiya came.", "", []],
    ["Choe Sonhui-ssi came.", "", []],
    ["XChoe Sonhui came.", "", []],
    ["No Name came.", "", []],
    ["Чхве Сон Хи.", "Чхве Сон Хи.", []],
  ])("preferred-names-in-texts reads %j and %j", (en, fr, problems) => {
    expect(found("preferred-names-in-texts", en, fr)).toEqual(problems);
  });

  test("same-people says in which language a person is named", () => {
    expect(found("same-people", "Choe Son Hui.", "Personne.")).toEqual([
      "exchange-0 summary: names choe only in English",
    ]);
    expect(found("same-people", "Nobody.", "Choe Son-hui.")).toEqual(["exchange-0 summary: names choe only in French"]);
    expect(found("same-people", "Choe Son Hui.", "Choe Son-hui.")).toEqual([]);
  });

  test("office-and-claim-texts reads the titles of unnamed people only", () => {
    const participants = [{ office: null }, { office: "minister" }, { office: { en: "Minister 1", fr: "ministre 2" } }];
    expect(foundBy("office-and-claim-texts", { exchanges: [{ participants }] })).toEqual([
      "exchange-0 participants.2.office: has the numbers 1 in English but 2 in French",
    ]);
  });

  test("the rules on texts name the field", () => {
    const wrong = { en: "1", fr: "2" };
    const exchange = {
      title: wrong,
      summary: wrong,
      outcomes: [wrong],
      plans: [{ text: wrong }],
      conflicts: [{ value: wrong, resolution: wrong }],
    };
    const fields = ["title", "summary", "outcomes.0", "plans.0.text", "conflicts.0.value", "conflicts.0.resolution"];
    expect(foundBy("same-numbers", { exchanges: [exchange] })).toEqual(
      fields.map((field) => `exchange-0 ${field}: has the numbers 1 in English but 2 in French`),
    );
  });
});

describe("French typography and titles", () => {
  test.each([
    ["Une chose: ceci.", true],
    ["Une chose : ceci.", false],
    ["À 9:30, https://example.org.", false],
    ["Une chose; une autre.", true],
    ["Une chose ; une autre.", false],
    ["Quoi? Ceci.", true],
    ["Quoi ? Ceci.", false],
    ["Quoi!", true],
    ["Quoi ?!", false],
    ["«Ceci »", true],
    ["« Ceci»", true],
    ["« Ceci »", false],
    ['Un "mot".', true],
  ])("french-typography reads %j", (fr, isWrong) => {
    expect(faultsOf("french-typography", "", fr).length).toBe(isWrong ? 1 : 0);
  });

  test.each([
    ["x".repeat(60), []],
    ["x".repeat(61), ["title.en: has 61 characters"]],
    ["Kim in 2024", ["title.en: contains a date"]],
    ["Kim on board 62-2024", []],
    ["Kim in May", ["title.en: contains a date"]],
    ["Kim in Moscow.", ["title.en: ends with a full stop"]],
    [
      `Kim in May ${"x".repeat(60)}.`,
      ["title.en: has 72 characters", "title.en: contains a date", "title.en: ends with a full stop"],
    ],
  ])("title-style reads %j", (en, faults) => {
    expect(faultsOf("title-style", en, "", "title")).toEqual(faults);
  });
});

describe("negations", () => {
  test.each("not never nobody cannot".split(" "))("same-negations finds %s only in English", (word) => {
    const found = ["summary: has a negation in only one language"];
    expect(faultsOf("same-negations", `Kim ${word} came.`, "Kim est venu.")).toEqual(found);
    expect(faultsOf("same-negations", `Kim ${word} came.`, "Kim n’est pas venu.")).toEqual([]);
    expect(faultsOf("same-negations", `Kim x${word}x came.`, "Kim est venu.")).toEqual([]);
  });

  test.each(["ne", "jamais", "aucun", "aucune", "n’est", "n'est"])("same-negations finds %s only in French", (word) => {
    expect(faultsOf("same-negations", "Kim came.", `Kim ${word} venu.`)).toEqual([
      "summary: has a negation in only one language",
    ]);
    expect(faultsOf("same-negations", "Kim did not come.", `Kim ${word} venu.`)).toEqual([]);
  });

  test.each([
    "no",
    "none",
    "nothing",
    "neither",
    "nor",
    "without",
    "refused",
    "denied",
    "failed",
    "only",
    "unseen",
    "lack",
    "lacks",
    "little",
    "few",
    "hardly",
    "except",
    "didn't",
    "didn’t",
  ])("same-negations accepts %s as the French negation", (word) =>
    expect(faultsOf("same-negations", `Kim ${word} there.`, "Kim ne vient jamais.")).toEqual([]),
  );

  test.each(["sans", "ni", "non", "rien", "personne", "refusé", "démenti", "pas"])(
    "same-negations takes %s for the English denial",
    (word) => expect(faultsOf("same-negations", "Kim never came.", `Kim ${word} venu.`)).toEqual([]),
  );

  test("same-negations finds a contracted negation", () => {
    expect(faultsOf("same-negations", "Kim didn't come.", "Kim est venu.")).toHaveLength(1);
    expect(faultsOf("same-negations", "Kim didn’t come.", "Kim est venu.")).toHaveLength(1);
  });
});
