import { describe, expect, test } from "vitest";
import type { Redirect } from "../../src/lib/change.ts";
import { changesWithin, resolveRedirect, versionsBetween } from "../../src/lib/change-list.ts";

const why = { en: "Why.", fr: "Pourquoi." };

function redirect(from: string, to: string | null, kind: Redirect["kind"]): Redirect {
  return { edition: "1.1.0", kind, from, to, why };
}

describe("versionsBetween()", () => {
  const versions = ["1.0.0", "1.1.0", "1.2.0"];

  test("versionsBetween() gives the versions after one edition up to another", () => {
    expect(versionsBetween(versions, "1.0.0", "1.2.0")).toEqual(["1.1.0", "1.2.0"]);
    expect(versionsBetween(versions, "1.1.0", "1.2.0")).toEqual(["1.2.0"]);
    expect(versionsBetween(versions, "1.1.0", "1.1.0")).toEqual([]);
  });

  test("versionsBetween() refuses the newer edition first, and unknown ones", () => {
    expect(() => versionsBetween(versions, "1.1.0", "1.0.0")).toThrow("expected the older edition first");
    expect(() => versionsBetween(versions, "1.0.0", "1.3.0")).toThrow("expected one of 1.0.0, 1.1.0, 1.2.0");
  });
});

describe("changesWithin()", () => {
  test("changesWithin() gives the redirects of its steps, with retired ids separate from moved and merged ones", () => {
    const redirects = [redirect("a", "b", "moved"), redirect("c", null, "retired"), redirect("d", "b", "merged")];
    const later = { ...redirect("e", null, "retired"), edition: "1.2.0" };
    const { retired, moved } = changesWithin([{ edition: "1.1.0", added: [], corrected: [] }], [...redirects, later]);
    expect([retired, moved]).toEqual([[redirects[1]], [redirects[0], redirects[2]]]);
  });

  test("changesWithin() joins what the steps added and corrected", () => {
    const addition = (edition: string) => ({ edition, kind: "exchanges" as const, id: `added-in-${edition}` });
    const steps = ["1.1.0", "1.2.0"].map((edition) => ({ edition, added: [addition(edition)], corrected: [] }));
    expect(changesWithin(steps, []).added).toEqual([addition("1.1.0"), addition("1.2.0")]);
  });
});

describe("resolveRedirect()", () => {
  test("resolveRedirect() goes to the end of a chain", () => {
    const redirects = [
      redirect("a", "b", "moved"),
      redirect("b", "c", "merged"),
      redirect("x", "y", "moved"),
      redirect("y", null, "retired"),
    ];
    expect(resolveRedirect(redirects, "c")).toEqual({ last: null, id: "c" });
    expect(resolveRedirect(redirects, "b")).toEqual({ last: redirects[1], id: "c" });
    expect(resolveRedirect(redirects, "a")).toEqual({ last: redirects[0], id: "c" });
    expect(resolveRedirect(redirects, "x")).toEqual({ last: redirects[3], id: null });
  });

  test("resolveRedirect() uses the latest of two redirects of the same id", () => {
    const redirects = [redirect("a", "b", "moved"), redirect("a", "c", "moved")];
    expect(resolveRedirect(redirects, "a")).toEqual({ last: redirects[1], id: "c" });
  });
});
