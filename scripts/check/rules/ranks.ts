import type { AuthoredReport } from "../../read/authored.ts";
import { reportsOf } from "../inspect.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** Rules on the rank and channel of delegations led from the same office. */
export const rankRules = {
  "one-channel-for-an-office": {
    description: "All delegations that an official leads in the same office have the same channel.",
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
              const fault = `is ${report.channel}, but ${known.channel} in ${known.id} for the same office of ${official}`;
              return [
                at(report, {
                  field: "channel",
                  fault,
                  repair: "give both records the same channel, or give the head a different office",
                }),
              ];
            }),
        );
    },
  },
  "one-rank-for-an-office": {
    description: "All exchanges that an official leads in the same office have the same rank.",
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
              const fault = `is ${exchange.rank}, but ${known.rank} in ${known.id} for the same office of ${official}`;
              return [
                at(exchange, {
                  field: "rank",
                  fault,
                  repair: "give both records the same rank, or give the head a different office",
                }),
              ];
            }),
        );
    },
  },
  "rank-of-a-report": {
    description:
      "An unconfirmed report led by an official in an office has the rank of the exchanges led in that office.",
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
            const fault = `is ${report.rank}, but ${same.rank} in ${same.id} for the same office of ${official}`;
            return [
              at(report, {
                field: "rank",
                fault,
                repair: "give both records the same rank, or give the head a different office",
              }),
            ];
          }),
      ),
  },
  "rank-of-a-head": reportRule("A record with a stated rank has a head.", ({ rank, participants }) =>
    rank === "unstated" || participants.some(({ role }) => role === "head")
      ? []
      : [{ field: "rank", fault: `is ${rank}, but there is no head`, repair: "add the head, or write unstated" }],
  ),
} satisfies Readonly<Record<string, DataRule>>;
