import { describe, expect, test } from "vitest";
import { changesSince } from "../../src/changes.ts";
import { exchanges as older } from "../../src/generated/releases/1.1.0.ts";
import { byMonth, byOfficial, claims, countSince, directionOf, exchanges, meta, reconcile, unconfirmed } from "../../src/index.ts";

describe("the working edition", () => {
  test("keeps every earlier exchange and counts none twice", () => {
    const ids = exchanges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(older.every(({ id }) => ids.includes(id))).toBe(true);
  });

  test("corrects nothing of the first period without a reason", () => {
    const silent = changesSince("1.1.0").corrected.filter(({ kind, why }) => kind === "exchanges" && why === null);
    expect(silent.filter(({ field }) => field !== "related")).toEqual([]);
  });

  test("counts no unconfirmed report", () => {
    const counted = new Set<string>(exchanges.map(({ id }) => id));
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(unconfirmed.filter(({ id }) => counted.has(id))).toEqual([]);
    expect(countSince(exchanges, "2023-07")).toBe(exchanges.length);
  });

  test("has the two leaders meet in all three directions", () => {
    const summits = byOfficial(byOfficial(exchanges, "Kim Jong Un"), "Vladimir Putin");
    expect(new Set(summits.filter(({ rank }) => rank === "head-of-state").map(directionOf)).size).toBe(3);
  });

  test("bears out the third visit of Shoigu in three months of 2025", () => {
    const [claim] = claims.filter(({ id }) => id === "third-shoigu-visit-in-three-months-2025-06");
    if (claim === undefined) throw new Error("Expected the claim");
    expect(reconcile(claim, exchanges)).toMatchObject({ min: 3, max: 3, verdict: "agrees" });
  });

  test("says of every claim that cannot be compared why", () => {
    for (const claim of claims.filter(({ scope }) => scope === null)) {
      expect(reconcile(claim, exchanges).verdict).toBe("not-comparable");
      expect(claim.reading.en.length).toBeGreaterThan(20);
    }
  });
});
