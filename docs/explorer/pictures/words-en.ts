import type { PictureWords } from "./words.ts";

/** The pictures in English. */
export const english: PictureWords = {
  picture: "Picture",
  groups: { months: "Months", people: "People", places: "Places" },
  kind: {
    direction: "By direction",
    channel: "By channel",
    rank: "By rank of the head",
    topic: "By topic",
    total: "Running total",
    travelled: "Who travelled",
    led: "Who led a delegation",
    received: "Who received",
    map: "Map",
  },
  title: {
    direction: "Exchanges between North Korea and Russia, by month and direction",
    channel: "Exchanges between North Korea and Russia, by month and channel",
    rank: "Exchanges between North Korea and Russia, by month and rank",
    topic: "Exchanges between North Korea and Russia, by month and topic",
    total: "Exchanges between North Korea and Russia, running total",
    travelled: "Who travelled most between North Korea and Russia",
    led: "Who led the most delegations between North Korea and Russia",
    received: "Who received the most delegations between North Korea and Russia",
    map: "Places of the exchanges between North Korea and Russia",
  },
  itinerary: "Stops in the order of the visit",
  leaders: "Head of state or of government",
  speakers: "Speaker of a chamber, or a deputy",
  otherTopics: "Other topics, or none stated",
  severalTopics: "An exchange with several topics counts in each of them.",
  byLatest: "An exchange counts in the month by the end of which the delegation had certainly arrived.",
  thin: "Dotted line: months only partly searched.",
  lowest: "Certainly begun by the end of the month",
  highest: "Certainly or possibly begun",
  exact: "The two numbers are equal where no arrival date is uncertain.",
  totalSentence: (lowest, highest, month) =>
    lowest === highest
      ? `${lowest} exchanges had begun by the end of ${month}.`
      : `${lowest} to ${highest} exchanges had begun by the end of ${month}.`,
  nobody: "The sources name no one here.",
  peopleSentence: (people, name, count) =>
    people === 1 ? `One person: ${name}, ${count}.` : `${people} people; most often ${name}, ${count}.`,
  sharedLast: "Others have the same number as the last one shown.",
  topPeople: (shown, people) => `The ${shown} most frequent of ${people} people named by sources.`,
  placesSentence: (places, name, count) =>
    places === 1 ? `One place: ${name}, ${count}.` : `${places} places; most often ${name}, ${count}.`,
  withoutPlace: (count) => (count === 1 ? "1 exchange has no known place." : `${count} exchanges have no known place.`),
  offMap: "Not on this map:",
  lines:
    "Circles grow with the number of exchanges. Lines lead from the capital of the travelling side to each place; they are not routes.",
  outlines: "Outlines: Natural Earth, public domain.",
  column: { month: "Month", person: "Person", place: "Place", count: "Exchanges" },
  choose: "Choose a month, or drag over several, to see their exchanges.",
  numbers: "The numbers in this picture",
  edition: (version) => `edition ${version}`,
  coverage: (from, to) => `searched from ${from} to ${to}`,
  licence: (licence) => `data: ${licence}`,
  saveFailed: "This browser cannot create PNG files. SVG works.",
  save: "Save this picture",
  shape: { landscape: "landscape", square: "square" },
};
