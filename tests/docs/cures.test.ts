import { describe, expect, test } from "vitest";
import { withHeadingOrder, withLandmarks, withNamedPermalinks, withoutNestedLinks } from "../../docs/site/cures.ts";
import { compareGuides } from "../../docs/site/organise.ts";
import { table, withRegion } from "../../scripts/docs/markdown.ts";
import { firstSentence } from "../../scripts/docs/model.ts";

describe("withHeadingOrder()", () => {
  test("announces a skipped level as the next one, and keeps the tag", () => {
    expect(withHeadingOrder("<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2>")).toBe(
      '<h1>a</h1><h4 aria-level="2">b</h4><h4 aria-level="2">c</h4><h2>d</h2>',
    );
  });

  test("begins anew below the first heading in the sidebar", () => {
    expect(withHeadingOrder('<h1>a</h1><h2>b</h2><div class="col-sidebar"><h3>c</h3>')).toContain(
      '<h3 aria-level="2">c</h3>',
    );
  });
});

test("withLandmarks() names the main part and the navigation", () => {
  const page = withLandmarks('<div class="col-content"></div><div class="col-sidebar"><nav class="tsd-navigation">');
  expect(page).toContain('role="main"');
  expect(page).toContain('role="complementary"');
  expect(page).toContain('<nav class="tsd-navigation" aria-label="Site">');
});

const permalink = '<a href="#x" aria-label="Permalink" class="tsd-anchor-icon">#</a>';

test("withoutNestedLinks() takes permalinks out of summaries alone", () => {
  expect(withoutNestedLinks(`<summary><h2>X${permalink}</h2></summary><h3>Y${permalink}</h3>`)).toBe(
    `<summary><h2>X</h2></summary><h3>Y${permalink}</h3>`,
  );
});

test("withNamedPermalinks() says where a permalink leads", () => {
  expect(withNamedPermalinks(permalink)).toContain('aria-label="Permalink to x"');
});

describe("firstSentence()", () => {
  test("ends at the first full stop that a capital letter follows", () => {
    expect(firstSentence("Counts e.g. those of 1.0.0. Not others.\n\nMore.")).toBe("Counts e.g. those of 1.0.0.");
  });

  test("ends before a name in code, and not after e.g.", () => {
    expect(firstSentence("A day, e.g. `2024-03-01`. `start` has two.")).toBe("A day, e.g. `2024-03-01`.");
  });

  test("writes links as code", () => {
    expect(firstSentence("Held with {@link reconcile}. Frozen.")).toBe("Held with `reconcile`.");
  });
});

describe("withRegion()", () => {
  test("replaces what stands between the marks", () => {
    const text = "a\n<!-- x -->\nold\n<!-- /x -->\nb";
    expect(withRegion(text, "x", "new")).toBe("a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb");
    expect(withRegion(withRegion(text, "x", "new"), "x", "new")).toBe(withRegion(text, "x", "new"));
  });

  test("throws without the marks", () => {
    expect(() => withRegion("a", "x", "new")).toThrow("<!-- /x -->");
  });
});

test("table() escapes bars", () => {
  expect(table(["a"], [["b | c"]])).toBe("| a |\n| --- |\n| b \\| c |");
});

test("compareGuides() puts what it does not know behind what it knows", () => {
  expect(["zebra", "codebook", "apple", "getting-started"].sort(compareGuides)).toEqual([
    "getting-started",
    "codebook",
    "apple",
    "zebra",
  ]);
});
