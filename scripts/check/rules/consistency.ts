import { monthOf } from "../../../src/lib/calendar.ts";
import type { AuthoredReport } from "../../read/authored.ts";
import { familyNameOf } from "../names.ts";
import { daysApart, monthNames, repeated } from "./days-in-text.ts";
import { textsOf } from "./languages.ts";
import { at, type DataRule, reportRule } from "./rule.ts";

/** The full dates that an English text names. */
function datesIn(text: string): readonly string[] {
  const found = text.matchAll(new RegExp(`\\b(\\d{1,2}) (${monthNames.join("|")}) (\\d{4})\\b`, "g"));
  return [...found].map(([, day = "", month = "", year = ""]) => {
    const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
    return `${year}-${number}-${day.padStart(2, "0")}`;
  });
}

/** Places where a value stands with more than one record of a list. */
function onlyOnce<Row extends { readonly id: string; readonly file: string; readonly line: number }>(
  rows: readonly Row[],
  field: string,
  read: (row: Row) => string | null,
) {
  const owners = new Map<string, string>();
  return rows.flatMap((row) => {
    const value = read(row);
    if (value === null) return [];
    const owner = owners.get(value);
    owners.set(value, owner ?? row.id);
    if (owner === undefined) return [];
    return [
      at(row, { field, fault: `${value} also stands with ${owner}`, repair: "keep it with one, or join the two" }),
    ];
  });
}

/** Bounding boxes of the countries, in degrees: south, north, west, east. Russia reaches over the 180th meridian. */
const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
  KP: [37.6, 43.1, 124.1, 130.8],
  RU: [41.1, 82, 19.6, 190.4],
  CN: [18, 53.6, 73.4, 134.8],
  CH: [45.8, 47.9, 5.9, 10.5],
};

function headsOf({ participants }: AuthoredReport): readonly string[] {
  return participants.flatMap(({ role, official }) => (role === "head" && official !== null ? [official] : []));
}

/** Rules by which one field of a record answers for another. */
export const consistencyRules = {
  "address-once": {
    description: "An address belongs to one source.",
    check: ({ sources }) => onlyOnce(sources, "url", ({ url }) => url),
  },
  "wikidata-once": {
    description: "A Wikidata item belongs to one official.",
    check: ({ officials }) => onlyOnce(officials, "wikidata", ({ wikidata }) => wikidata),
  },
  "nothing-twice": reportRule("No topic and no place stands twice in a record.", ({ topics, places }) =>
    (["topics", "places"] as const).flatMap((field) =>
      repeated<string>(field === "topics" ? topics : places).map((value) => ({
        field,
        fault: `${value} stands twice`,
        repair: "take one out",
      })),
    ),
  ),
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
  "dates-near-start": reportRule(
    "A full date in a summary or an outcome lies within 45 days of the start, or more than a year away, as a treaty does.",
    (report) =>
      textsOf(report)
        .filter(([field]) => field === "summary" || field.startsWith("outcomes"))
        .flatMap(([field, { en }]) =>
          datesIn(en)
            .filter((day) => {
              const distance = Math.min(daysApart(day, report.start.earliest), daysApart(day, report.start.latest));
              return distance > 45 && distance < 400;
            })
            .map((day) => ({
              field,
              fault: `names ${day}, far from the start`,
              repair: "correct the date or the start",
            })),
        ),
  ),
  "short-stay": reportRule("No stay is longer than 21 days.", ({ start, end }) =>
    end === null || daysApart(start.latest, end.latest) <= 21
      ? []
      : [{ field: "end", fault: `is more than 21 days after ${start.latest}`, repair: "correct the start or the end" }],
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
  "published-by-release": {
    description: "No source was published after the release of the edition.",
    check: ({ sources, edition }) =>
      sources
        .filter(({ published }) => published !== null && published.earliest > edition.released)
        .map((source) =>
          at(source, {
            field: "published",
            fault: `lies after the release of ${edition.released}`,
            repair: "correct the day, or the day of release in data/edition.yml",
          }),
        ),
  },
  "claim-by-its-source": {
    description: "The period of a claim ends on or before the day on which its source was published.",
    check: ({ claims, sources }) =>
      claims.flatMap((claim) => {
        const published = sources.find(({ id }) => id === claim.source)?.published;
        if (claim.scope === null || !published || claim.scope.to <= published.latest) return [];
        const fault = `ends on ${claim.scope.to}, after its source of ${published.latest}`;
        return [at(claim, { field: "scope.to", fault, repair: "end the period when the source was published" })];
      }),
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
  "head-in-summary": reportRule("The summary names the head.", (report, data) => {
    const heads = data.officials.filter(({ id }) => headsOf(report).includes(id));
    const named = heads.some(({ side, spellings }) =>
      spellings.some(({ form }) => report.summary.en.includes(familyNameOf(form, side))),
    );
    return heads.length === 0 || named
      ? []
      : [
          {
            field: "summary",
            fault: `does not name ${headsOf(report).join(" or ")}`,
            repair: "say who led the delegation",
          },
        ];
  }),
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
  "script-of-a-spelling": {
    description: "A spelling is in the script of its language.",
    check: ({ officials }) =>
      officials.flatMap((official) =>
        official.spellings.flatMap(({ form, language }) => {
          const script = {
            en: /\p{Script=Latin}/u,
            fr: /\p{Script=Latin}/u,
            ru: /\p{Script=Cyrillic}/u,
            ko: /\p{Script=Hangul}/u,
          };
          const letters = form.match(/\p{L}/gu) ?? [];
          if (letters.every((letter) => script[language].test(letter) || /\p{Lm}/u.test(letter))) return [];
          const fault = `${form} is not in the script of ${language}`;
          return [at(official, { field: "spellings", fault, repair: "correct the language or the spelling" })];
        }),
      ),
  },
  "place-in-country": {
    description: "The coordinates of a place lie in its country, and its subdivision belongs to the country.",
    check: ({ places }) =>
      places.flatMap((place) => {
        const { country, subdivision, coordinates } = place;
        const [south, north, west, east] = boxes[country] ?? [-90, 90, -180, 180];
        const { latitude, longitude } = coordinates;
        const eastward = longitude < west ? longitude + 360 : longitude;
        const isInside = latitude >= south && latitude <= north && eastward >= west && eastward <= east;
        return [
          ...(isInside
            ? []
            : [
                at(place, {
                  field: "coordinates",
                  fault: `do not lie in ${country}`,
                  repair: "correct the sign or the degrees",
                }),
              ]),
          ...(subdivision === null || subdivision.startsWith(`${country}-`)
            ? []
            : [
                at(place, {
                  field: "subdivision",
                  fault: `${subdivision} is not of ${country}`,
                  repair: "correct it or the country",
                }),
              ]),
        ];
      }),
  },
  "date-in-source-id": {
    description: "A full date in the id of a source is a day on which it can have been published.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const [day] = /\d{4}-\d{2}-\d{2}/.exec(source.id) ?? [];
        const { published } = source;
        if (day === undefined || published === null || (published.earliest <= day && day <= published.latest))
          return [];
        const fault = `has the date ${day}, and the source was published on ${published.earliest}`;
        return [
          at(source, { field: "id", fault, repair: "correct the day of publication, or the id of a new source" }),
        ];
      }),
  },
} as const satisfies Readonly<Record<string, DataRule>>;
