import { element, fill } from "./elements.ts";
import { shortenList } from "./list.ts";
import { loadHistory } from "./loader.ts";
import { html } from "./markup.ts";
import type { Lookup } from "./names.ts";
import { showRecord } from "./open-record.ts";
import { listenToDrags } from "./pictures/month-drag.ts";
import { enlivenPictures, listenToMonths, type MonthChoice } from "./pictures/month-keys.ts";
import { showPicture } from "./pictures/show.ts";
import { warmSearch } from "./search.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { loadLookup, setup } from "./setup.ts";
import { type Reading, readState, type State, writeState } from "./state.ts";
import { fillForm, showAnswer, showChanges, showEdition, showRest, showWholeChanges } from "./view.ts";
import { words } from "./words.ts";

/** An edition and a selection from it. */
interface Shown {
  readonly lookup: Lookup;
  readonly selection: Selection;
}

const { heads, language, root } = setup;
const newest = heads.at(-1)?.version ?? "";
const wholeChanges = element("change-list").innerHTML;
const otherLanguage = element("other-language").getAttribute("href") ?? "";

const unasked = readState("", heads).state;
let state: State = unasked;
// The two editions whose changes the page shows; empty for all steps, as in the HTML.
let changesOnPage = "";
// Until the reader asks for something, the page stays as it was sent and needs no data.
let shown: Shown | null = null;
let editionOnPage = newest;
let drawnSearch: string | null = null;
let turn = 0;
let busy = 0;

/** The state that the page shows. */
export function presentState(): State {
  return state;
}

/** The selection that the page shows, with its edition. */
export async function presentSelection(): Promise<Shown> {
  if (shown !== null) return shown;
  const lookup = await loadLookup(newest);
  return { lookup, selection: selectionOf(readState("", heads), lookup) };
}

/** Waits until the browser has painted. A page in the background is not painted, so this goes on after half a second. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}

async function drawChanges(isOtherEdition: boolean, lookup: Lookup): Promise<void> {
  const isWhole = state.edition === newest && state.since === null;
  const asked = isWhole ? "" : `${state.since} ${state.edition}`;
  if (asked === changesOnPage && !isOtherEdition) return;
  changesOnPage = asked;
  if (isWhole) showWholeChanges(wholeChanges);
  else showChanges(state, await loadHistory(root), lookup, setup);
}

/** Shows the list that the reader asked for first, then everything else. */
async function drawSelection(reading: Reading, lookup: Lookup, isCurrent: () => boolean): Promise<void> {
  const selection = selectionOf(reading, lookup);
  const isOtherEdition = editionOnPage !== selection.state.edition;
  state = selection.state;
  editionOnPage = state.edition;
  shown = { lookup, selection };
  if (isOtherEdition) showEdition(lookup, setup);
  fillForm(selection, lookup);
  showAnswer(selection, lookup);
  await showRecord(state.edition);
  await afterPaint();
  if (!isCurrent()) return;
  showPicture(selection, lookup, months);
  showRest(selection, lookup, setup);
  await drawChanges(isOtherEdition, lookup);
  await warmSearch(lookup, isCurrent);
}

async function draw(): Promise<void> {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  const reading = readState(location.search, heads);
  element("other-language").setAttribute("href", otherLanguage + writeState(reading.state) + location.hash);
  const isAsSent = writeState(reading.state) === writeState(unasked) && reading.problems.length === 0;
  if (isAsSent && shown === null) return showRecord(state.edition);
  // Only the record in the address has changed: the list stays as long as it is.
  if (shown !== null && location.search === drawnSearch) {
    fill("message", html`${shown.selection.messages}`);
    return showRecord(state.edition);
  }
  try {
    const lookup = await loadLookup(reading.state.edition);
    // The reader may have asked for something else in the meantime.
    if (!isCurrent()) return;
    drawnSearch = location.search;
    await drawSelection(reading, lookup, isCurrent);
  } catch {
    if (isCurrent()) fill("message", html`<p>${words[language].problem.load(reading.state.edition)}</p>`);
  }
}

/** Loads the edition on the page before it is needed. */
export async function prepare(): Promise<void> {
  // Errors are reported when the data are asked for.
  await loadLookup(state.edition).then(
    (lookup) => warmSearch(lookup, () => shown === null),
    () => undefined,
  );
}

/** Shows what the address asks for. */
export async function show(): Promise<void> {
  const page = document.documentElement;
  busy += 1;
  page.setAttribute("aria-busy", "true");
  await draw();
  busy -= 1;
  if (busy === 0) page.removeAttribute("aria-busy");
}

/**
 * Goes to an address of this page.
 *
 * @param query - The query.
 * @param isTyped - Whether the reader is typing: then Back does not go through single letters.
 * @param hash - The record to open.
 */
export async function go(query: string, isTyped = false, hash = ""): Promise<void> {
  const address = new URL(location.href);
  address.search = query;
  address.hash = hash;
  if (address.href === location.href) return;
  history[isTyped ? "replaceState" : "pushState"](null, "", address.href);
  await show();
}

/** The query for a period, or for all months. */
function addressOfPeriod(from: string | null, to: string | null): string {
  const filters = { ...state.filters, from: from === null ? [] : [from], to: to === null ? [] : [to] };
  return writeState({ ...state, filters });
}

/**
 * Shows the exchanges of a period that was chosen in a picture.
 *
 * @param from - The first month, `YYYY-MM`; `null` for no bound.
 * @param to - The last month, `YYYY-MM`; `null` for no bound.
 */
function setPeriod(from: string | null, to: string | null): void {
  void go(addressOfPeriod(from, to));
}

const months: MonthChoice = {
  language,
  chosen: () => [state.filters.from[0] ?? null, state.filters.to[0] ?? null],
  addressOf: (month) => addressOfPeriod(month, month),
  choose: setPeriod,
};

/** Adds the edition to an address without one, so that a copied address still shows the same numbers next year. */
function pinAddress(): void {
  const { state: asked } = readState(location.search, heads);
  if (new URLSearchParams(location.search).has("edition")) return;
  history.replaceState(null, "", `${writeState(asked)}${location.hash}`);
}

/** Makes the pictures interactive and shows what the address asks for. */
export function start(): void {
  pinAddress();
  shortenList(language);
  // Drags must be handled first, since the click that ends a drag must not choose a month.
  listenToDrags(months);
  listenToMonths(months);
  enlivenPictures(months);
  void show();
}
