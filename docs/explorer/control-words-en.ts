import type { ControlWords } from "./control-words.ts";

/** A number of exchanges in words. */
export function exchanges(count: number): string {
  return `${count} ${count === 1 ? "exchange" : "exchanges"}`;
}

/** The controls in English. */
export const englishControls: ControlWords = {
  filter: {
    text: "Search",
    official: "Official",
    role: "What the official did",
    from: "First month",
    to: "Last month",
    direction: "Direction",
    minRank: "Rank of the head",
    channel: "Channel",
    topic: "Topic",
    place: "Place",
    witnesses: "Independent origins",
  },
  anyPart: "Took part",
  part: { travelled: "Travelled", led: "Led the delegation", received: "Received it" },
  orHigher: (rank) => `${rank} or higher`,
  anyStatedRank: "Any stated rank",
  atLeast: (count) => `At least ${count}`,
  officialHint: "Any spelling; separate names with commas: Choïgou, Шойгу, 최선희",
  textHint: "Titles, texts, people in any spelling, places, publishers",
  monthHint: "YYYY-MM",
  explain: (word) => `What does “${word}” mean?`,
  highLevel: "high-level",
  covered: "coverage",
  clear: "Clear filters",
  clearAll: "Clear",
  unstatedRank: (count) =>
    count === 1
      ? "1 more exchange has a head of unstated rank and is not counted."
      : `${count} more exchanges have a head of unstated rank and are not counted.`,
  showThem: "Show only those",
  remove: (filter) => `Remove the filter ${filter}`,
  toFilters: "Filters",
  sort: {
    label: "Order",
    newest: "Newest first",
    oldest: "Oldest first",
    rank: "Highest rank first",
    people: "Most people first",
  },
  more: (count) => `Show ${count} more`,
  all: (count) => `Show all ${count}`,
  fullRecord: "The record on its own page",
  found: (count, first, last) =>
    count === 1
      ? `1 exchange found, in ${first}`
      : `${exchanges(count)} found, ${first === last ? `all in ${first}` : `the first in ${first}, the last in ${last}`}`,
  coverage: (edition, from, to) => `Edition ${edition} covers ${from} to ${to}`,
  countOf: (shown, total) => (shown === total ? exchanges(total) : `${shown} of ${exchanges(total)}`),
  records: "Exchanges",
  recordsCaption: "Exchanges by day of arrival",
  allExchanges: "All exchanges",
  provenance: { filters: "Filters", address: "Address", cite: "Cite as" },
  numbers: {
    title: "Numbers",
    note: "Exchanges of the selection by direction, rank of the head and channel.",
    here: "This selection",
    held: "Compared with",
    total: "Exchanges",
    hold: "Keep this selection to compare with the next",
    yearBefore: "Compare with the same months a year earlier",
    before: "Compare with the preceding months",
    stop: "Stop comparing",
    holding: (filters) => `Compared with: ${filters}`,
  },
  people: {
    title: "People",
    note: "The number of exchanges in the selection in which each named person travelled (as head or member), led the delegation or received it. People who were only announced are not counted.",
    name: "Name",
    side: "Side",
    part: { travelled: "Travelled", led: "of these, led", received: "Received" },
    all: (count) => `Show all ${count} people`,
    none: "No person is named in this selection.",
  },
  problem: {
    noOfficial: (name) => `Nobody in this edition is called “${name}”: no exchange is shown for this name.`,
    ambiguous: (name) => `“${name}” is the name of several officials, and all of them are shown. Choose one:`,
    suggestions: "Did you mean",
    unknownValue: (value) => `“${value}” is not known: no exchange is shown for it.`,
    roleAlone: "Name an official first: until then this has no effect.",
    reversed: "The last month is before the first: no exchange is shown.",
    edition: (value) => `There is no edition “${value}”.`,
    shownInstead: (edition) => `Edition ${edition} is shown.`,
    noRecord: (id) => `No edition has a record “${id}”.`,
    addedLater: (shown, added) => `is not in edition ${shown}: it was added in edition ${added}.`,
    showInEdition: (edition) => `Show it in edition ${edition}`,
    hidden: "is not in this selection.",
    showAll: "Show all exchanges",
    record: "Record",
    redirect: {
      moved: (id, edition) => `Since edition ${edition} the record is called ${id}.`,
      merged: (id, edition) => `Since edition ${edition} the record is part of ${id}.`,
      retired: (_id, edition) => `Since edition ${edition} it is no longer counted as an exchange.`,
    },
    load: (edition) => `Edition ${edition} could not be loaded. The page has not changed.`,
  },
};
