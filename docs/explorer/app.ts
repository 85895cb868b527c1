import { element, fill } from "./elements.ts";
import type { Setup } from "./head.ts";
import { loadEdition, loadHistory } from "./loader.ts";
import { html } from "./markup.ts";
import { type Lookup, lookupOf } from "./names.ts";
import { pictures } from "./page-parts.ts";
import { enlivenPictures, listenToPictures, type MonthChoice, replacePictures } from "./pictures/month-keys.ts";
import { isWhole, recordMessage, type Selection, selectionOf } from "./selection.ts";
import { readState, type State, writeState } from "./state.ts";
import { fillForm, showChanges, showEdition, showSelection, showWholeChanges } from "./view.ts";
import { words } from "./words.ts";

/** An edition, and what was chosen from it. */
interface Shown {
  readonly lookup: Lookup;
  readonly selection: Selection;
}

/** What the page was sent with. */
export const setup = JSON.parse(element("setup").textContent ?? "") as Setup;

const { heads, language, root } = setup;
const newest = heads.at(-1)?.version ?? "";
const wholeChanges = element("change-list").innerHTML;
const otherLanguage = element("other-language").getAttribute("href") ?? "";

let state: State = readState("", heads).state;
// Until something is asked of the page, it is as it was sent, and no data need be loaded.
let shown: Shown | null = null;
let editionOnPage = newest;
let turn = 0;
const lookups = new Map<string, Lookup>();

/** What the page shows. */
export function presentState(): State {
  return state;
}

async function load(version: string): Promise<Lookup> {
  const lookup = lookups.get(version) ?? lookupOf(await loadEdition(root, version), language);
  lookups.set(version, lookup);
  return lookup;
}

/** What the page shows, with the data behind it. */
export async function presentSelection(): Promise<Shown> {
  if (shown !== null) return shown;
  const lookup = await load(newest);
  return { lookup, selection: selectionOf(readState("", heads), lookup) };
}

function hashId(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    // A broken escape is looked for as it stands.
    return hash;
  }
}

/** Opens the record that the address names, and says so when there is none. */
async function showRecord(): Promise<void> {
  const id = hashId();
  const target = document.getElementById(id);
  const record = target?.closest<HTMLElement>("tbody.record") ?? null;
  if (id === "" || (target !== null && record === null)) return;
  if (record !== null && !record.hidden) {
    record.querySelector("details")?.setAttribute("open", "");
    target?.scrollIntoView();
    return;
  }
  const [lookup, changes] = await Promise.all([load(state.edition), loadHistory(root)]);
  const message = element("message");
  message.insertAdjacentHTML("beforeend", recordMessage(id, record !== null, changes, lookup).markup);
  // The browser has gone to where the record stood before the selection.
  message.scrollIntoView({ block: "center" });
}

async function draw(): Promise<void> {
  const mine = ++turn;
  const reading = readState(location.search, heads);
  const { edition, since } = reading.state;
  const isAsSent = isWhole(reading.state) && edition === newest && since === null && reading.problems.length === 0;
  element("other-language").setAttribute("href", otherLanguage + writeState(reading.state) + location.hash);
  if (isAsSent && shown === null) return showRecord();
  try {
    const [lookup, changes] = await Promise.all([load(edition), loadHistory(root)]);
    // While this was loading the reader may have asked for something else.
    if (mine !== turn) return;
    const selection = selectionOf(reading, lookup);
    state = selection.state;
    if (editionOnPage !== state.edition) showEdition(lookup, setup);
    editionOnPage = state.edition;
    shown = { lookup, selection };
    // With the name that was not found, so that it can be put right.
    fillForm(reading.state, lookup);
    showSelection(selection, lookup, setup);
    replacePictures(pictures(selection.exchanges, lookup.edition, language).markup, months);
    if (state.edition === newest && state.since === null) showWholeChanges(wholeChanges);
    else showChanges(state, changes, lookup, setup);
    await showRecord();
  } catch {
    if (mine === turn) fill("message", html`<p>${words[language].problem.load(edition)}</p>`);
  }
}

/** Shows what the address asks for. */
export async function show(): Promise<void> {
  const page = document.documentElement;
  page.setAttribute("aria-busy", "true");
  await draw();
  page.removeAttribute("aria-busy");
}

/**
 * Goes to an address of this page.
 *
 * @param query - The query.
 * @param isTyped - Whether the reader is typing: then Back leads past the single letters.
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

const months: MonthChoice = {
  language,
  chosen: () => state.filters.month,
  addressOf: (month) => writeState({ ...state, filters: { ...state.filters, month } }),
  choose: (month) => void go(writeState({ ...state, filters: { ...state.filters, month } })),
};

/** Writes the edition into an address that does not name one, so that a copied address shows the same numbers next year. */
function pinAddress(): void {
  if (location.search !== "") return;
  history.replaceState(null, "", `${writeState(state)}${location.hash}`);
}

/** Makes the pictures answer, and shows what the address asks for. */
export function start(): void {
  pinAddress();
  listenToPictures(months);
  enlivenPictures(months);
  void show();
}
