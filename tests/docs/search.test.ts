import { describe, expect, test } from "vitest";
import { excerptOf, piecesOf } from "../../docs/site/search/excerpt.ts";
import { finder } from "../../docs/site/search/find.ts";
import type { SearchPage } from "../../docs/site/search/page.ts";

function page(title: string, section: string, text: string, kind = "guide"): SearchPage {
  return { title, section, kind, url: `${title}#${section}`, language: "en", text };
}

const find = finder([
  page("Charts", "", "Draw the exchanges."),
  page("Editions", "Pin an edition", "Change one import path."),
  page("byMonth", "", "Selects exchanges by month.", "function"),
  page("Méthode", "Témoins", "Une origine indépendante."),
  page("Names", "", "Sergei Shoigu is Сергей Шойгу and 세르게이 쇼이구."),
]);
const titles = (question: string) => find(question).map(({ title }) => title);

describe("finder()", () => {
  test.each([
    ["pin", "Editions"],
    ["how do I pin", "Editions"],
    ["bymonth", "byMonth"],
    ["month", "byMonth"],
    ["temoin", "Méthode"],
    ["TÉMOINS", "Méthode"],
    ["Шойгу", "Names"],
    ["쇼이구", "Names"],
    ["exchnages draw", "Charts"],
  ])("%s leads to %s", (question, title) => {
    expect(titles(question)[0]).toBe(title);
  });

  test("finds nothing for unknown words, and nothing for an empty question", () => {
    expect(titles("zebra")).toEqual([]);
    expect(titles("")).toEqual([]);
  });

  test("gives pages with some of the words if none has all", () => {
    expect(titles("pin zebra")).toEqual(["Editions"]);
  });
});

describe("excerptOf()", () => {
  const long = `${"before ".repeat(40)}Témoin ${"after ".repeat(40)}`.trim();

  test("shows the text around the first match, without cutting a word", () => {
    const excerpt = excerptOf(long, "temoin");
    expect(excerpt).toContain("before Témoin after");
    expect(excerpt).toMatch(/^… before .* after …$/);
    expect(excerpt.length).toBeLessThan(180);
  });

  test("shows the beginning when the text has no match, and a short text whole", () => {
    expect(excerptOf(long, "zebra")).toMatch(/^before .* …$/);
    expect(excerptOf("One line.", "line")).toBe("One line.");
  });
});

describe("piecesOf()", () => {
  test("marks every word of the question at the beginning of words, whatever the accents", () => {
    expect(piecesOf("Témoin, un témoignage", "temoi")).toEqual([
      { text: "Témoi", isMatch: true },
      { text: "n, un ", isMatch: false },
      { text: "témoi", isMatch: true },
      { text: "gnage", isMatch: false },
    ]);
  });

  test("treats special characters of patterns as text", () => {
    expect(piecesOf("a (b)", "(b")).toEqual([
      { text: "a (", isMatch: false },
      { text: "b", isMatch: true },
      { text: ")", isMatch: false },
    ]);
    expect(piecesOf("a", "(")).toEqual([{ text: "a", isMatch: false }]);
  });
});
