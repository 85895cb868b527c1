import { describe, expect, test } from "vitest";
import { byOfficial, findOfficial, sourcesOf } from "../../src/index.ts";
import { exchangeSchema, parseExchange } from "../../src/schema.ts";
import { record } from "../fixtures/records.ts";
import { runCases } from "./cases.ts";
import { randomFrom } from "./random.ts";
import { targets } from "./targets.ts";

// A few cases of each kind in every gate; `npm run test:fuzz` tries many more.
describe("hostile input", () => {
  test.each(Object.keys(targets))("%s", async (target) => {
    expect(await runCases(target, 1, 100)).toEqual([]);
  });

  test("runCases() reports a case that fails, with its seed", async () => {
    const broken: Record<string, () => void> = targets as never;
    broken["broken"] = () => {
      throw new Error("wrong");
    };
    try {
      expect(await runCases("broken", 7, 1)).toEqual([{ target: "broken", seed: 7, fault: "wrong" }]);
    } finally {
      delete broken["broken"];
    }
  });

  test("randomFrom() gives the same numbers for the same seed", () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed).below.bind(null, 1000));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

describe("time linear in the input", () => {
  const many = 100_000;
  const start = { earliest: "2024-01-01", latest: "2024-01-01" };
  const participants = Array.from({ length: many }, (_, position) => ({ official: `person-${position}` }));
  const evidence = Array.from({ length: many }, () => ({ source: "nobody", supports: ["start"] }));

  test.each<[string, () => unknown]>([
    ["a name of a million letters", () => findOfficial("x".repeat(1_000_000))],
    ["a name of combining marks in the wrong order", () => findOfficial("e\u0301\u0323".repeat(many))],
    ["a name of many words", () => findOfficial("Kim ".repeat(many))],
    ["a record with a crowd", () => byOfficial([{ start, participants }])],
    ["a record with a library", () => sourcesOf({ evidence })],
    ["a record with many wrong topics", () => parseExchange({ ...record(), topics: Array(20_000).fill("nope") })],
    ["a record with an endless line", () => exchangeSchema.safeParse(record({ id: "a-".repeat(many) }))],
  ])("%s", (_name, action) => {
    const before = process.cpuUsage().user;
    try {
      action();
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(2200);
    }
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3000);
  });
});
