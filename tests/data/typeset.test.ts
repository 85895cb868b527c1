import { describe, expect, test } from "vitest";
import { typeset, typesetFrench } from "../../scripts/publish/typeset.ts";

const space = "\u00a0";

describe("typesetFrench()", () => {
  test.each([
    ["l'échange d'octobre", "l’échange d’octobre"],
    ["deux parties : l'une ; l'autre ! non ?", `deux parties${space}: l’une${space}; l’autre${space}! non${space}?`],
    ["« ainsi »", `«${space}ainsi${space}»`],
    ["10:30, a;b", "10:30, a;b"],
    ["déjà l’un", "déjà l’un"],
  ])("typesetFrench() sets %j", (text, set) => {
    expect(typesetFrench(text)).toBe(set);
    expect(typesetFrench(set)).toBe(set);
  });
});

describe("typeset()", () => {
  test("typeset() typesets only the French of bilingual texts, at any depth", () => {
    const value = {
      id: "l'id : x",
      text: { en: "It's : so", fr: "C'est : ça" },
      list: [{ title: { en: "a", fr: "l'a" } }, null, 7],
      name: { en: "A'b", fr: "A'b", ru: null, ko: null },
    };
    expect(typeset(value)).toEqual({
      id: "l'id : x",
      text: { en: "It's : so", fr: `C’est${space}: ça` },
      list: [{ title: { en: "a", fr: "l’a" } }, null, 7],
      name: { en: "A'b", fr: "A'b", ru: null, ko: null },
    });
  });

  test("typeset() does not change its argument", () => {
    const value = Object.freeze({ en: "a", fr: "l'a" });
    expect(typeset(value)).not.toBe(value);
    expect(value.fr).toBe("l'a");
  });
});
