import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, isSpelling, lettersOf } from "../../src/names/fold.ts";

describe("fold()", () => {
  for (const [what, name, folded] of [
    ["case", "KIM Jong un", "kim-jong-un"],
    ["accents", "Sergueï Choïgou", "serguei-choigou"],
    ["accents that are characters of their own", "Choi\u0308gou", "choigou"],
    ["breve and caron, which stay", "Chŏng Šojgu", "cho\u0306ng-s\u030cojgu"],
    ["a capital letter with a dot above", "İm", "im"],
    ["the dotless letter", "sergeı", "sergei"],
    ["ligatures and full-width letters", "ﬁＫｉｍ", "fikim"],
    ["letters joined by a bow", "T͡sivilev", "tsivilev"],
    ["spaces of every kind", " Kim\u00a0Jong\u2009Un\t\n", "kim-jong-un"],
    ["hyphens, dashes and full stops", "Kim‐Jong–Un, V.V.", "kim-jong-un-v-v"],
    ["apostrophes and primes", "Ch'on Ch’on Chʼon Chʹon Ch′on", "ch-on-ch-on-ch-on-ch-on-ch-on"],
    ["characters without width", "Kim\u200bJong\ufeffUn", "kim-jong-un"],
    ["ё", "Королёв", "королев"],
    ["й of two characters", "Шойгу".normalize("NFD"), "шойгу"],
    ["a stress mark", "Пу\u0301тин", "путин"],
    ["Hangul of letters", "김정은".normalize("NFD"), "김정은"],
    ["nothing", "", ""],
    ["only signs", " .-' ", ""],
  ] as const) {
    test(`fold() folds ${what}`, () => {
      expect(fold(name)).toBe(folded);
    });
  }

  test("fold() is idempotent and blind to the form of Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const folded = fold(name);
        return fold(folded) === folded && fold(name.normalize("NFC")) === fold(name.normalize("NFD"));
      }),
    );
  });

  test("fold() keeps й and и, and Hangul syllables, apart", () => {
    expect(fold("Шойгу")).not.toBe(fold("Шоигу"));
    expect(fold("김정은")).not.toBe(fold("김정일"));
  });
});

describe("lettersOf()", () => {
  test("lettersOf() leaves out hyphens and accents", () => {
    expect(lettersOf(fold("Kim Chŏng-ŭn"))).toBe("kimchongun");
    expect(lettersOf(fold("Šojgu"))).toBe("sojgu");
  });
});

describe("isSpelling()", () => {
  for (const [input, form, spelt] of [
    ["Kim Jong Un", "Kim Jong-un", true],
    ["Kim Jongun", "Kim Jong-un", true],
    ["KimJongUn", "Kim Jong-un", true],
    ["Kim Jon Gun", "Kim Jong-un", false],
    ["Kim Chong-un", "Kim Chŏng-ŭn", true],
    ["Kim Chŏng-un", "Kim Chŏng-ŭn", true],
    ["Kim Chŏng-un", "Kim Chong-un", false],
    ["Kim Jong", "Kim Jong-un", false],
    ["Kim Jong-un-a", "Kim Jong-un", false],
  ] as const) {
    test(`isSpelling() is ${spelt} for ${input} of ${form}`, () => {
      expect(isSpelling(fold(input), fold(form))).toBe(spelt);
    });
  }
});
