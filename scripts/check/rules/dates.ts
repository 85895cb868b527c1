import { monthOf, monthsBetween } from "../../../src/lib/calendar.ts";
import { conventionalDays } from "../../read/days.ts";
import { longestStay } from "../../read/longest-stay.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on the days of the records. */
export const dateRules = {
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
  "end-after-start": reportRule("An exchange does not end before it begins.", ({ start, end }) =>
    end === null || (start.earliest <= end.earliest && start.latest <= end.latest)
      ? []
      : [
          {
            field: "end",
            fault: `lies before the start, ${start.earliest} to ${start.latest}`,
            repair: "correct the day, or let the earliest end be the earliest start",
          },
        ],
  ),
  "last-seen": reportRule(
    "The last day on which a delegation was seen is not before its start, and stands only where the departure is not known.",
    ({ start, end, lastSeen }) => {
      if (lastSeen === null || (end === null && start.latest <= lastSeen)) return [];
      const fault = end === null ? `lies before the start, ${start.latest} at the latest` : "stands beside an end";
      return [{ field: "lastSeen", fault, repair: "correct the day, or take it out" }];
    },
  ),
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
  "reported-afterwards": reportRule(
    "A source that was published before the exchange began announces it: it supports nothing but the start, and that only where a plan cites it.",
    (report, data) =>
      report.evidence.flatMap(({ source: id, supports }) => {
        const published = data.sources.find((source) => source.id === id)?.published;
        if (published === undefined || published === null || published.latest >= report.start.earliest) return [];
        const isPlan = report.plans.some((plan) => plan.source === id);
        // An announced visit that no source reports rests on nothing but announcements.
        const isAnnounced = "reason" in report && report.reason === "announced";
        if (isPlan && (isAnnounced || supports.every((field) => field.startsWith("start")))) return [];
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
