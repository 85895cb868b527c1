import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { officials } from "../../src/index.ts";
import type { NamedPerson, Resolution } from "../../src/names/person.ts";
import { createResolver } from "../../src/names/resolver.ts";
import { spellingsOf } from "../../src/names/spellings-of.ts";
import { people as invented } from "./people.ts";

function idsOf(resolution: Resolution<NamedPerson>): readonly string[] {
  if (resolution.kind === "found") return [resolution.person.id];
  return resolution.kind === "ambiguous" ? resolution.people.map(({ id }) => id) : [];
}

const dataset: readonly NamedPerson[] = officials.map(({ id, side, name, spellings }) => ({
  id,
  side,
  name,
  spellings,
}));

for (const [what, people] of [
  ["the dataset", dataset],
  ["people written by hand", invented],
] as const) {
  const resolve = createResolver(people);
  const spellings = people.flatMap((person) => spellingsOf(person).map(({ form }) => ({ form, id: person.id })));

  describe(`names of ${what}`, () => {
    test("every derived form finds its person, or is ambiguous with him", () => {
      const lost = spellings.filter(({ form, id }) => !idsOf(resolve(form)).includes(id));
      expect(lost).toEqual([]);
    });

    test("every listed form and every id finds its person, or is ambiguous with him", () => {
      const lost = people.flatMap(({ id, spellings: listed }) =>
        [id, ...listed.map(({ form }) => form)].filter((form) => !idsOf(resolve(form)).includes(id)),
      );
      expect(lost).toEqual([]);
    });

    test("a form in another case, locale, order of words or form of Unicode leads to the same people", () => {
      fc.assert(
        fc.property(fc.constantFrom(...spellings), ({ form }) => {
          const ids = idsOf(resolve(form)).join();
          const [first = "", ...others] = form.split(" ");
          return [
            form.toUpperCase(),
            form.toLowerCase(),
            form.toLocaleUpperCase("tr"),
            form.toLocaleLowerCase("tr"),
            form.toUpperCase().toLocaleLowerCase("tr"),
            form.normalize("NFC"),
            form.normalize("NFD"),
            form.normalize("NFD").toUpperCase(),
            ` ${form}, `,
            `${first}, ${others.join(" ")}`,
          ].every((written) => idsOf(resolve(written)).join() === ids);
        }),
        { numRuns: 500 },
      );
    });

    test("a form with a letter of another alphabet that looks alike finds nobody", () => {
      const lookAlikes = new Map(
        [..."aceopxyikmhtbАСЕОРХУІКМНТВасеорхуі"].map((letter, index) => {
          return [letter, [..."асеорхуікмнтвACEOPXYIKMHTBaceopxyi"][index] ?? ""] as const;
        }),
      );
      fc.assert(
        fc.property(fc.constantFrom(...spellings), fc.nat(), ({ form }, place) => {
          const places = [...form].flatMap((letter, index) => (lookAlikes.has(letter) ? [index] : []));
          const index = places[place % Math.max(1, places.length)];
          // In a word of one letter there is nothing to be mixed with.
          if (index === undefined || !/\p{L}/u.test(form[index - 1] ?? form[index + 1] ?? "")) return true;
          const mixed = form.slice(0, index) + lookAlikes.get(form[index] ?? "") + form.slice(index + 1);
          return resolve(mixed).kind === "unknown";
        }),
        { numRuns: 500 },
      );
    });
  });
}

describe("names of nobody", () => {
  const resolve = createResolver(dataset);

  test("any text at all is answered, with at most three proposals", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const resolution = resolve(name);
        return resolution.kind !== "unknown" || resolution.nearest().length <= 3;
      }),
      { numRuns: 50 },
    );
  });

  test("a given name with the patronymic, without the family name, finds nobody", () => {
    const withPatronymics = createResolver(invented);
    for (const { name, patronymic } of invented) {
      if (name.ru === null || !patronymic) continue;
      expect(withPatronymics(`${name.ru.split(" ")[0]} ${patronymic.form}`).kind).toBe("unknown");
    }
  });
});
