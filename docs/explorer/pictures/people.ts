import { type Exchange, type Official, sides } from "dprk-russia-exchanges/helpers";
import { countPeople, type Part } from "../attendance.ts";
import { html, type Markup } from "../markup.ts";
import type { Language } from "../model.ts";
import { officialName } from "../names.ts";
import { type Box, type Drawing, type Drawn, round } from "./drawing.ts";
import { sideColours } from "./palette.ts";
import { cutText, textWidth } from "./text-width.ts";
import { pictureWords } from "./words.ts";

/** The input from which a picture of people is drawn. */
export interface PeopleInput {
  /** The people of the edition. */
  readonly officials: readonly Official[];
  /** Language of the texts. */
  readonly language: Language;
}

/** How many people are shown. */
const shownPeople = 15;

/** A person with the number of exchanges. */
interface Shown {
  readonly official: Official;
  readonly count: number;
}

/** The people who played a part, most often first. In a third country, both delegations travelled and nobody received. */
function peopleOf(part: Part, exchanges: readonly Exchange[], officials: readonly Official[]): readonly Shown[] {
  const people = new Map<string, Official>(officials.map((official) => [official.id, official]));
  return countPeople(exchanges)
    .flatMap((person) => {
      const official = people.get(person.id);
      return official === undefined || person[part] === 0 ? [] : [{ official, count: person[part] }];
    })
    .sort((a, b) => b.count - a.count);
}

function drawPeople(shown: readonly Shown[], language: Language, { width, height, font }: Box): Drawn {
  const longest = Math.max(0, ...shown.map(({ official }) => textWidth(officialName(official, language), font)));
  const left = Math.min(longest, width * 0.5) + font * 0.6;
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const unit = (width - left - textWidth(String(most), font) - font * 0.6) / most;
  // With few people the bars are thicker, up to a limit.
  const line = height === null ? font * 1.75 : Math.min(height / shownPeople, font * 1.9);
  const thick = line * 0.72;
  const bars: readonly Markup[] = shown.map(({ official, count }, index) => {
    const y = index * line;
    const text = round(y + thick / 2 + font * 0.36);
    const name = officialName(official, language);
    return html`<g data-official="${official.id}"><text class="place-name" x="${round(left - font * 0.5)}" y="${text}" text-anchor="end">${cutText(name, font, left - font * 0.5)}</text><rect class="amount ${sideColours[official.side]}" x="${round(left)}" y="${round(y)}" width="${round(count * unit)}" height="${round(thick)}" rx="2"/><text x="${round(left + count * unit + font * 0.4)}" y="${text}">${count}</text></g>`;
  });
  return { body: html`${bars}`, width, height: Math.ceil(shown.length * line) };
}

/** The people who travelled, led a delegation or received one most often. */
export function peopleDrawing(
  part: Part,
  exchanges: readonly Exchange[],
  { officials, language }: PeopleInput,
): Drawing {
  const say = pictureWords[language];
  const people = peopleOf(part, exchanges, officials);
  const shown = people.slice(0, shownPeople);
  const [first] = people;
  return {
    title: say.title[part],
    description:
      first === undefined
        ? say.nobody
        : say.peopleSentence(people.length, officialName(first.official, language), first.count),
    keys: (["KP", "RU"] as const)
      .filter((side) => shown.some(({ official }) => official.side === side))
      .map((side) => ({ colour: sideColours[side], label: sides[side][language] })),
    notes: [
      people.length === 0 ? say.nobody : say.topPeople(shown.length, people.length),
      ...(people.length > shown.length && people[shown.length]?.count === shown.at(-1)?.count ? [say.sharedLast] : []),
    ],
    table: {
      head: [say.column.person, say.column.count],
      rows: people.map(({ official, count }) => [officialName(official, language), count]),
    },
    draw: (box) => drawPeople(shown, language, box),
  };
}
