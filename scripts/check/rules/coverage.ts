import { monthOf, monthsBetween } from "../../../src/lib/calendar.ts";
import { conventionalDays } from "../../read/days.ts";
import { leastStay } from "../../read/least-stay.ts";
import { at, type DataRule } from "./rule.ts";

/** Rules on the months that were searched, and on the convention for arrivals whose earliest day no source gives. */
export const coverageRules = {
  "file-month": {
    description: "An exchange is in the file of the month of its latest possible start.",
    check: (data) =>
      data.exchanges.flatMap((exchange) => {
        const file = `data/exchanges/${monthOf(exchange.start.latest)}.yml`;
        if (exchange.file === file) return [];
        return [
          at(exchange, {
            field: "start",
            fault: "is in a different month from its file",
            repair: `move it to ${file}`,
          }),
        ];
      }),
  },
  "convention-covers-stays": {
    description:
      "No stay is certainly longer than conventionalDays, which sets the earliest day of an arrival when no source gives one.",
    check: (data) =>
      data.exchanges.flatMap((exchange) => {
        const length = leastStay(exchange);
        if (length === null || length <= conventionalDays) return [];
        return [
          at(exchange, {
            field: "end",
            fault: `is at least ${length} days after the start, but conventionalDays is ${conventionalDays}`,
            repair:
              "correct the dates, or raise conventionalDays in scripts/read/days.ts and update the guide on dates",
          }),
        ];
      }),
  },
  "start-in-coverage": {
    description: "An exchange began within the months that were searched.",
    check: (data) =>
      data.exchanges
        .filter(({ start }) => {
          const month = monthOf(start.latest);
          return month < data.edition.coverage.from || month > data.edition.coverage.to;
        })
        .map((exchange) =>
          at(exchange, {
            field: "start",
            fault: "is outside the coverage",
            repair: "widen the coverage in data/edition.yml",
          }),
        ),
  },
  "coverage-without-gap": {
    description:
      "The periods of the coverage follow one another without gaps or overlaps, from its first month to its last.",
    check: ({ edition: { coverage } }) => {
      const covered = coverage.periods.flatMap(({ from, to }) => monthsBetween(from, to));
      const expected = monthsBetween(coverage.from, coverage.to);
      if (covered.join() === expected.join()) return [];
      return [
        {
          file: "data/edition.yml",
          record: "edition",
          field: "coverage.periods",
          fault: `do not cover every month from ${coverage.from} to ${coverage.to} exactly once`,
          repair: "begin each period in the month after the previous one ends",
        },
      ];
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
