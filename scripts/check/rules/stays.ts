import { monthOf } from "../../../src/lib/calendar.ts";
import type { AuthoredDataset, AuthoredReport } from "../../read/authored.ts";
import { daysApart } from "../days.ts";
import { headsOf } from "../inspect.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** The publication dates of the sources that support a field. */
function publishedFor(field: string, { evidence }: AuthoredReport, { sources }: AuthoredDataset) {
  return evidence
    .filter(({ supports }) => supports.some((one) => one === field))
    .map(({ source: id }) => sources.find((source) => source.id === id)?.published ?? null);
}

/** Rules on when a stay began and ended, and when it was reported. */
export const stayRules = {
  "month-in-id": {
    description: "The month in the id of an exchange is the month of its start or an adjacent one.",
    check: ({ exchanges }) =>
      exchanges.flatMap((exchange) => {
        const [, month] = /-(\d{4}-\d{2})(?:-\d{2})?$/.exec(exchange.id) ?? [];
        const bounds = [exchange.start.earliest, exchange.start.latest].map(monthOf);
        if (month === undefined || bounds.includes(month as (typeof bounds)[number])) return [];
        const near = daysApart(`${month}-15`, exchange.start.latest);
        if (near <= 46) return [];
        const fault = `contains the month ${month}, but the exchange began by ${exchange.start.latest}`;
        return [at(exchange, { field: "id", fault, repair: "correct the start or, if the record is new, its id" })];
      }),
  },
  "item-month": reportRule(
    "An item of a published list is under a month in which the exchange can have begun.",
    ({ reportedItems, start }) =>
      reportedItems
        .filter(
          ({ item }) => item.slice(0, 7) < start.earliest.slice(0, 7) || item.slice(0, 7) > start.latest.slice(0, 7),
        )
        .map(({ item }) => ({
          field: "reportedItems",
          fault: `${item} is in a month in which the exchange did not begin`,
          repair: "correct the item or the start",
        })),
  ),
  "stay-at-most-21-days": reportRule("No stay is longer than 21 days.", ({ start, end }) =>
    end === null || daysApart(start.latest, end.latest) <= 21
      ? []
      : [{ field: "end", fault: `is more than 21 days after ${start.latest}`, repair: "correct the start or the end" }],
  ),
  "start-near-its-sources": reportRule(
    "A start is no more than 31 days after the publication of the latest source that supports it.",
    (report, data) => {
      // An announced visit can be much later than its sources.
      if (report.plans.length > 0 || (report as { reason?: string }).reason === "announced") return [];
      const published = [...publishedFor("start", report, data), ...publishedFor("start.latest", report, data)];
      const isLate = published.every((days) => days !== null && daysApart(days.latest, report.start.latest) > 31);
      const isAfter = published.every((days) => days !== null && days.latest < report.start.latest);
      return published.length > 0 && isLate && isAfter
        ? [
            {
              field: "start",
              fault: "is more than 31 days after every source that supports it",
              repair: "correct the start or the evidence",
            },
          ]
        : [];
    },
  ),
  "last-seen-reported-afterwards": reportRule(
    "The day in lastSeen is within 21 days of the arrival and not later than the last source that supports it.",
    (report, data) => {
      const { lastSeen, start } = report;
      if (lastSeen === null) return [];
      const repair = "correct lastSeen or its evidence";
      if (daysApart(start.latest, lastSeen) > 21)
        return [{ field: "lastSeen", fault: `is more than 21 days after ${start.latest}`, repair }];
      const published = publishedFor("lastSeen", report, data);
      const isKnown = published.some((days) => days === null || days.latest >= lastSeen);
      return isKnown || published.length === 0
        ? []
        : [{ field: "lastSeen", fault: "is after every source that supports it", repair }];
    },
  ),
  "end-reported-afterwards": reportRule("A source that supports the end was not published before it.", (report, data) =>
    report.evidence
      .filter(({ supports }) => supports.includes("end"))
      .flatMap(({ source: id }) => {
        const published = data.sources.find((source) => source.id === id)?.published;
        if (!published || report.end === null || published.latest >= report.end.earliest) return [];
        const fault = `${id} was published on ${published.latest}, before the end that it supports`;
        return [{ field: "evidence", fault, repair: "record the announcement as a plan, or correct the end" }];
      }),
  ),
  "conflict-source-near-start": reportRule(
    "The source of a conflict was published no more than 60 days before the start.",
    ({ conflicts, start }, data) =>
      conflicts
        .filter(({ source: id }) => {
          const published = data.sources.find((source) => source.id === id)?.published ?? null;
          return (
            published !== null && published.latest < start.earliest && daysApart(published.latest, start.earliest) > 60
          );
        })
        .map(({ source }) => ({
          field: "conflicts",
          fault: `${source} was published more than 60 days before the start`,
          repair: "correct the source or the start",
        })),
  ),
  "one-place-at-a-time": {
    description: "No official leads two delegations at the same time.",
    check: ({ exchanges }) =>
      exchanges.flatMap((exchange, index) =>
        exchanges.slice(index + 1).flatMap((other) => {
          const both = headsOf(exchange).filter((head) => headsOf(other).includes(head));
          if (both.length === 0 || exchange.end === null || other.end === null) return [];
          const overlaps = exchange.start.latest < other.end.earliest && other.start.latest < exchange.end.earliest;
          if (!overlaps) return [];
          const fault = `overlaps with ${other.id}, also led by ${both.join()}`;
          return [at(exchange, { field: "start", fault, repair: "correct the dates, or merge the two records" })];
        }),
      ),
  },
  "end-after-start": reportRule("An exchange does not end before it begins.", ({ start, end }) =>
    end === null || (start.earliest <= end.earliest && start.latest <= end.latest)
      ? []
      : [
          {
            field: "end",
            fault: `is before the start, ${start.earliest} to ${start.latest}`,
            repair: "correct the date, or raise the earliest end to the earliest start",
          },
        ],
  ),
  "last-seen": reportRule(
    "The day in lastSeen is not before the start, and is given only when the end is unknown.",
    ({ start, end, lastSeen }) => {
      if (lastSeen === null || (end === null && start.latest <= lastSeen)) return [];
      const fault = end === null ? `is before the latest start, ${start.latest}` : "is given together with an end";
      return [{ field: "lastSeen", fault, repair: "correct the date, or remove lastSeen" }];
    },
  ),
  "reported-afterwards": reportRule(
    "A source published before the exchange began can support only the start, and only if a plan also cites it.",
    (report, data) =>
      report.evidence.flatMap(({ source: id, supports }) => {
        const published = data.sources.find((source) => source.id === id)?.published;
        if (published === undefined || published === null || published.latest >= report.start.earliest) return [];
        const isPlan = report.plans.some((plan) => plan.source === id);
        // If no source reports an announced visit, announcements are its only evidence.
        const isAnnounced = "reason" in report && report.reason === "announced";
        if (isPlan && (isAnnounced || supports.every((field) => field.startsWith("start")))) return [];
        return [
          {
            field: "evidence",
            fault: `${id} was published on ${published.latest}, before the start, but supports ${supports.join(", ")}`,
            repair: "record the announcement as a plan, or correct the start",
          },
        ];
      }),
  ),
} satisfies Readonly<Record<string, DataRule>>;
