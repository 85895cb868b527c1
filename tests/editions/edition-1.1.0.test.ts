import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/changes.ts";
import * as second from "../../src/generated/releases/1.1.0.ts";
import { reconcile } from "../../src/helpers/reconcile.ts";

function verdicts(edition: Pick<typeof second, "claims" | "exchanges">) {
  return Object.fromEntries(
    edition.claims.map((claim) => {
      const { min, max, verdict } = reconcile(claim, edition.exchanges);
      return [claim.id, [min, max, verdict]];
    }),
  );
}

function dateOf(id: string): string | undefined {
  return second.exchanges.find((exchange) => exchange.id === id)?.date;
}

describe("edition 1.1.0", () => {
  test("adds what the chronology misses to its 29 exchanges", () => {
    const added = changesBetween("1.0.0", "1.1.0").added.filter(({ kind }) => kind === "exchanges");
    expect(second.exchanges).toHaveLength(29 + added.length);
    expect(added.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["alexandrov-ensemble-pyongyang-2023-09", "rapota-federation-council-pyongyang-2024-05"]),
    );
  });

  test("has the dates that the documents leave open", () => {
    expect(dateOf("shoigu-pyongyang-2023-07")).toBe("2023-07-25/2023-07-27");
    expect(dateOf("kim-jong-un-russia-far-east-2023-09")).toBe("2023-09-12/");
    expect(dateOf("kozlov-pyongyang-2023-11")).toBe("2023-11-14/2023-11-16");
    expect(dateOf("putin-pyongyang-2024-06")).toMatch(/^2024-06-19/);
  });

  test("says why Putin's start was corrected", () => {
    const [correction] = changesBetween("1.0.0", "1.1.0").corrected.filter(
      ({ id, field }) => id === "putin-pyongyang-2024-06" && field === "start",
    );
    expect(correction?.before).toEqual({ earliest: "2024-06-18", latest: "2024-06-19" });
    expect(correction?.after).toEqual({ earliest: "2024-06-19", latest: "2024-06-19" });
    expect(correction?.why?.en).toContain("02:22");
  });

  test("compares the ministry's tallies with its records", () => {
    expect(verdicts(second)).toEqual({
      "eighteen-in-2024": [24, 26, "records-more"],
      "more-than-two-dozen-since-2023-07": [34, 36, "agrees"],
      "sixteenth-summit-2024-06": [null, null, "not-comparable"],
      "unification-ministry-eighteen-2019": [null, null, "not-comparable"],
      "unification-ministry-eighteen-2024": [16, 17, "records-fewer"],
      "unification-ministry-fifteen-to-russia-2024": [13, 14, "records-fewer"],
      "unification-ministry-three-to-dprk-2024": [3, 3, "agrees"],
    });
  });
});
