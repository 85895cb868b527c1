import { monthOf, monthsBetween } from "../../../src/model/dates.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on the days of the records. */
export const dateRules = {
  "file-month": {
    description: "An exchange stands in the file of the month in which it began.",
    check: (data) =>
      data.exchanges.flatMap((exchange) => {
        const file = `data/exchanges/${monthOf(exchange.start.earliest)}.yml`;
        if (exchange.file === file) return [];
        return [
          at(exchange, { field: "start", fault: `began in another month than its file`, repair: `move it to ${file}` }),
        ];
      }),
  },
  "start-in-one-month": reportRule(
    "Both bounds of a start lie in one month, so that every exchange has its month.",
    ({ start }) =>
      monthOf(start.earliest) === monthOf(start.latest)
        ? []
        : [
            {
              field: "start",
              fault: `reaches from ${start.earliest} to ${start.latest}`,
              repair:
                "find a source that tells the month, or move the record to data/unconfirmed.yml with the month that is likelier",
            },
          ],
  ),
  "end-after-start": reportRule("An exchange does not end before it begins.", ({ start, end }) =>
    end === undefined || (start.earliest <= end.earliest && start.latest <= end.latest)
      ? []
      : [
          {
            field: "end",
            fault: `lies before the start, ${start.earliest} to ${start.latest}`,
            repair: "correct the day, or let the earliest end be the earliest start",
          },
        ],
  ),
  "start-in-coverage": {
    description: "An exchange began within the months that were searched.",
    check: (data) =>
      data.exchanges
        .filter(({ start }) => {
          const month = monthOf(start.earliest);
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
  "reported-afterwards": reportRule(
    "A source that was published before the exchange began announces it: it supports the start only where a plan cites it.",
    (report, data) =>
      report.evidence.flatMap(({ source: id, supports }) => {
        const published = data.sources.find((source) => source.id === id)?.published;
        const announces = report.plans.some((plan) => plan.source === id);
        if (published === undefined || published.latest >= report.start.earliest || announces) return [];
        return [
          {
            field: "evidence",
            fault: `${id} was published on ${published.latest}, before the start, and supports ${supports.join(", ")}`,
            repair: "write what it announces as a plan, or correct the start",
          },
        ];
      }),
  ),
} as const satisfies Readonly<Record<string, DataRule>>;
