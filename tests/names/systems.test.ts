import romanizer from "@romanize/korean";
import { romanize } from "es-hangul";
import { ALA_LC, BGN_PCGN, GOST_779, GOST_52535, MVD_310_FR, SCIENTIFIC, translate, WIKIPEDIA } from "iuliia";
import { describe, expect, test } from "vitest";
import { fold, lettersOf } from "../../src/names/fold.ts";
import { type SystemName, spellingsOf } from "../../src/names/spellings-of.ts";
import { people } from "./people.ts";

function formsOf(side: "RU" | "KP", name: string, system: SystemName): readonly string[] {
  const written = side === "RU" ? { ru: name, ko: null } : { ru: null, ko: name };
  return spellingsOf({ id: "somebody", side, name: written, spellings: [] })
    .filter(({ systems }) => systems.includes(system))
    .map(({ form }) => form);
}

/** All forms, whichever system derives them first, as the letters that count. */
function lettersIn(side: "RU" | "KP", name: string): readonly string[] {
  const written = side === "RU" ? { ru: name, ko: null } : { ru: null, ko: name };
  return spellingsOf({ id: "somebody", side, name: written, spellings: [] }).map(({ form }) => lettersOf(fold(form)));
}

const russian: Readonly<Partial<Record<SystemName, readonly (readonly [string, string])[]>>> = {
  "own-script": [["Сергей Лавров", "Сергей Лавров"]],
  "en-press": [
    ["Сергей Лавров", "Sergey Lavrov"],
    ["Сергей Лавров", "Sergei Lavrov"],
    ["Александр Козлов", "Alexander Kozlov"],
    ["Александр Козлов", "Aleksandr Kozlov"],
    ["Дмитрий Медведев", "Dmitry Medvedev"],
    ["Дмитрий Медведев", "Dmitri Medvedev"],
    ["Дмитрий Медведев", "Dmitriy Medvedev"],
    ["Дмитрий Медведев", "Dmitrii Medvedev"],
    ["Юрий Ушаков", "Yury Ushakov"],
    ["Юрий Ушаков", "Yuri Ushakov"],
    ["Юнус-Бек Евкуров", "Yunus-Bek Yevkurov"],
    ["Виталий Савельев", "Vitaly Savelyev"],
    ["Виталий Савельев", "Vitaly Saveliev"],
    ["Валентина Матвиенко", "Valentina Matviyenko"],
    ["Валентина Матвиенко", "Valentina Matvienko"],
    ["Пётр Толстой", "Pyotr Tolstoy"],
    ["Никита Хрущёв", "Nikita Khrushchev"],
    ["Владимир Джабаров", "Vladimir Jabarov"],
    ["Инна Святенко", "Inna Sviatenko"],
  ],
  "fr-press": [
    ["Сергей Шойгу", "Sergueï Choïgou"],
    ["Вячеслав Володин", "Viatcheslav Volodine"],
    ["Андрей Белоусов", "Andreï Belooussov"],
    ["Андрей Белоусов", "Andreï Beloousov"],
    ["Юрий Ушаков", "Iouri Ouchakov"],
    ["Геннадий Зюганов", "Guennadi Ziouganov"],
    ["Тимур Магинский", "Timour Maguinski"],
    ["Александр Новак", "Alexandre Novak"],
    ["Марат Хуснуллин", "Marat Khousnoulline"],
    ["Вячеслав Наговицын", "Viatcheslav Nagovitsyne"],
    ["Станислав Кудж", "Stanislav Koudj"],
    ["Владимир Васильев", "Vladimir Vassiliev"],
    ["Казбек Тайсаев", "Kazbek Taïssaiev"],
    ["Сергей Цивилёв", "Sergueï Tsiviliov"],
    ["Николай Евменов", "Nikolaï Ievmenov"],
    ["Юрий Ушаков", "Youri Ouchakov"],
    ["Владимир Якушев", "Vladimir Yakouchev"],
    ["Юрий Трутнев", "Iourii Troutnev"],
  ],
  "de-press": [
    ["Сергей Лавров", "Sergei Lawrow"],
    ["Сергей Лавров", "Sergej Lawrow"],
    ["Сергей Шойгу", "Sergei Schoigu"],
    ["Вячеслав Володин", "Wjatscheslaw Wolodin"],
    ["Владимир Васильев", "Wladimir Wassiljew"],
    ["Юрий Борисов", "Juri Borissow"],
  ],
  "es-press": [
    ["Сергей Лавров", "Serguei Lavrov"],
    ["Михаил Мурашко", "Mijail Murashko"],
    ["Юрий Ушаков", "Yuri Ushakov"],
  ],
  "nl-press": [
    ["Владимир Путин", "Vladimir Poetin"],
    ["Сергей Шойгу", "Sergej Sjojgoe"],
    ["Вячеслав Володин", "Vjatsjeslav Volodin"],
  ],
  "bgn-pcgn": [
    ["Юрий Васильев", "Yuriy Vasil’yev"],
    ["Дмитрий Щёголев", "Dmitriy Shchëgolev"],
  ],
  "ala-lc": [
    ["Юрий Трутнев", "I͡uriĭ Trutnev"],
    ["Яков Цивилев", "I͡akov T͡sivilev"],
  ],
  "iso-9": [
    ["Юрий Щёголев", "Ûrij Ŝëgolev"],
    ["Эльвира Шамонова", "Èlʹvira Šamonova"],
  ],
  scientific: [
    ["Юрий Ушаков", "Jurij Ušakov"],
    ["Михаил Мурашко", "Mixail Muraško"],
  ],
};

const korean: Readonly<Partial<Record<SystemName, readonly (readonly [string, string])[]>>> = {
  "own-script": [
    ["노광철", "로광철"],
    ["로광철", "노광철"],
    ["리창대", "이창대"],
    ["이창대", "리창대"],
    ["임천일", "림천일"],
    ["량만길", "양만길"],
    ["련광수", "연광수"],
    ["류명선", "유명선"],
    ["려춘석", "여춘석"],
    ["최룡해", "최용해"],
    ["김녀정", "김여정"],
  ],
  dprk: [
    ["김정은", "Kim Jŏng Ŭn"],
    ["최선희", "Choe Sŏn Hŭi"],
    ["김영권", "Kim Yŏng Gwŏn"],
    ["박경철", "Pak Kyŏng Chŏl"],
    ["조용원", "Jo Yong Wŏn"],
    ["정경택", "Jŏng Kyŏng Thaek"],
    ["리병철", "Ri Pyŏng Chŏl"],
    ["전설룡", "Jŏn Sŏl Ryong"],
  ],
  conventional: [
    ["최선희", "Choi Sun-hee"],
    ["박정천", "Park Jong-chun"],
    ["이영수", "Lee Young-soo"],
    ["노광철", "Noh Kwang-chul"],
    ["로광철", "Roh Kwang-chol"],
    ["윤정호", "Yoon Jung-ho"],
    ["정경택", "Chung Kyung-taek"],
    ["임천일", "Lim Chun-il"],
    ["김성은", "Kim Seong-eun"],
    ["백우현", "Baek Woo-hyun"],
    ["백우현", "Paik Woo-hyon"],
    ["신홍철", "Shin Hong-cheol"],
    ["안정수", "Ahn Jeong-su"],
    ["강순남", "Gang Soon-nam"],
    ["리기철", "Rhee Ki-chol"],
    ["로광철", "Rho Kwang-chul"],
    ["조용원", "Cho Yong-weon"],
  ],
  "mccune-reischauer": [
    ["김정은", "Kim Chŏng-ŭn"],
    ["박정천", "Pak Chŏng-ch’ŏn"],
    ["최룡해", "Ch’oe Ryong-hae"],
    ["정경택", "Chŏng Kyŏng-t’aek"],
    ["전설룡", "Chŏn Sŏl-lyong"],
    ["박명국", "Pak Myŏng-guk"],
  ],
  "revised-romanisation": [
    ["박정천", "Bak Jeong-cheon"],
    ["김광혁", "Gim Gwang-hyeok"],
    // A space decides where the family name ends.
    ["남궁 옥", "Namgung Ok"],
    ["남 궁옥", "Nam Gung-ok"],
  ],
  kontsevich: [
    ["김정은", "Ким Чен Ын"],
    ["김정은", "Ким Чон Ын"],
    ["박정천", "Пак Чон Чхон"],
    ["최선희", "Чхве Сон Хи"],
    ["최선희", "Цой Сон Хи"],
    ["노광철", "Но Гван Чхоль"],
    ["리병철", "Ли Пён Чхоль"],
    ["승정규", "Сын Чжон Гю"],
    ["방두섭", "Пан Ду Соб"],
    ["한영호", "Хан Ён Хо"],
    ["박태성", "Пак Тхе Сон"],
  ],
};

describe("systems for Russian", () => {
  for (const [system, rows] of Object.entries(russian)) {
    for (const [name, form] of rows ?? []) {
      test(`${system} writes ${name} as ${form}`, () => {
        const forms = formsOf("RU", name, system as SystemName).map((one) => lettersOf(fold(one)));
        expect(forms).toContain(lettersOf(fold(form)));
      });
    }
  }

  for (const [schema, rules, name] of [
    ["BGN_PCGN", BGN_PCGN, "Юрий Щёголев"],
    ["ALA_LC", ALA_LC, "Юрий Щёголев"],
    ["GOST_779", GOST_779, "Юрий Подъячев"],
    ["SCIENTIFIC", SCIENTIFIC, "Эмма Ушакова"],
    ["WIKIPEDIA", WIKIPEDIA, "Геннадий Савельев"],
    ["GOST_52535", GOST_52535, "Сергей Святенко"],
    ["MVD_310_FR", MVD_310_FR, "Сергей Шойгу"],
  ] as const) {
    test(`a form of every official equals iuliia's ${schema}, as of ${name}`, () => {
      for (const ru of [name, ...people.flatMap((person) => person.name.ru ?? [])]) {
        // The schema of French passports leaves the double s and the final -ine out.
        if (schema === "MVD_310_FR" && /с[оеи]|ин$|ий|андр/.test(ru)) continue;
        const form = translate(ru, rules);
        expect(lettersIn("RU", ru), form).toContain(lettersOf(fold(form.replaceAll("ё", "ë"))));
      }
    });
  }
});

describe("systems for Korean", () => {
  for (const [system, rows] of Object.entries(korean)) {
    for (const [name, form] of rows ?? []) {
      test(`${system} writes ${name} as ${form}`, () => {
        const forms = formsOf("KP", name, system as SystemName).map((one) => lettersOf(fold(one)));
        expect(forms).toContain(lettersOf(fold(form)));
      });
    }
  }

  test("a form of every official equals es-hangul's Revised Romanisation of the parts", () => {
    for (const ko of people.flatMap(({ name }) => name.ko ?? [])) {
      // It adds the n of ordinary words: jeongnil for 정일.
      if (ko.endsWith("일")) continue;
      const family = ko.startsWith("선우") ? 2 : 1;
      const form = `${romanize(ko.slice(0, family))}${romanize(ko.slice(family))}`;
      expect(lettersIn("KP", ko), form).toContain(form);
    }
  });

  test("a form of every official equals @romanize/korean's McCune-Reischauer of the parts", () => {
    for (const ko of people.flatMap(({ name }) => name.ko ?? [])) {
      // It writes c for ㅈ.
      if (/[자-짛]/.test(ko)) continue;
      const form = [ko.slice(0, 1), ko.slice(1)]
        .map((part) => romanizer.romanize(part, { system: romanizer.RomanizationSystem.MCCUNE }))
        .join(" ");
      expect(lettersIn("KP", ko), form).toContain(lettersOf(fold(form)));
    }
  });
});

describe("spellingsOf()", () => {
  test("spellingsOf() gives each form once", () => {
    for (const person of people) {
      const forms = spellingsOf(person).map(({ form }) => form);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });

  test("spellingsOf() gives nothing for a name that is not known in its own script", () => {
    expect(
      spellingsOf({ id: "jon-kyong", side: "KP", name: { ru: null, ko: null }, spellings: [{ form: "Jon Kyong" }] }),
    ).toEqual([]);
  });

  test("spellingsOf() writes names as their system does", () => {
    expect(formsOf("KP", "김정은", "dprk")).toEqual(["Kim Jŏng Ŭn"]);
    expect(formsOf("KP", "김정은", "mccune-reischauer")).toEqual(["Kim Chŏng-ŭn"]);
    expect(formsOf("KP", "김정은", "own-script")).toEqual(["김정은"]);
    expect(formsOf("RU", "Сергей Шойгу", "fr-press")).toEqual(["Sergueï Choïgou"]);
    expect(formsOf("RU", "Сергей Шойгу", "iso-9")).toEqual(["Sergej Šojgu"]);
  });
});
