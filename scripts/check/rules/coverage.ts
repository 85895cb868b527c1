import { monthOf, monthsBetween } from "../../../src/lib/calendar.ts";
import { conventionalDays } from "../../read/days.ts";
import { longestStay } from "../../read/longest-stay.ts";
import { at, type DataRule } from "./rule.ts";

/** Rules on the months that were searched, and on the convention for a start without a lower bound. */
export const coverageRules = {
  "file-month": {
    description: "An exchange stands in the file of the month by which it had certainly begun.",
    check: (data) =>
      data.exchanges.flatMap((exchange) => {
        const file = `data/exchanges/${monthOf(exchange.start.latest)}.yml`;
        if (exchange.file === file) return [];
        return [
          at(exchange, { field: "start", fault: `began in another month than its file`, repair: `move it to ${file}` }),
        ];
      }),
  },
  "convention-covers-stays": {
    description:
      "No stay whose days sources give is longer than the convention for an arrival that none bounds from below.",
    check: (data) =>
      data.exchanges.flatMap((exchange) => {
        const length = longestStay(exchange);
        if (length === null || length <= conventionalDays) return [];
        return [
          at(exchange, {
            field: "end",
            fault: `is ${length} days after the start, and the convention reckons with ${conventionalDays} at most`,
            repair:
              "correct the days, or raise conventionalDays in scripts/read/days.ts and say so in the guide on dates",
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
            fault: "lies outside the coverage",
            repair: "widen the coverage in data/edition.yml",
          }),
        ),
  },
  "coverage-without-gap": {
    description: "The periods of the coverage follow each other without a gap, from its first month to its last.",
    check: ({ edition: { coverage } }) => {
      const covered = coverage.periods.flatMap(({ from, to }) => monthsBetween(from, to));
      const expected = monthsBetween(coverage.from, coverage.to);
      if (covered.join() === expected.join()) return [];
      return [
        {
          file: "data/edition.yml",
          record: "edition",
          field: "coverage.periods",
          fault: `do not cover ${coverage.from} to ${coverage.to} once`,
          repair: "let every period begin in the month after the one before it",
        },
      ];
    },
  },
} as const satisfies Readonly<Record<string, DataRule>>;
