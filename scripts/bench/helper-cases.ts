/// <reference lib="es2024.collection" />
// Each helper, and plain code that gives the same answer without checking anything.
import { byMonth, byOfficial, countSince } from "dprk-russia-exchanges";
import type { OwnRecord } from "./own-records.ts";

/** Two ways to the same answer, which must be comparable as JSON. */
export interface Answers {
  /** The helper. */
  readonly own: () => unknown;
  /** Plain code. */
  readonly native: () => unknown;
}

/** The helpers that are measured. */
export const helperCases = ["countSince", "byMonth", "byOfficial"] as const;

const since = "2015-06-15";

/** Both ways for a helper and some records. They return a number, since comparing lists would take longer than making them. */
export function contendersOf(helper: string, records: readonly OwnRecord[]): Answers {
  switch (helper) {
    case "countSince":
      return {
        own: () => countSince(records, since),
        native: () => records.filter(({ start }) => start.earliest >= since).length,
      };
    case "byMonth":
      return {
        own: () => byMonth(records).size,
        native: () => Map.groupBy(records, ({ start }) => start.latest.slice(0, 7)).size,
      };
    default:
      return {
        own: () => byOfficial(records).size,
        native: () => Map.groupBy(records, ({ participants }) => participants[0]?.official).size,
      };
  }
}
