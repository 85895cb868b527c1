import type { NamedPerson } from "../../src/names/person.ts";

interface Written {
  readonly ru?: string;
  readonly ko?: string;
  readonly patronymic?: string;
  readonly listed?: readonly string[];
}

/** A person with a name in the own script, and listed forms. */
export function personOf(side: "RU" | "KP", id: string, { ru, ko, patronymic, listed = [] }: Written): NamedPerson {
  return {
    id,
    side,
    name: { ru: ru ?? null, ko: ko ?? null },
    patronymic: patronymic === undefined ? null : { form: patronymic },
    spellings: listed.map((form) => ({ form })),
  };
}

/** People written by hand, so that no test depends on the data; most have no listed form. */
export const people: readonly NamedPerson[] = [
  personOf("RU", "sergei-lavrov", { ru: "Сергей Лавров", patronymic: "Викторович" }),
  personOf("RU", "sergei-shoigu", { ru: "Сергей Шойгу", patronymic: "Кужугетович", listed: ["Sergueï Choïgu"] }),
  personOf("RU", "vladimir-putin", { ru: "Владимир Путин", patronymic: "Владимирович", listed: ["블라디미르 푸틴"] }),
  personOf("RU", "vladimir-vasilyev", { ru: "Владимир Васильев", patronymic: "Абдуалиевич" }),
  personOf("RU", "andrei-rudenko", { ru: "Андрей Руденко", patronymic: "Юрьевич" }),
  personOf("RU", "alexander-kozlov", { ru: "Александр Козлов", patronymic: "Александрович" }),
  personOf("RU", "dmitry-medvedev", { ru: "Дмитрий Медведев", patronymic: "Анатольевич" }),
  personOf("RU", "vyacheslav-volodin", { ru: "Вячеслав Володин", patronymic: "Викторович" }),
  personOf("RU", "yuri-ushakov", { ru: "Юрий Ушаков", patronymic: "Викторович" }),
  personOf("RU", "yunus-bek-yevkurov", { ru: "Юнус-Бек Евкуров", patronymic: "Баматгиреевич" }),
  personOf("RU", "andrei-belousov", { ru: "Андрей Белоусов", patronymic: "Рэмович" }),
  personOf("RU", "andrei-kartapolov", { ru: "Андрей Картаполов", patronymic: "Валериевич" }),
  personOf("RU", "oleg-belozerov", { ru: "Олег Белозёров" }),
  personOf("RU", "gennady-zyuganov", { ru: "Геннадий Зюганов" }),
  personOf("RU", "vladimir-zarudnitsky", { listed: ["Vladimir Zarudnitsky"] }),
  personOf("KP", "kim-jong-un", { ko: "김정은", listed: ["Kim Jong Un", "Kim Yong-Un"] }),
  personOf("KP", "kim-jong-il", { ko: "김정일" }),
  personOf("KP", "kim-yong-bok", { ko: "김영복" }),
  personOf("KP", "kim-song-il", { ko: "김성일", listed: ["Kim Song Il"] }),
  personOf("KP", "choe-son-hui", { ko: "최선희" }),
  personOf("KP", "choe-ryong-hae", { ko: "최룡해" }),
  personOf("KP", "pak-jong-chon", { ko: "박정천" }),
  personOf("KP", "ri-chang-dae", { ko: "리창대" }),
  personOf("KP", "no-kwang-chol", { ko: "노광철" }),
  personOf("KP", "im-chon-il", { ko: "임천일" }),
  personOf("KP", "yun-jong-ho", { ko: "윤정호" }),
  personOf("KP", "jon-sol-ryong", { ko: "전설룡" }),
  personOf("KP", "jon-kyong", { listed: ["Jon Kyong"] }),
  personOf("KP", "sonu-jong-chan", { ko: "선우정찬" }),
];
