import { describe, expect, test } from "vitest";
import { table, withRegion } from "../scripts/lib/markdown.ts";

describe("table()", () => {
  test("table() writes a header, a rule and rows, with bars escaped", () => {
    expect(table(["a", "b"], [["1|2", "3"]])).toBe("| a | b |\n| --- | --- |\n| 1\\|2 | 3 |");
  });
});

describe("withRegion()", () => {
  const text = "a\n<!-- data 1.0.0 -->\nold\n<!-- /data 1.0.0 -->\nb\n";

  test("withRegion() replaces what stands between the marks, and only that", () => {
    expect(withRegion(text, "data 1.0.0", "new")).toBe(
      "a\n<!-- data 1.0.0 -->\n\nnew\n\n<!-- /data 1.0.0 -->\nb\n",
    );
    expect(withRegion(text, "data 1.0.0", "")).toBe("a\n<!-- data 1.0.0 -->\n<!-- /data 1.0.0 -->\nb\n");
  });

  test("withRegion() gives the same when it is done twice", () => {
    const once = withRegion(text, "data 1.0.0", "new");
    expect(withRegion(once, "data 1.0.0", "new")).toBe(once);
  });

  test.each(["no marks", "<!-- data 1.0.0 -->", "<!-- /data 1.0.0 --><!-- data 1.0.0 -->"])(
    "withRegion() throws for %s",
    (wrong) => {
      expect(() => withRegion(wrong, "data 1.0.0", "new")).toThrow("<!-- data 1.0.0 -->");
    },
  );
});
