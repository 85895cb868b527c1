import { meta } from "dprk-russia-exchanges";

/** The days from the first up to, but not including, the last. */
export function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (const day = new Date(first); day < new Date(last); day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** The months that were searched, and those before and after, which have no records. */
export function monthsOfCoverage(): readonly string[] {
  const { from, to } = meta.coverage;
  const between = daysBetween(`${from}-01`, `${to}-02`).filter((day) => day.endsWith("-01"));
  return ["2023-01", ...between.map((day) => day.slice(0, 7)), "2030-12"];
}
