import type { AuthoredReport } from "../../read/authored.ts";
import { reportsOf } from "../inspect.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on the rank and the channel that an office gives. */
export const rankRules = {
  "one-channel-for-an-office": {
    description: "Whoever leads delegations in one office leads them along one channel.",
    check: (data) => {
      const first = new Map<string, AuthoredReport>();
      return reportsOf(data)
        .filter(({ channel }) => channel !== "unstated")
        .flatMap((report) =>
          report.participants
            .filter(({ role, official, office }) => role === "head" && official !== null && typeof office === "string")
            .flatMap(({ official, office }) => {
              const key = `${official} ${office}`;
              const known = first.get(key) ?? report;
              first.set(key, known);
              if (known.channel === report.channel) return [];
              const fault = `is ${report.channel}, and ${known.channel} in ${known.id} for the same office of ${official}`;
              return [
                at(report, {
                  field: "channel",
                  fault,
                  repair: "give both the same channel, or the head another office",
                }),
              ];
            }),
        );
    },
  },
  "one-rank-for-an-office": {
    description: "Whoever leads delegations in one office has one rank in all of them.",
    check: ({ exchanges }) => {
      const ranks = new Map<string, { readonly rank: string; readonly id: string }>();
      return exchanges
        .filter(({ rank }) => rank !== "unstated")
        .flatMap((exchange) =>
          exchange.participants
            .filter(({ role, official, office }) => role === "head" && official !== null && typeof office === "string")
            .flatMap(({ official, office }) => {
              const key = `${official} ${office}`;
              const known = ranks.get(key);
              if (known === undefined) ranks.set(key, { rank: exchange.rank, id: exchange.id });
              if (exchange.host !== "KP" && exchange.host !== "RU") return [];
              if (known === undefined || known.rank === exchange.rank) return [];
              const fault = `is ${exchange.rank}, and ${known.rank} in ${known.id} for the same office of ${official}`;
              return [
                at(exchange, { field: "rank", fault, repair: "give both the same rank, or the head another office" }),
              ];
            }),
        );
    },
  },
  "rank-of-a-report": {
    description: "Whoever leads in one office has in a report that is not counted the rank that exchanges give.",
    check: (data) =>
      data.unconfirmed.flatMap((report) =>
        report.participants
          .filter(({ role, official }) => role === "head" && official !== null)
          .flatMap(({ official, office }) => {
            const same = data.exchanges.find(
              ({ rank, host, participants }) =>
                rank !== "unstated" &&
                (host === "KP" || host === "RU") &&
                participants.some((one) => one.role === "head" && one.official === official && one.office === office),
            );
            if (same === undefined || report.rank === "unstated" || same.rank === report.rank) return [];
            const fault = `is ${report.rank}, and ${same.rank} in ${same.id} for the same office of ${official}`;
            return [
              at(report, { field: "rank", fault, repair: "give both the same rank, or the head another office" }),
            ];
          }),
      ),
  },
  "rank-of-a-head": reportRule("A stated rank is the rank of a head whom the record has.", ({ rank, participants }) =>
    rank === "unstated" || participants.some(({ role }) => role === "head")
      ? []
      : [{ field: "rank", fault: `is ${rank} and nobody leads`, repair: "add the head, or write unstated" }],
  ),
} as const satisfies Readonly<Record<string, DataRule>>;
