import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { changesBetween, resolveId } from "../../src/changes.ts";
import * as fourth from "../../src/generated/releases/1.3.0.ts";
import {
  byMonth,
  byOfficial,
  claims,
  directionOf,
  exchanges,
  meta,
  officials,
  reconcile,
  unconfirmed,
} from "../../src/index.ts";

describe("the working edition", () => {
  test("keeps every exchange of the previous edition or says what became of it, and counts none twice", () => {
    const ids = exchanges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of fourth.exchanges.filter((exchange) => !ids.includes(exchange.id))) {
      expect(unconfirmed.some((report) => report.id === id) || resolveId(id).status !== "current").toBe(true);
    }
  });

  test("counts no unconfirmed report", () => {
    const counted = new Set<string>(exchanges.map(({ id }) => id));
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(unconfirmed.filter(({ id }) => counted.has(id))).toEqual([]);
  });

  test("has every exchange in one month of its coverage", () => {
    const months = byMonth(exchanges, meta.coverage);
    expect([...months.values()].flat()).toHaveLength(exchanges.length);
  });

  test("has the two leaders meet in all three directions", () => {
    const summits = byOfficial(byOfficial(exchanges, "Kim Jong Un"), "Vladimir Putin");
    expect(new Set(summits.filter(({ rank }) => rank === "head-of-state").map(directionOf)).size).toBe(3);
  });

  test("sees counterparts in office only as far as is certain, and visitors throughout the stay", () => {
    const seen = (official: string, office: string) =>
      officials.find(({ id }) => id === official)?.offices.find(({ id }) => id === office)?.seen;
    // Kim Jong Un was in Russia from 12 September 2023, and left it by the 18th.
    expect(seen("alexander-kozlov", "minister-of-natural-resources")?.earliest).toBe("2023-09-18");
    expect(seen("alexei-overchuk", "deputy-prime-minister")).toBeNull();
    // Sergei Shoigu was in Pyongyang from 25 to 27 July 2023.
    expect(seen("sergei-shoigu", "minister-of-defence")?.earliest).toBe("2023-07-25");
    expect(seen("kim-jong-un", "president-of-state-affairs")?.earliest).toBe("2023-07-27");
  });

  test("has a name in its own script for all but at most three people, whom the guide names", () => {
    const guide = readFileSync(new URL("../../docs/guides/people-and-spellings.md", import.meta.url), "utf8");
    const unwritten = officials.filter(({ side, name }) => name[side === "RU" ? "ru" : "ko"] === null);
    expect(unwritten.length).toBeLessThanOrEqual(3);
    expect(unwritten.filter(({ name }) => !guide.includes(name.en))).toEqual([]);
  });

  test("says why a claim cannot be compared", () => {
    const vague = claims.filter(({ scope }) => scope === null);
    expect(vague.length).toBeGreaterThan(0);
    for (const claim of vague) {
      expect(reconcile(claim, exchanges).verdict).toBe("not-comparable");
      expect(claim.reading.en.length).toBeGreaterThan(20);
    }
  });
});

describe("edition 1.3.0", () => {
  test("corrects nothing that changes counts without a reason", () => {
    const silent = changesBetween("1.1.0", "1.3.0").corrected.filter(
      ({ kind, why }) => kind === "exchanges" && why === null,
    );
    expect(silent.filter(({ field }) => field !== "related")).toEqual([]);
  });

  test("confirms the third visit of Shoigu in three months of 2025", () => {
    const [claim] = fourth.claims.filter(({ id }) => id === "third-shoigu-visit-in-three-months-2025-06");
    if (claim === undefined) throw new Error("Expected the claim");
    expect(reconcile(claim, fourth.exchanges)).toMatchObject({ min: 3, max: 3, verdict: "agrees" });
  });
});
