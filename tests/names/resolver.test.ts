import { describe, expect, test } from "vitest";
import type { NamedPerson, Resolution } from "../../src/names/person.ts";
import { createResolver } from "../../src/names/resolver.ts";
import { people } from "./people.ts";

const resolve = createResolver(people);

/** What a name leads to, in ids. */
function idsOf(resolution: Resolution<NamedPerson>): string | readonly string[] {
  if (resolution.kind === "found") return resolution.person.id;
  return resolution.kind === "ambiguous" ? resolution.people.map(({ id }) => id) : [];
}

const found = {
  "sergei-lavrov": [
    "sergei-lavrov",
    "Lawrow",
    "Лавров С.В.",
    "Лавров С. В.",
    "С. В. Лавров",
    "Лавров, Сергей Викторович",
    "ЛАВРОВ СЕРГЕЙ ВИКТОРОВИЧ",
    "Sergey V. Lavrov",
    "S. Lavrov",
    "Lavrov S",
    "Sergueï Viktorovitch Lavrov",
    "Sergej Wiktorowitsch Lawrow",
    "Sergej Lawrow",
    "SERGEİ LAVROV",
    "sergeı lavrov",
    "Sergei Lavrov".toLocaleUpperCase("tr"),
    "SERGEI LAVROV".toLocaleLowerCase("tr"),
    "Lavrov",
  ],
  "sergei-shoigu": [
    "Schoigu",
    "Šojgu",
    "Sojgu",
    "Choïgou",
    "Sergueï Choïgu",
    "Sergei Shoigu",
    "Shoygu, S.K.",
    "Sjojgoe",
  ],
  "vladimir-putin": ["V. Putin", "V.V. Putin", "W. Putin", "Poutine", "Poetin", "V-l-a-d-i-m-i-r P.u.t.i.n", "푸틴"],
  "vladimir-vasilyev": ["Васильев, Владимир Абдуалиевич", "Vladimir Abdualiyevich Vasil’yev", "Wassiljew"],
  "andrei-rudenko": ["Руденко Андрей Юрьевич", "Andreï Iourievitch Roudenko", "Andrey Rudenko"],
  "alexander-kozlov": ["Aleksandr Kozlov", "Alexander Kozlov", "Alexandr Kozlov", "Alexandre Kozlov", "Kozlov"],
  "dmitry-medvedev": ["Dmitriy Medvedev", "Dmitri Medvedev", "Dmitrii Medvedev", "Dmitrij Medvedev"],
  "vyacheslav-volodin": ["Wjatscheslaw Wolodin", "Viatcheslav Volodine", "Vjačeslav Volodin"],
  "yuri-ushakov": [
    "Yury Ushakov",
    "Yuriy Ushakov",
    "Iouri Ouchakov",
    "Yu. Ushakov",
    "Iou. Ouchakov",
    "Ю. В. Ушаков",
    "J. Ušakov",
  ],
  "yunus-bek-yevkurov": ["Yunus-bek Evkurov", "Yunus Bek Yevkurov", "Yevkurov Yunusbek", "Iounous-bek Evkourov"],
  "andrei-belousov": ["Andreï Belooussov", "Belousow", "Beloousov"],
  "andrei-kartapolov": [
    "Андрей Валерьевич Картаполов",
    "Картаполов Андрей Валериевич",
    "Andrei Valeryevich Kartapolov",
    "Andrey Valerievich Kartapolov",
  ],
  "oleg-belozerov": ["Белозеров", "Белозёров", "Oleg Belozyorov", "Oleg Belozerov"],
  "gennady-zyuganov": ["Зюганов", "Ziouganov", "Gennadiy Zyuganov"],
  "vladimir-zarudnitsky": ["Zarudnitsky", "Zarudnitsky, Vladimir"],
  "kim-jong-un": [
    "Kim Jeong-un",
    "Kim Chŏng-ŭn",
    "Kim Chong-un",
    "Kim Chŏngŭn",
    "Gim Jeongeun",
    "Kim Jung-un",
    "Jong Un Kim",
    "KimJongUn",
    "Kim Jong’un",
    "김정은",
    "김 정은",
    "김정은".normalize("NFD"),
    "Ким Чен Ын",
    "Ким Чон-ын",
    "Kim Yong-Un",
  ],
  "kim-jong-il": ["김정일", "Ким Чен Ир", "Kim Jong-il", "Kim Jŏng Il"],
  "kim-yong-bok": ["Kim Young-bok", "Kim Yŏng Bok", "Kim, Yong Bok"],
  "kim-song-il": ["Kim Song-il", "Kim Sung-il", "Kim Songil", "Ким Сен Ир"],
  "choe-son-hui": ["Choi Sun-hee", "Choi Son-hui", "Ch’oe Sŏn-hŭi", "Цой Сон Хи", "Чхве Сон Хи"],
  "choe-ryong-hae": ["Choi Yong-hae", "최용해", "Цой Рён Хэ"],
  "pak-jong-chon": ["Park Jong-chon", "Pak Chŏngch'ŏn", "Bak Jeong-cheon", "Пак Чон Чхон", "Park"],
  "ri-chang-dae": ["Lee Chang-dae", "이창대", "리창대", "Yi Chang-dae", "Ли Чхан Дэ"],
  "no-kwang-chol": ["Noh Kwang-chol", "Roh Kwang-chul", "로광철", "Ro Kwang Chol", "No"],
  "im-chon-il": ["림천일", "Rim Chon Il", "Lim Cheon-il", "Им Чхон Ир"],
  "yun-jong-ho": ["Yoon Jung-ho", "Yun Chŏngho", "Yoon"],
  "jon-sol-ryong": ["Chŏn Sŏllyong", "Jeon Seollyong", "Jeon Seol-ryong"],
  "jon-kyong": ["Jon Kyong", "Kyong Jon"],
  "sonu-jong-chan": ["Sonu Jong Chan", "Sunwoo Jung-chan", "Seonu Jeongchan", "선우 정찬", "Jong Chan Sonu"],
} as const;

describe("createResolver()", () => {
  for (const [id, names] of Object.entries(found)) {
    for (const name of names) {
      test(`createResolver() finds ${id} for ${JSON.stringify(name)}`, () => {
        expect(idsOf(resolve(name))).toBe(id);
      });
    }
  }

  for (const [name, ids] of [
    ["Choi", ["choe-ryong-hae", "choe-son-hui"]],
    ["Kim", ["kim-jong-il", "kim-jong-un", "kim-song-il", "kim-yong-bok"]],
    ["김", ["kim-jong-il", "kim-jong-un", "kim-song-il", "kim-yong-bok"]],
    // The Hangul of one of them is not known, and the other Jon shows what it may be.
    ["Jeon", ["jon-kyong", "jon-sol-ryong"]],
  ] as const) {
    test(`createResolver() finds all who share ${JSON.stringify(name)}, by id`, () => {
      expect(resolve(name).kind).toBe("ambiguous");
      expect(idsOf(resolve(name))).toEqual(ids);
    });
  }

  for (const [name, nearest] of [
    // Others, with the patronymic of their own.
    ["Васильев, Владимир Алексеевич", ["vladimir-vasilyev"]],
    ["Руденко Андрей Викторович", ["andrei-rudenko"]],
    ["Sergei Ivanovich Lavrov", ["sergei-lavrov"]],
    ["V.P. Putin", ["vladimir-putin"]],
    // A patronymic that no source gives is not accepted.
    ["Олег Валентинович Белозёров", ["oleg-belozerov"]],
    ["O.V. Belozerov", ["oleg-belozerov"]],
  ] as const) {
    test(`createResolver() proposes ${nearest.join(", ")} for ${JSON.stringify(name)} and does not take it`, () => {
      const resolution = resolve(name);
      expect(resolution.kind).toBe("unknown");
      expect(resolution.kind === "unknown" && resolution.nearest().map(({ id }) => id)).toEqual(nearest);
    });
  }

  for (const name of [
    "",
    " - ",
    "Sergei",
    "Jong Un",
    "Сергей Викторович",
    "Sergei Viktorovich",
    "Viktorovich Lavrov",
    "Владимир Путин Викторович",
    "Sergei Putin",
    "vputin",
    "Sl. Lavrov",
    // Other names in the same letters: the breaks tell them apart.
    "Kim Jon Gun",
    "Kim Yon Gil",
    "Kim Son Gil",
    "Kim Yŏn’gil",
    // An accent must be in the form.
    "Kim Jŏng Il Ŭn",
    "Kim Jong Ĭl",
    "Kim Sŭng Il",
    "Šergei Lavrov",
    // English sh, French i: nobody's system. In German it is another name.
    "Shoigou",
    "Tschoigu",
    // Letters of another alphabet that look alike.
    "Lаvrov",
    "Лaвров",
    "Kіm Jong Un",
    "Рutin",
    "김정uн",
    "a".repeat(50_000),
    "Лавров".repeat(20_000),
  ]) {
    test(`createResolver() finds nobody for ${JSON.stringify(name.slice(0, 40))} of ${name.length} letters`, () => {
      expect(resolve(name).kind).toBe("unknown");
    });
  }

  test("createResolver() proposes at most three people, each once, nearest first, and nobody for nothing", () => {
    const resolution = resolve("Kim Jong Unn");
    expect(resolution.kind === "unknown" && resolution.nearest()[0]?.id).toBe("kim-jong-un");
    for (const name of ["Kim Xong Il", "Sergei Lavrof", "Vladimir Puttin", "Kim", ""]) {
      const answer = resolve(name);
      const nearest = answer.kind === "unknown" ? answer.nearest() : [];
      expect(nearest.length).toBeLessThanOrEqual(3);
      expect(new Set(nearest).size).toBe(nearest.length);
      if (name === "") expect(nearest).toEqual([]);
    }
  });

  test("createResolver() gives the record that it was given", () => {
    const resolution = resolve("Lavrov");
    expect(resolution.kind === "found" && people.includes(resolution.person)).toBe(true);
  });

  test("createResolver() takes a listed form before a derived one", () => {
    const other: NamedPerson = { id: "other", side: "KP", name: { ru: null, ko: "김종은" }, spellings: [] };
    expect(idsOf(createResolver([...people, other])("Kim Jong Un"))).toBe("kim-jong-un");
    expect(idsOf(createResolver([...people, other])("Kim Jong-eun"))).toEqual(["kim-jong-un", "other"]);
  });

  test("createResolver() reads people as they are when it is called", () => {
    const short = createResolver(people.filter(({ id }) => id !== "choe-ryong-hae"));
    expect(idsOf(short("Choi"))).toBe("choe-son-hui");
    expect(idsOf(resolve("Choi"))).toEqual(["choe-ryong-hae", "choe-son-hui"]);
    expect(idsOf(createResolver([])("Kim"))).toEqual([]);
  });
});
