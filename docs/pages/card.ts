import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import {
  directionOf,
  directions,
  type Exchange,
  type Official,
  type Place,
  sides,
} from "dprk-russia-exchanges/helpers";
import { periodText } from "../explorer/dates.ts";
import { html, type Markup } from "../explorer/markup.ts";
import { countryName, officialName } from "../explorer/names.ts";
import { groundColours, type SeriesColour, seriesColours, sideColours } from "../explorer/pictures/palette.ts";
import { words } from "../explorer/words.ts";
import { lastOffice, ownName, partText } from "./official-page.ts";
import type { PageContext } from "./page-lookup.ts";
import { exchangesAt } from "./place-page.ts";
import { pageWords } from "./words.ts";

/** The content of a card. */
interface Card {
  /** A line above the title. */
  readonly kicker: string;
  /** The title, in at most three lines. */
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  /** Colour of the mark. */
  readonly colour: SeriesColour;
}

const width = 1200;
const height = 630;
const margin = 72;

// System fonts are not used, so that the result is the same on every machine.
const fontFiles = [
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
].map((address) => fileURLToPath(address));

/** Breaks a text into lines of about a given number of letters; text that does not fit is cut with an ellipsis. */
export function brokenLines(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[.,;:]$/, "")}…`];
}

/** The drawing of a card. */
function cardSvg({ kicker, title, lines, colour: series }: Card, { edition, language }: PageContext): Markup {
  const colour = seriesColours[series].dark;
  const { paper, ink, soft, line } = groundColours;
  const isLong = title.length > 48;
  const size = isLong ? 58 : 70;
  const titleLines = brokenLines(title, isLong ? 30 : 24, 3);
  const top = 190;
  const below = top + titleLines.length * size * 1.15 + 14;
  const shown = lines.flatMap((line) => brokenLines(line, 56, 2)).slice(0, 4);
  const text = (content: string, y: number, attributes: string) =>
    html`<text x="${margin}" y="${Math.round(y)}" ${{ markup: attributes }}>${content}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans">
<rect width="${width}" height="${height}" fill="${paper.dark}"/>
<rect width="${width}" height="14" fill="${colour}"/>
<rect x="${margin}" y="88" width="26" height="26" rx="4" fill="${colour}"/>
<text x="${margin + 42}" y="111" font-size="28" fill="${soft.dark}">${kicker}</text>
${titleLines.map((part, index) => text(part, top + 30 + index * size * 1.15, `font-size="${size}" font-weight="700" fill="#ffffff"`))}
${shown.map((part, index) => text(part, below + 18 + index * 46, `font-size="30" fill="${ink.dark}"`))}
<line x1="${margin}" x2="${width - margin}" y1="548" y2="548" stroke="${line.dark}" stroke-width="2"/>
${text(words[language].title, 592, `font-size="24" fill="${soft.dark}"`)}
<text x="${width - margin}" y="592" text-anchor="end" font-size="24" fill="${soft.dark}">${edition.meta.name} ${edition.meta.version}</text>
</svg>`;
}

/** The card of an exchange: what, when, where, and the number of sources. */
export function exchangeCard(exchange: Exchange, context: PageContext): Promise<Uint8Array> {
  const { helpers, language, place } = context;
  const direction = directionOf(exchange);
  const { main, notes } = periodText(exchange, language);
  const places = exchange.places.map((id) => place(id)).join(" → ");
  const origins = helpers.witnessesOf(exchange).length;
  return drawCard(
    {
      kicker: directions[direction][language],
      title: exchange.title[language],
      lines: [
        [main, ...notes.slice(0, 1)].join(", "),
        places || countryName(exchange.host, language),
        words[language].sourceCount(exchange.evidence.length, origins),
      ],
      colour: direction,
    },
    context,
  );
}

/** The card of an official: name, name in Cyrillic, office, and the part played. */
export function officialCard(official: Official, context: PageContext): Promise<Uint8Array> {
  const { language } = context;
  // The font has no Hangul.
  const cyrillic = official.side === "RU" ? ownName(official) : null;
  const lines = [cyrillic, lastOffice(official, language), partText(official, context)];
  return drawCard(
    {
      kicker: pageWords[language].officialOf(sides[official.side][language]),
      title: officialName(official, language),
      lines: lines.filter((line) => line !== null && line !== "").map(String),
      colour: sideColours[official.side],
    },
    context,
  );
}

/** The card of a place: name, country, and the number of exchanges. */
export function placeCard(place: Place, context: PageContext): Promise<Uint8Array> {
  const { language } = context;
  const say = pageWords[language];
  return drawCard(
    {
      kicker: say.placeIn(countryName(place.country, language)),
      title: place.name[language],
      lines: [say.exchangesAt(exchangesAt(place, context).length)],
      colour: directionOf({ host: place.country }),
    },
    context,
  );
}

/** Draws in another thread, so that several cards are drawn in parallel. */
async function drawCard(card: Card, context: PageContext): Promise<Uint8Array> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" };
  return (await renderAsync(cardSvg(card, context).markup, { font })).asPng();
}
