import { describe, expect, test } from "vitest";
import { officials } from "../../src/index.ts";
import type { NamedPerson } from "../../src/names/person.ts";
import { createResolver } from "../../src/names/resolver.ts";
import { spellingsOf } from "../../src/names/spellings-of.ts";

const people: readonly NamedPerson[] = officials.map(({ id, side, name, spellings }) => ({
  id,
  side,
  name,
  spellings,
}));
const resolve = createResolver(people);

/** Given names, patronymics and family names that many Russians bear, and that stand beside ours in the same lists. */
const givenNames =
  `Александр Алексей Анатолий Андрей Антон Артём Борис Вадим Валентин Валерий Василий Виктор Виталий Владимир
Владислав Вячеслав Геннадий Георгий Григорий Денис Дмитрий Евгений Иван Игорь Илья Кирилл Константин Леонид Максим Михаил Николай
Олег Павел Пётр Роман Сергей Станислав Фёдор Юрий Яков`.split(/\s+/);
const familyNames =
  `Абрамов Алексеев Андреев Антонов Беляев Богданов Бондаренко Васин Волков Воробьёв Гаврилов Герасимов Голубев Горбунов
Григорьев Данилов Демидов Дмитриев Егоров Ефимов Жуков Зайцев Захаров Зюзин Иванов Игнатьев Ильин Казаков Калинин Карпов Киселёв
Комаров Кондратьев Королёв Крылов Кузнецов Кузьмин Лавренов Лавров-Орлов Лаврентьев Лазарев Лебедев Логинов Макаров Максимов Мартынов
Мельник Миронов Михайлов Морозов Назаров Никитин Николаев Новиченко Орлов Осипов Павлов Петренко Поляков Пономарёв Попович
Прохоров Путилин Путинцев Романов Рыбаков Савельянов Савченко Семёнов Сергеев Сидоров Смирнов Соболев Соколов Степанов Тарасов Тимофеев
Титов Толстых Ушакин Фёдоров Филиппов Фомин Фролов Чернов Чернышёв Шевченко Шойнов Щербаков Юдин Яковенков Яковлев`.split(
    /\s+/,
  );

const koreanFamilyNames = [..."김리박최정강조윤장한오서신권황안송류홍전고문손량배백허남심하주우민나지엄원채방공현"];
const syllables = [
  ..."건경광국권근금길남덕동룡림만명무문미범복봉상석선설성세수숙순승식신영옥용욱원윤은의인일재정종주준진찬창철춘충태택필하학해혁현형호화환희",
];

/** Numbers that look drawn by lot and are the same on every run. */
function* lots(): Generator<number> {
  for (let seed = 1; ; seed = (seed * 48_271) % 2_147_483_647) yield seed;
}

describe("names of others", () => {
  test("no Russian with a common given name and a family name that is not ours finds anybody, in any system", () => {
    const wrong = familyNames.flatMap((family, index) =>
      givenNames.slice(index % 36, (index % 36) + 4).flatMap((given) =>
        spellingsOf({ id: "other", side: "RU", name: { ru: `${given} ${family}`, ko: null }, spellings: [] })
          .map(({ form }) => form)
          .filter((form) => resolve(form).kind !== "unknown"),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no Russian with one of our family names and another given name finds anybody, in any system", () => {
    const ours = people.flatMap(({ name }) => name.ru ?? []);
    const families = [...new Set(ours.map((ru) => ru.split(" ").at(-1) ?? ""))];
    const wrong = families.flatMap((family, index) =>
      givenNames
        .slice(index % 36, (index % 36) + 4)
        .map((given) => `${given} ${family}`)
        .filter((ru) => !ours.includes(ru) && !ours.includes(ru.replace("ё", "е")))
        .flatMap((ru) =>
          spellingsOf({ id: "other", side: "RU", name: { ru, ko: null }, spellings: [] })
            .map(({ form }) => form)
            .filter((form) => resolve(form).kind !== "unknown"),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("no Korean of another name finds anybody as Pyongyang, Seoul or Moscow write it, but for homographs", () => {
    const ours = new Set(people.flatMap(({ name }) => name.ko ?? []));
    const drawn = lots();
    const draw = (list: readonly string[]) => list[(drawn.next().value ?? 0) % list.length] ?? "";
    const names = Array.from({ length: 200 }, () => draw(koreanFamilyNames) + draw(syllables) + draw(syllables));
    const homographs = new Set<string>();
    for (const ko of names.filter((name) => !ours.has(name))) {
      for (const { form } of spellingsOf({ id: "other", side: "KP", name: { ru: null, ko }, spellings: [] })) {
        const resolution = resolve(form);
        if (resolution.kind !== "unknown") homographs.add(ko);
      }
    }
    expect([...homographs]).toEqual([]);
  });
});
