import { describe, expect, test } from "vitest";
import {
  withHeadingOrder,
  withLandmarks,
  withNamedPermalinks,
  withoutNestedLinks,
} from "../../docs/site/accessibility-fixes.ts";

describe("withHeadingOrder()", () => {
  test("announces a skipped level as the next one, and keeps the tag", () => {
    expect(withHeadingOrder("<h1>a</h1><h4>b</h4><h4>c</h4><h2>d</h2>")).toBe(
      '<h1>a</h1><h4 aria-level="2">b</h4><h4 aria-level="2">c</h4><h2>d</h2>',
    );
  });

  test("begins again below the first heading in the sidebar", () => {
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

test("withoutNestedLinks() takes permalinks only out of summaries", () => {
  expect(withoutNestedLinks(`<summary><h2>X${permalink}</h2></summary><h3>Y${permalink}</h3>`)).toBe(
    `<summary><h2>X</h2></summary><h3>Y${permalink}</h3>`,
  );
});

test("withNamedPermalinks() says where a permalink leads", () => {
  expect(withNamedPermalinks(permalink)).toContain('aria-label="Permalink to x"');
});
