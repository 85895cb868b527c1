// An overview of the dataset: `npm start`. It imports the built package by name, as any project would.
import {
  byMonth,
  byOfficial,
  countBoundsSince,
  type DayRange,
  directionOf,
  exchanges,
  findOfficial,
  sourcesOf,
  witnessesOf,
} from "dprk-russia-exchanges";
import { meta } from "dprk-russia-exchanges/meta";

type Direction = ReturnType<typeof directionOf>;

const directions: readonly {
  readonly code: Direction;
  readonly mark: string;
  readonly colour: number;
  readonly label: string;
}[] = [
  { code: "dprk-to-russia", mark: "#", colour: 33, label: "North Korea to Russia" },
  { code: "russia-to-dprk", mark: "=", colour: 34, label: "Russia to North Korea" },
  { code: "third-country", mark: "+", colour: 36, label: "Met in a third country" },
];

const hasColour = process.stdout.isTTY && !process.env["NO_COLOR"] && process.stdout.hasColors();

function paint(text: string, colour: number): string {
  return hasColour ? `\u001b[${colour}m${text}\u001b[39m` : text;
}

function heading(text: string): readonly string[] {
  return ["", text, "-".repeat(text.length)];
}

function days({ earliest, latest }: DayRange): string {
  return earliest === latest ? earliest : `${earliest} to ${latest}`;
}

/** Splits a text into lines of at most 80 columns, with the later lines indented. */
function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > 80) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function monthLines(): readonly string[] {
  return [...byMonth(exchanges, meta.coverage)].map(([month, list]) => {
    const bars = directions.map(({ code, mark, colour }) =>
      paint(mark.repeat(list.filter((exchange) => directionOf(exchange) === code).length), colour),
    );
    return `${month}  ${String(list.length).padStart(2)}  ${bars.join("")}`;
  });
}

function countLines(since: "2024"): readonly string[] {
  return directions.map(({ code, label }) => {
    const { min, max } = countBoundsSince(
      exchanges.filter((exchange) => directionOf(exchange) === code),
      since,
    );
    return `${label.padEnd(24)}${min === max ? min : `${min} to ${max}`}`;
  });
}

function officialLines(): readonly string[] {
  return [...byOfficial(exchanges)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 5)
    .map(([id, list]) => `${findOfficial(id).name.en.padEnd(24)}${list.length}`);
}

function recordLines(id: string): readonly string[] {
  return exchanges
    .filter((exchange) => exchange.id === id)
    .flatMap((exchange) => [
      `${exchange.title.en}  [${exchange.id}]`,
      `${exchange.date}  ${exchange.channel}, ${exchange.rank}`,
      ...wrap(exchange.summary.en, 0),
      ...exchange.participants.flatMap(({ official, role, office }) =>
        wrap(
          `${role.padEnd(12)}${official === null ? "not named" : findOfficial(official).name.en}, ${office?.en ?? "office not stated"}`,
          12,
        ),
      ),
      ...exchange.outcomes.flatMap(({ en }) => wrap(`- ${en}`, 2)),
      `witnesses   ${witnessesOf(exchange).length} independent`,
      ...sourcesOf(exchange).flatMap(({ publisher, published, url }) => [
        ...wrap(`source      ${publisher}${published === null ? "" : `, ${days(published)}`}`, 12),
        `            ${url ?? "address not known"}`,
      ]),
    ]);
}

const lines = [
  `${meta.name}, edition ${meta.version}: ${meta.counts.exchanges} exchanges`,
  ...heading("Exchanges per month"),
  ...directions.map(({ mark, colour, label }) => `${paint(mark, colour)} ${label}`),
  "",
  ...monthLines(),
  ...heading("Since January 2024"),
  ...countLines("2024"),
  ...heading("Officials who took part most often"),
  ...officialLines(),
  ...heading("One record"),
  ...recordLines("lavrov-pyongyang-2023-10"),
  ...heading("Edition"),
  `version     ${meta.version}`,
  "facts hash  SHA-256",
  `  ${meta.factsHash}`,
  ...wrap(`cite as     ${meta.citation}`, 12),
];

process.stdout.write(`${lines.join("\n")}\n`);
