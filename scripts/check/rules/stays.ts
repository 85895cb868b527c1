import { monthOf } from "../../../src/lib/calendar.ts";
import type { AuthoredDataset, AuthoredReport } from "../../read/authored.ts";
import { daysApart } from "../days.ts";
import { headsOf } from "../inspect.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** The days of the publication of the sources that support a field. */
function publishedFor(field: string, { evidence }: AuthoredReport, { sources }: AuthoredDataset) {
  return evidence
    .filter(({ supports }) => supports.some((one) => one === field))
    .map(({ source: id }) => sources.find((source) => source.id === id)?.published ?? null);
}

/** Rules on when a stay began and ended, and who reported it when. */
export const stayRules = {
  "month-in-id": {
    description: "The month in the id of an exchange is the month of its start, or one of those next to it.",
    check: ({ exchanges }) =>
      exchanges.flatMap((exchange) => {
        const [, month] = /-(\d{4}-\d{2})(?:-\d{2})?$/.exec(exchange.id) ?? [];
        const bounds = [exchange.start.earliest, exchange.start.latest].map(monthOf);
        if (month === undefined || bounds.includes(month as (typeof bounds)[number])) return [];
        const near = daysApart(`${month}-15`, exchange.start.latest);
        if (near <= 46) return [];
        const fault = `has the month ${month}, and the exchange began by ${exchange.start.latest}`;
        return [at(exchange, { field: "id", fault, repair: "correct the id of a new record, or the start" })];
      }),
  },
  "item-month": reportRule(
    "An item of a published list stands under a month in which the exchange can have begun.",
    ({ reportedItems, start }) =>
      reportedItems
        .filter(
          ({ item }) => item.slice(0, 7) < start.earliest.slice(0, 7) || item.slice(0, 7) > start.latest.slice(0, 7),
        )
        .map(({ item }) => ({
          field: "reportedItems",
          fault: `${item} is of another month`,
          repair: "correct the item or the start",
        })),
  ),
  "short-stay": reportRule("No stay is longer than 21 days.", ({ start, end }) =>
    end === null || daysApart(start.latest, end.latest) <= 21
      ? []
      : [{ field: "end", fault: `is more than 21 days after ${start.latest}`, repair: "correct the start or the end" }],
  ),
  "start-by-its-sources": reportRule(
    "A start lies at most 31 days after the last source that supports it was published.",
    (report, data) => {
      // What is only announced lies ahead of its sources.
      if (report.plans.length > 0 || (report as { reason?: string }).reason === "announced") return [];
      const published = [...publishedFor("start", report, data), ...publishedFor("start.latest", report, data)];
      const isLate = published.every((days) => days !== null && daysApart(days.latest, report.start.latest) > 31);
      const isAfter = published.every((days) => days !== null && days.latest < report.start.latest);
      return published.length > 0 && isLate && isAfter
        ? [{ field: "start", fault: "is long after every source that supports it", repair: "correct the start" }]
        : [];
    },
  ),
  "last-seen-reported-afterwards": reportRule(
    "A delegation was last seen within 21 days of its arrival, and a source reported it on that day or later.",
    (report, data) => {
      const { lastSeen, start } = report;
      if (lastSeen === null) return [];
      const repair = "correct the day";
      if (daysApart(start.latest, lastSeen) > 21)
        return [{ field: "lastSeen", fault: `is more than 21 days after ${start.latest}`, repair }];
      const published = publishedFor("lastSeen", report, data);
      const isKnown = published.some((days) => days === null || days.latest >= lastSeen);
      return isKnown || published.length === 0
        ? []
        : [{ field: "lastSeen", fault: "is after every source that supports it", repair }];
    },
  ),
  "end-reported-afterwards": reportRule(
    "A source that supports an end was published on that day or later.",
    (report, data) =>
      report.evidence
        .filter(({ supports }) => supports.includes("end"))
        .flatMap(({ source: id }) => {
          const published = data.sources.find((source) => source.id === id)?.published;
          if (!published || report.end === null || published.latest >= report.end.earliest) return [];
          const fault = `${id} was published on ${published.latest}, before the end`;
          return [{ field: "evidence", fault, repair: "write what it announces as a plan, or correct the end" }];
        }),
  ),
  "conflict-of-its-time": reportRule(
    "The source of a conflict was not published more than 60 days before the start.",
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
          fault: `${source} is much older than the record`,
          repair: "correct the source",
        })),
  ),
  "one-place-at-a-time": {
    description: "Nobody leads two delegations at the same time.",
    check: ({ exchanges }) =>
      exchanges.flatMap((exchange, index) =>
        exchanges.slice(index + 1).flatMap((other) => {
          const both = headsOf(exchange).filter((head) => headsOf(other).includes(head));
          if (both.length === 0 || exchange.end === null || other.end === null) return [];
          const overlaps = exchange.start.latest < other.end.earliest && other.start.latest < exchange.end.earliest;
          if (!overlaps) return [];
          const fault = `overlaps with ${other.id}, which ${both.join()} also leads`;
          return [at(exchange, { field: "start", fault, repair: "correct the days, or join the two records" })];
        }),
      ),
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
