import { describe, expect, test } from "vitest";
import { fold, isHangul } from "../../src/names/fold.ts";
import type { NamedPerson } from "../../src/names/person.ts";
import { createResolver } from "../../src/names/resolver.ts";
import { spellingsOf } from "../../src/names/spellings-of.ts";
import { personOf } from "./people.ts";

/** What a name leads to among a few people: their ids, or the proposals after a question mark. */
function answerOf(name: string, ...people: readonly NamedPerson[]): string {
  const answer = createResolver(people)(name);
  if (answer.kind === "found") return answer.person.id;
  if (answer.kind === "ambiguous") return answer.people.map(({ id }) => id).join(" ");
  return `? ${answer
    .nearest()
    .map(({ id }) => id)
    .join(" ")}`.trim();
}

describe("sounds that change between syllables", () => {
  test.each([
    ["김혁남", "Kim Hyŏngnam"],
    ["김혁룡", "Kim Hyŏngnyong"],
    ["김혁만", "Kim Hyŏngman"],
    ["김섭남", "Kim Sŏmnam"],
    ["김섭룡", "Kim Sŏmnyong"],
    ["김섭만", "Kim Sŏmman"],
    ["김남룡", "Kim Namnyong"],
    ["김혁일", "Kim Hyŏgil"],
    ["김섭일", "Kim Sŏbil"],
    ["김철일", "Kim Ch'ŏril"],
    ["김설룡", "Kim Sŏllyong"],
    ["김혁도", "Kim Hyŏkto"],
  ])("%s is %s, with its accents or without them", (ko, form) => {
    const person = personOf("KP", "he", { ko });
    expect(answerOf(form, person)).toBe("he");
    expect(answerOf(form.normalize("NFD").replace(/[\u0300-\u036f]/g, ""), person)).toBe("he");
  });

  test("sounds that do not change are not found changed", () => {
    expect(answerOf("Kim Hyŏkdo", personOf("KP", "he", { ko: "김혁도" }))).toBe("?");
    expect(answerOf("Kim Hyŏngdo", personOf("KP", "he", { ko: "김혁도" }))).not.toBe("he");
    expect(answerOf("Kim Sŏmdo", personOf("KP", "he", { ko: "김섭도" }))).not.toBe("he");
  });
});

describe("listed forms", () => {
  test("a form or a family name that two people list leads to both, and to a third by no other", () => {
    const one = personOf("KP", "a", { listed: ["Kang Chol", "Kang Chul"] });
    const other = personOf("KP", "b", { listed: ["Kang Chol", "Kang Chhol"] });
    const third = personOf("KP", "c", { listed: ["Kang Il"] });
    expect(answerOf("Kang Chol", one, other, third)).toBe("a b");
    expect(answerOf("Kang Chul", one, other, third)).toBe("a");
    expect(answerOf("Kang", one, other, third)).toBe("a b c");
  });

  test("a listed family name is found without its breve, and not with one more", () => {
    const person = personOf("KP", "he", { listed: ["Sŏ Il", "Suh Il"] });
    for (const form of ["Sŏ", "So", "Suh"]) expect(answerOf(form, person)).toBe("he");
    expect(answerOf("Sŭh", person)).not.toBe("he");
  });

  test("a listed form in Hangul says by a space where its family name ends", () => {
    const person = personOf("KP", "he", { listed: ["선 우정찬"] });
    expect(answerOf("선", person)).toBe("he");
    expect(answerOf("선우", person)).not.toBe("he");
    expect(answerOf("선우정찬", person)).toBe("he");
  });
});

describe("initials beside a family name", () => {
  const yuri = personOf("RU", "he", { ru: "Юрий Борисов", patronymic: "Иванович" });
  const trutnev = personOf("RU", "he", { ru: "Юрий Трутнев" });

  test.each([
    ["Y. Borisov", yuri],
    ["Yu. I. Borisov", yuri],
    ["Ю. Борисов", yuri],
    ["J. Borisov", yuri],
    ["J. Borissow", yuri],
    ["Iu. Borisov", yuri],
    ["I. Troutnev", trutnev],
    ["Iou. Troutnev", trutnev],
    ["W. Putin", personOf("RU", "he", { ru: "Владимир Путин" })],
  ])("%s is read in the system of the family name", (form, person) => {
    expect(answerOf(form, person)).toBe("he");
  });

  test.each([
    ["I. Borisov", yuri],
    ["U. Borisov", yuri],
    ["И. Борисов", yuri],
    ["I. Trutnev", trutnev],
    ["Yuri U. Borisov", yuri],
    ["Inna I. Svyatenko", personOf("RU", "he", { ru: "Инна Святенко", patronymic: "Юрьевна" })],
  ])("%s is not, in another", (form, person) => {
    expect(answerOf(form, person)).not.toBe("he");
  });
});

describe("proposals", () => {
  test.each([
    ["Lu", "? he"],
    ["Lio", "? he"],
    ["L", "?"],
    ["x", "?"],
    ["", "?"],
  ])("%j, beside the name Li", (form, answer) => {
    expect(answerOf(form, personOf("KP", "he", { listed: ["Li"] }))).toBe(answer);
  });
});

describe("breves", () => {
  const yong = personOf("KP", "yong", { ko: "김용철", listed: ["Kim Yong Chol"] });
  const son = personOf("KP", "son", { ko: "손성국", listed: ["Son Song Guk"] });

  test.each([
    ["Kim Yong-ch'ŏl", yong],
    ["Kim Yong-ch'ôl", yong],
    ["Kim Yong-chōl", yong],
    ["Kim Yong-ch'ǒl", yong],
    ["Kim Yong-ch'öl", yong],
    ["Son Sŏng-guk", son],
    ["Son Sông-guk", son],
  ])("%s has one where the name has one", (form, person) => {
    expect(answerOf(form, person)).toBe(person.id);
  });

  test.each([
    ["Kim Yŏng-ch'ŏl", yong],
    ["Kim Yông-ch'ôl", yong],
    ["Kim Yōng-ch'ōl", yong],
    ["Sŏn Sŏng-guk", son],
    ["Sŏn", son],
    ["Sôn Song Guk", son],
  ])("%s has one where the name has none", (form, person) => {
    expect(answerOf(form, person)).not.toBe(person.id);
  });

  test("a breve or a caron is in no Russian name that has none", () => {
    const lavrov = personOf("RU", "he", { ru: "Сергей Лавров", listed: ["Sergei Lavrov"] });
    for (const form of ["Lăvrov", "Lavřov", "Lavrǒv", "Sergei Lavrŏv"]) expect(answerOf(form, lavrov)).not.toBe("he");
    expect(answerOf("Lâvrov", lavrov)).toBe("he");
  });
});

describe("patronymics of Russians", () => {
  test.each([
    ["Валериевич", "Валерьевич"],
    ["Валерьевич", "Валериевич"],
  ])("%s is also %s, and no other", (form, other) => {
    const person = personOf("RU", "he", { ru: "Пётр Орлов", patronymic: form });
    expect(answerOf(`Пётр ${other} Орлов`, person)).toBe("he");
    expect(answerOf("Пётр Валерович Орлов", person)).toBe("? he");
  });
});

describe("family names of Koreans", () => {
  test.each([
    ["남궁혁남", "Namgung Hyŏngnam", "he"],
    ["남궁 혁남", "Namgung Hyŏngnam", "he"],
    ["김 혁 남", "Kim Hyŏngnam", "he"],
    ["김선우남", "Kim Sŏnunam", "he"],
    ["김혁 남", "Kim Hyŏngnam", "?"],
  ])("%s is read as %s by a space, or a list of two syllables at the start", (ko, form, id) => {
    expect(answerOf(form, personOf("KP", "he", { ko }))).toBe(id);
  });

  test("a listed family name of two syllables is not its first", () => {
    const person = personOf("KP", "he", { ko: "선우정찬", listed: ["선우정찬"] });
    expect(answerOf("선우", person)).toBe("he");
    expect(answerOf("선", person)).not.toBe("he");
    expect(answerOf("선우 정찬", person)).toBe("he");
    expect(answerOf("선 우정찬", person)).not.toBe("he");
    expect(answerOf("선우 정찬", personOf("KP", "he", { listed: ["선우정찬"] }))).toBe("he");
    expect(answerOf("김 정-은", personOf("KP", "he", { listed: ["김정은"] }))).toBe("he");
  });

  test("a family name leads to a written namesake, and to one whose Hangul is not known", () => {
    const written = personOf("KP", "a", { ko: "전철" });
    const unwritten = personOf("KP", "b", { listed: ["Jon Il", "Pak Il"] });
    const other = personOf("KP", "c", { ko: "존일", listed: ["Jon Il"] });
    const russian = personOf("RU", "d", { listed: ["Ivan Jon"] });
    expect(answerOf("Jeon", written, unwritten, other, russian)).toBe("a b");
    expect(answerOf("Jeon", unwritten, other, russian)).toBe("? b c d");
  });
});

describe("family names", () => {
  test("one word is a family name before it is a full name written together", () => {
    const family = personOf("RU", "family", { listed: ["Ivan Kimil"] });
    const full = personOf("KP", "full", { ko: "김일" });
    expect(answerOf("Kimil", full)).toBe("full");
    expect(answerOf("Kimil", family, full)).toBe("family");
  });

  test("a family name of two words is found", () => {
    expect(answerOf("Petrov-Vodkin", personOf("RU", "he", { ru: "Иван Петров-Водкин" }))).toBe("he");
  });

  test("the family name of a listed form in Hangul is its first syllable", () => {
    expect(answerOf("최", personOf("KP", "she", { listed: ["최선희"] }))).toBe("she");
  });

  test("the last word comes first only in the names of Koreans", () => {
    expect(
      answerOf("Viktorovich Orlov Sergei", personOf("RU", "he", { listed: ["Sergei Viktorovich Orlov"] })),
    ).not.toBe("he");
    expect(answerOf("Un Kim Jong", personOf("KP", "he", { listed: ["Un Kim Jong"] }))).toBe("he");
    expect(answerOf("Jong Un Kim", personOf("KP", "he", { listed: ["Kim Jong Un"] }))).toBe("he");
  });
});

describe("the order and the parts of a name", () => {
  const lavrov = personOf("RU", "lavrov", { ru: "Сергей Лавров", patronymic: "Викторович", listed: ["Sergei Lavrov"] });
  const kim = personOf("KP", "kim", { ko: "김정은", listed: ["Kim Jong Un"] });

  test.each([
    ["S. V. Lavrov", "lavrov"],
    ["Sergei V. Lavrov", "lavrov"],
    ["A. V. Lavrov", "? lavrov"],
    ["Andrei V. Lavrov", "?"],
    ["SV Lavrov", "? lavrov"],
    ["Viktorovich Lavrov Sergei", "? lavrov"],
  ])("%s", (name, answer) => expect(answerOf(name, lavrov)).toBe(answer));

  test.each([
    ["Jong Un Kim", "kim"],
    ["Un Kim Jong", "?"],
  ])("%s", (name, answer) => expect(answerOf(name, kim)).toBe(answer));

  test("a family name is read in the listed forms, and not in the id", () => {
    expect(answerOf("Senior", personOf("RU", "ivan-orlov-senior", { listed: ["Ivan Orlov"] }))).toBe("?");
  });

  test("a name with one word too many, of at most five, is near the name without it", () => {
    expect(answerOf("Petrovich Petrovich Petrovich Sergei Lavrov", lavrov)).toBe("? lavrov");
    expect(answerOf("Petrovich Petrovich Petrovich Petrovich Sergei Lavrov", lavrov)).toBe("?");
    expect(answerOf("Konstantinopolsky Lavrov", lavrov)).toBe("?");
  });

  test("a name of at most 200 characters is read", () => {
    const long = (hyphens: number) => `Sergei${"-".repeat(hyphens)}Lavrov`;
    expect(answerOf(long(188), lavrov)).toBe("lavrov");
    expect(answerOf(long(189), lavrov)).toBe("?");
  });

  test("nothing is near no name", () => {
    const short = personOf("RU", "zz", { listed: ["O"] });
    for (const name of ["", "-", " "]) expect(answerOf(name, short)).toBe("?");
  });
});

describe("letters", () => {
  test("fold() composes sounds of Hangul that stand alone", () => {
    expect(fold("ㄱ")).toBe("\u1100");
    expect(fold("ㄱㅏ")).toBe("가");
  });

  test("isHangul() knows the first and the last syllable", () => {
    expect(["가", "힣", "a", "я"].map(isHangul)).toEqual([true, true, false, false]);
  });

  test.each(["Bely", "Belyi", "Belyy", "Belyĭ", "Belyj"])("Белый is %s", (form) => {
    expect(answerOf(`Ivan ${form}`, personOf("RU", "he", { ru: "Иван Белый" }))).toBe("he");
  });

  test("spellingsOf() names each system once", () => {
    for (const person of [personOf("KP", "he", { ko: "차만백" }), personOf("RU", "he", { ru: "Иван Белый" })]) {
      for (const { systems } of spellingsOf(person)) expect(new Set(systems).size).toBe(systems.length);
    }
  });
});
