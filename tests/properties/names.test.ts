import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOfficial, officials } from "../../src/index.ts";
import { AmbiguousOfficialError } from "../../src/lib/errors.ts";

// The same cases on every run and on every machine.
fc.configureGlobal({ seed: 20240619, numRuns: 200 });

describe("findOfficial() properties", () => {
  const spellings = officials.flatMap(({ id, side, spellings: forms }) =>
    forms.map(({ form }) => ({ id, side, form })),
  );

  /** The officials found, or those who may be meant: a spelling that two people share stays ambiguous in every variant. */
  function found(name: string): readonly string[] {
    try {
      return [findOfficial(name).id];
    } catch (error) {
      if (error instanceof AmbiguousOfficialError) return error.candidates.map(({ id }) => id);
      throw error;
    }
  }

  const variants: Readonly<Record<string, (form: string) => string>> = {
    "upper case": (form) => form.toUpperCase(),
    "lower case": (form) => form.toLowerCase(),
    "composed characters": (form) => form.normalize("NFC"),
    "combining characters": (form) => form.normalize("NFD"),
    "Latin letters without diacritics": (form) =>
      [...form.normalize("NFC")]
        .map((letter) => (letter < "\u0250" ? letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "") : letter))
        .join(""),
    "hyphens for spaces": (form) => form.replaceAll(" ", "-"),
    "spaces for hyphens": (form) => form.replaceAll("-", " "),
    "no spaces or hyphens": (form) => form.replace(/[ -]/g, ""),
    "no full stops or apostrophes": (form) => form.replace(/[.'’]/g, ""),
    "white space around it and twice within": (form) => `\t ${form.replaceAll(" ", " \u00a0")}\n`,
    "е for ё": (form) => form.replaceAll("ё", "е").replaceAll("Ё", "Е"),
  };

  test("findOfficial() finds the official of every spelling in the dataset", () => {
    for (const { id, form } of spellings) expect([form, found(form).includes(id)]).toEqual([form, true]);
  });

  for (const [name, variant] of Object.entries(variants)) {
    test(`findOfficial() finds the same for every spelling with ${name}`, () => {
      for (const { form } of spellings) expect([form, found(variant(form))]).toEqual([form, found(form)]);
    });
  }

  test("findOfficial() finds the official of every spelling with the family name at the other end", () => {
    for (const { id, side, form } of spellings.filter((one) => one.form.includes(" "))) {
      const turned =
        side === "KP"
          ? [form.replace(/^(\S+) (.+)$/, "$2 $1")]
          : [form.replace(/^(.+) (\S+)$/, "$2 $1"), form.replace(/^(.+) (\S+)$/, "$2, $1")];
      for (const name of turned) expect([name, found(name).includes(id)]).toEqual([name, true]);
    }
  });

  test("findOfficial() finds the official of every id", () => {
    for (const { id } of officials) expect(found(id)).toEqual([id]);
  });

  // A punctuation mark may be omitted or replaced but not added, since that can make a different name.
  test("findOfficial() finds the same for any mixture of case, signs between words and composition", () => {
    const marks = fc.constantFrom("", " ", "-", ".", "'", "’", "‐", "\u00a0", ". ");
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.array(fc.tuple(fc.boolean(), marks), { minLength: 60, maxLength: 60 }),
        fc.boolean(),
        ({ form }, changes, decomposed) => {
          const name = [...form.normalize("NFC")]
            .map((letter, position) => {
              const [upper, mark] = changes[position] ?? [false, ""];
              if (/[\s\p{P}]/u.test(letter)) return mark;
              return upper ? letter.toUpperCase() : letter.toLowerCase();
            })
            .join("");
          expect([name, found(decomposed ? name.normalize("NFD") : name)]).toEqual([name, found(form)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("findOfficial() gives an official, or an error with the original name, for any string", () => {
    const anyName = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...spellings.map(({ form }) => form.slice(1))),
    );
    fc.assert(
      fc.property(anyName, (name) => {
        try {
          expect(officials).toContain(findOfficial(name));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error).toMatchObject({ value: name });
        }
      }),
      { numRuns: 100 },
    );
  });
});
