import { channels, directionOf, directions, type Exchange, ranks, topics } from "dprk-russia-exchanges/helpers";
import type { Language } from "../model.ts";
import type { StackKind } from "./kinds.ts";
import type { SeriesColour } from "./palette.ts";
import { pictureWords } from "./words.ts";

/** A series of a stack. */
export interface Series {
  /** CSS class of its colour. */
  readonly colour: SeriesColour;
  /** Its label. */
  readonly label: string;
  /** Whether an exchange belongs to it. */
  readonly has: (exchange: Exchange) => boolean;
}

type Labels = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const hues = ["s0", "s1", "s2", "s3", "s4", "s5", "s6"] as const satisfies readonly SeriesColour[];
/** How many topics have their own colours. */
const shownTopics = 7;

function seriesOfCodes(codes: readonly string[], labels: Labels, codeOf: (exchange: Exchange) => string) {
  return (language: Language): readonly Series[] =>
    codes.map((code, index) => ({
      colour: hues[index] ?? "rest",
      label: labels[code]?.[language] ?? code,
      has: (exchange) => codeOf(exchange) === code,
    }));
}

function ofDirection(language: Language): readonly Series[] {
  return (["dprk-to-russia", "russia-to-dprk", "third-country"] as const).map((code) => ({
    colour: code,
    label: directions[code][language],
    has: (exchange) => directionOf(exchange) === code,
  }));
}

/** Ranks from the highest. The few above minister are in two groups. */
function ofRank(language: Language): readonly Series[] {
  const say = pictureWords[language];
  const groups: readonly (readonly [string, readonly (keyof typeof ranks)[]])[] = [
    [say.leaders, ["head-of-state", "head-of-government"]],
    [say.speakers, ["speaker", "deputy"]],
    ...(["minister", "regional-head", "vice-minister", "senior-official", "other", "unstated"] as const).map(
      (code) => [ranks[code][language], [code]] as const,
    ),
  ];
  return groups.map(([label, codes], index) => ({
    colour: hues[index] ?? "rest",
    label,
    has: ({ rank }) => codes.includes(rank),
  }));
}

/** The most frequent topics of the edition, and all others together. */
function ofTopic(language: Language, all: readonly Exchange[]): readonly Series[] {
  const countOf = (topic: string) => all.filter((exchange) => exchange.topics.some((one) => one === topic)).length;
  const counts = Object.keys(topics).map((topic) => [topic, countOf(topic)] as const);
  const own = counts
    .sort(([a, before], [b, after]) => after - before || a.localeCompare(b, "en"))
    .slice(0, shownTopics)
    .map(([topic]) => topic);
  return [
    ...own.map((code, index): Series => {
      return {
        colour: hues[index] ?? "rest",
        label: (topics as Labels)[code]?.[language] ?? code,
        has: (exchange) => exchange.topics.some((topic) => topic === code),
      };
    }),
    {
      colour: "rest",
      label: pictureWords[language].otherTopics,
      has: (exchange) => exchange.topics.length === 0 || exchange.topics.some((topic) => !own.includes(topic)),
    },
  ];
}

/**
 * The series of a picture, from the bottom of the stacks.
 *
 * @param kind - Which picture.
 * @param all - Every exchange of the edition, so that colours mean the same whatever is selected.
 * @param language - Language of the labels.
 */
export function seriesOf(kind: StackKind, all: readonly Exchange[], language: Language): readonly Series[] {
  switch (kind) {
    case "direction":
      return ofDirection(language);
    case "channel":
      return seriesOfCodes(Object.keys(channels), channels, ({ channel }) => channel)(language);
    case "rank":
      return ofRank(language);
    case "topic":
      return ofTopic(language, all);
  }
}
