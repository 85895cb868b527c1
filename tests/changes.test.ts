import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEditions } from "../scripts/editions/editions.ts";
import { changesBetween, changesSince, editions, resolveId, verify } from "../src/changes.ts";
import * as main from "../src/index.ts";
import { changesWithin, follow, stepsBetween } from "../src/lib/change-list.ts";
import type { Redirect } from "../src/lib/change.ts";

const released = readEditions(join(import.meta.dirname, ".."));
const why = { en: "Why.", fr: "Pourquoi." };

function redirect(from: string, to: string | null, kind: Redirect["kind"]): Redirect {
  return { edition: "1.1.0", kind, from, to, why };
}

describe("changesSince()", () => {
  test("knows every edition, oldest first", () => {
    expect(editions.slice(0, released.length)).toEqual(released.map(({ meta }) => meta.version));
  });

  test("gives nothing since the newest edition", () => {
    expect(changesSince(editions.at(-1) ?? "")).toEqual({ added: [], corrected: [], retired: [], moved: [] });
  });

  test("adds up to the difference in the number of exchanges", () => {
    const { added, retired } = changesSince("1.0.0");
    const count = added.filter(({ kind }) => kind === "exchanges").length - retired.length;
    expect((released[0]?.exchanges.length ?? 0) + count).toBe(main.exchanges.length);
  });

  test("gives every correction an old and a new value that differ, and a reason where counts change", () => {
    for (const { before, after, kind, field, why: reason } of changesSince("1.0.0").corrected) {
      expect(JSON.stringify(before)).not.toBe(JSON.stringify(after));
      if (kind === "exchanges" && /^(start|host|channel|rank|topics|participants)/.test(field))
        expect(reason).not.toBeNull();
    }
  });

  test.each(["0.9.0", "", "__proto__", "latest"])(
    "throws RangeError for the edition %j and lists those that exist",
    (version) => {
      expect(() => changesSince(version)).toThrow(RangeError);
      expect(() => changesSince(version)).toThrow("1.0.0");
    },
  );

  test("is frozen", () => {
    expect(Object.isFrozen(changesSince("1.0.0").added)).toBe(true);
  });
});

describe("changesBetween()", () => {
  test("is empty for an edition and itself", () => {
    expect(changesBetween("1.0.0", "1.0.0").corrected).toEqual([]);
  });

  test("stepsBetween() refuses the newer edition first", () => {
    const steps = ["1.0.0", "1.1.0"].map((edition) => ({ edition, added: [], corrected: [] }));
    expect(stepsBetween(steps, "1.0.0", "1.1.0")).toHaveLength(1);
    expect(() => stepsBetween(steps, "1.1.0", "1.0.0")).toThrow("expected the older edition first");
  });
});

describe("changesWithin()", () => {
  test("takes the redirects of its steps, retired ids apart from moved and merged ones", () => {
    const redirects = [redirect("a", "b", "moved"), redirect("c", null, "retired"), redirect("d", "b", "merged")];
    const later = { ...redirect("e", null, "retired"), edition: "1.2.0" };
    const { retired, moved } = changesWithin([{ edition: "1.1.0", added: [], corrected: [] }], [...redirects, later]);
    expect([retired, moved]).toEqual([[redirects[1]], [redirects[0], redirects[2]]]);
  });
});

describe("resolveId()", () => {
  test("knows every id ever released", () => {
    const ids = released.flatMap(({ exchanges, unconfirmed }) => [...exchanges, ...unconfirmed].map(({ id }) => id));
    const present = new Set<string>([...main.exchanges, ...main.unconfirmed].map(({ id }) => id));
    for (const id of ids) {
      const resolved = resolveId(id);
      expect(resolved.id === null ? resolved.status === "retired" : present.has(resolved.id)).toBe(true);
    }
  });

  test.each(["lavrov", "", "constructor", "__proto__"])("throws RangeError for %j", (id) => {
    expect(() => resolveId(id)).toThrow(RangeError);
  });

  test("follow() goes to the end of a chain", () => {
    const redirects = [
      redirect("a", "b", "moved"),
      redirect("b", "c", "merged"),
      redirect("x", "y", "moved"),
      redirect("y", null, "retired"),
    ];
    expect(follow(redirects, "c")).toEqual({ last: null, id: "c" });
    expect(follow(redirects, "b")).toEqual({ last: redirects[1], id: "c" });
    expect(follow(redirects, "a")).toEqual({ last: redirects[0], id: "c" });
    expect(follow(redirects, "x")).toEqual({ last: redirects[3], id: null });
  });
});

describe("verify()", () => {
  test("is true for the main entry and for every edition", async () => {
    expect(await verify(main)).toBe(true);
    for (const edition of released) expect(await verify(edition)).toBe(true);
  });

  test("is false when one fact differs, and true when only prose does", async () => {
    const [first, ...others] = main.exchanges;
    const changed = (part: object) => ({ ...main, exchanges: [{ ...first, ...part }, ...others] });
    expect(await verify(changed({ host: "RU" }))).toBe(false);
    expect(await verify(changed({ summary: { en: "Other.", fr: "Autre." } }))).toBe(true);
  });

  test("throws TypeError without a list of records", async () => {
    const { officials: _, ...incomplete } = main;
    await expect(verify(incomplete as never)).rejects.toThrow(TypeError);
  });
});
