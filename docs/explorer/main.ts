import type { YearMonth } from "../../src/model/day.ts";
import { fileOf, save } from "./downloads.ts";
import { control, element, fill } from "./elements.ts";
import { noFilters } from "./filters.ts";
import type { Setup } from "./head.ts";
import { loadEdition, loadHistory, loadNewest } from "./loader.ts";
import { html } from "./markup.ts";
import { enlivenPictures, listenToPictures, type MonthChoice, replacePictures } from "./month-keys.ts";
import { type Lookup, lookupOf } from "./names.ts";
import { pictures } from "./page-parts.ts";
import { isWhole, recordMessage, type Selection, selectionOf } from "./selection.ts";
import { readState, type State, writeState } from "./state.ts";
import { listenToTheme } from "./theme.ts";
import { fillForm, readForm, showChanges, showEdition, showSelection, showWholeChanges } from "./view.ts";
import { words } from "./words.ts";

const setup = JSON.parse(element("setup").textContent ?? "") as Setup;
const { heads, language, root } = setup;
const newest = heads.at(-1)?.version ?? "";
const say = words[language];
const wholeChanges = element("change-list").innerHTML;

/** What the page shows. Until something is asked of it, what the server sent. */
let state: State = readState("", heads).state;
let shown: { readonly lookup: Lookup; readonly selection: Selection } | null = null;
let editionOnPage = newest;
let turn = 0;

function addressOf(next: State): string {
  return writeState(next, newest) || location.pathname.replace(/^.*\//, "") || "./";
}

const months: MonthChoice = {
  language,
  chosen: () => state.filters.month,
  addressOf: (month) => addressOf({ ...state, filters: { ...state.filters, month } }),
  choose: (month: YearMonth | null) => go({ ...state, filters: { ...state.filters, month } }),
};

async function load(version: string): Promise<Lookup> {
  const newestEdition = await loadNewest(root, newest);
  return lookupOf(version === newest ? newestEdition : await loadEdition(root, version), language);
}

/** Shows the record that the address names, and says so when there is none. */
async function showRecord(): Promise<void> {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A broken escape is looked for as it stands.
  }
  const target = id === "" ? null : document.getElementById(id);
  const record = target?.closest<HTMLElement>("tbody.record");
  if (id === "" || (target !== null && record === undefined) || (target !== null && record === null)) return;
  if (record !== null && record !== undefined && !record.hidden) {
    record.querySelector("details")?.setAttribute("open", "");
    target?.scrollIntoView();
    return;
  }
  const [lookup, history] = await Promise.all([load(state.edition), loadHistory(root)]);
  element("message").insertAdjacentHTML("beforeend", recordMessage(id, target !== null, history, lookup).markup);
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++turn;
  const reading = readState(location.search, heads);
  const isAsServed = isWhole(reading.state) && reading.state.edition === newest && reading.state.since === null;
  element("other-language").setAttribute("href", otherLanguage + location.search + location.hash);
  if (isAsServed && reading.problems.length === 0 && shown === null) return showRecord();
  document.documentElement.setAttribute("aria-busy", "true");
  try {
    const lookup = await load(reading.state.edition);
    const history = await loadHistory(root);
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
    else showChanges(state, history, lookup, setup);
    await showRecord();
  } catch {
    if (mine === turn) fill("message", html`<p>${say.problem.load(reading.state.edition)}</p>`);
  } finally {
    if (mine === turn) document.documentElement.removeAttribute("aria-busy");
  }
}

/** Goes to a state: a new entry of the history, or the present one while the reader types. */
function go(next: State, isTyping = false): void {
  const address = addressOf(next);
  if (isTyping) history.replaceState(null, "", address);
  else if (address !== location.search) history.pushState(null, "", address);
  void show();
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Links that add a filter keep the others. */
function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.pick, a.all") : null;
  if (link === null || !isPlainClick(event)) return;
  event.preventDefault();
  if (link.classList.contains("all")) {
    history.pushState(null, "", addressOf({ ...state, filters: noFilters }) + link.hash);
    void show();
    return;
  }
  const asked = new URLSearchParams(link.search);
  const query = new URLSearchParams(writeState(state, newest));
  for (const [name, value] of asked) query.set(name, value);
  history.pushState(null, "", `?${query}`);
  void show().then(() => element("summary").scrollIntoView({ block: "center" }));
}

let isTyping = false;

function onForm(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  const isText = field.name === "text";
  // A name is looked up when it is complete; the text while it is typed.
  const isProposal = [...element("officials").children].some((option) => option.getAttribute("value") === field.value);
  if (event.type === "input" && !isText && !(field.name === "official" && isProposal)) return;
  const query = new URLSearchParams(writeState(state, newest));
  for (const [name, value] of Object.entries(readForm())) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const address = query.size === 0 ? addressOf({ ...state, filters: noFilters }) : `?${query}`;
  const isSame = new URL(address, location.href).search === location.search;
  if (!isSame) history[isText && isTyping ? "replaceState" : "pushState"](null, "", address);
  isTyping = isText && event.type === "input";
  if (!isSame) void show();
}

async function onDownload(form: string): Promise<void> {
  const { lookup, selection } = shown ?? {
    lookup: await load(newest),
    selection: selectionOf(readState("", heads), await load(newest)),
  };
  const part = isWhole(selection.state) ? "" : "-selection";
  save(fileOf(form, selection, lookup), `${setup.packageName}-${selection.state.edition}${part}.${form}`);
}

async function onCopy(): Promise<void> {
  const code = element("code");
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    fill("copied", say.snippet.copied);
  } catch {
    // Without leave to write to the clipboard the code is marked, ready for the reader's own command.
    getSelection()?.selectAllChildren(code);
  }
}

const otherLanguage = element("other-language").getAttribute("href") ?? "";
const form = element("filters");
form.addEventListener("input", onForm);
form.addEventListener("change", onForm);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", (event) => {
  event.preventDefault();
  for (const name of ["official", "text"]) {
    const field = control(`f-${name}`);
    if (field !== null) field.value = "";
  }
  go({ ...state, filters: noFilters });
});
control("f-edition")?.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement) go({ ...state, edition: event.target.value });
});
control("f-since")?.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement) go({ ...state, since: event.target.value || null });
});
for (const button of document.querySelectorAll<HTMLElement>("[data-download]")) {
  button.addEventListener("click", () => void onDownload(button.dataset["download"] ?? "json"));
}
element("copy").addEventListener("click", () => void onCopy());
document.addEventListener("click", onClick);
addEventListener("popstate", () => void show());
addEventListener("hashchange", () => void show());
listenToTheme();
listenToPictures(months);
enlivenPictures(months);
void show();
