import { describe, expect, test } from "vitest";
import { cutText, linesOf, textWidth } from "../../docs/explorer/pictures/text-width.ts";

describe("linesOf()", () => {
  test("breaks between words without losing any", () => {
    const text = "Exchanges between North Korea and Russia, by month and channel";
    const lines = linesOf(text, 20, 300);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(300);
  });

  test("keeps together what a no-break space joins", () => {
    expect(linesOf("deux\u00a0: trois", 10, 1)).toEqual(["deux\u00a0:", "trois"]);
  });
});

describe("cutText()", () => {
  test("leaves what fits", () => {
    expect(cutText("Sergei Lavrov", 10, 200)).toBe("Sergei Lavrov");
  });

  test("ends what does not fit with an ellipsis, within the width", () => {
    const cut = cutText("Valentina Matviyenko", 10, 60);
    expect(cut).toMatch(/^Val.*…$/);
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(60);
  });
});
