import { describe, expect, test } from "vitest";
import { table, withRegion } from "../../docs/markdown/markdown.ts";

describe("withRegion()", () => {
  test("replaces the text between the marks", () => {
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
