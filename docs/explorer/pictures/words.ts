import type { Language } from "../model.ts";
import type { Shape } from "./frame.ts";
import type { PictureKind } from "./kinds.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";

/** All texts of the pictures in one language, except the labels of codes, which come from the dataset. */
export interface PictureWords {
  readonly picture: string;
  readonly groups: { readonly months: string; readonly people: string; readonly places: string };
  readonly kind: Readonly<Record<PictureKind, string>>;
  readonly title: Readonly<Record<PictureKind, string>>;
  readonly itinerary: string;
  readonly leaders: string;
  readonly speakers: string;
  readonly otherTopics: string;
  readonly severalTopics: string;
  readonly byLatest: string;
  readonly thin: string;
  readonly lowest: string;
  readonly highest: string;
  readonly exact: string;
  readonly totalSentence: (lowest: number, highest: number, month: string) => string;
  readonly nobody: string;
  readonly peopleSentence: (people: number, name: string, count: number) => string;
  readonly sharedLast: string;
  readonly topPeople: (shown: number, people: number) => string;
  readonly placesSentence: (places: number, name: string, count: number) => string;
  readonly withoutPlace: (count: number) => string;
  readonly offMap: string;
  readonly lines: string;
  readonly outlines: string;
  readonly column: { readonly month: string; readonly person: string; readonly place: string; readonly count: string };
  readonly choose: string;
  readonly numbers: string;
  readonly edition: (version: string) => string;
  readonly coverage: (from: string, to: string) => string;
  readonly licence: (licence: string) => string;
  readonly save: string;
  readonly shape: Readonly<Record<Shape, string>>;
  readonly saveFailed: string;
}

/** The texts of the pictures, by language. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { en: english, fr: french };
