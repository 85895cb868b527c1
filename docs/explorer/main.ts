import { go, prepare, presentSelection, presentState, show, start } from "./app.ts";
import { fileOf, save } from "./downloads.ts";
import { control, element, fill } from "./elements.ts";
import { noFilters } from "./filters.ts";
import { extendList, step } from "./list.ts";
import { openDetails } from "./open-record.ts";
import { peopleTables } from "./people.ts";
import { pictureKinds } from "./pictures/kinds.ts";
import { savePicture } from "./pictures/save.ts";
import { isWhole } from "./selection.ts";
import { setup } from "./setup.ts";
import { sorts } from "./sort.ts";
import { readState, writeState } from "./state.ts";
import { listenToTheme } from "./theme.ts";
import { readForm } from "./view.ts";
import { words } from "./words.ts";

let isTyping = false;

/** The query of the page with some parameters set, or removed if they are empty. */
function withParameters(parameters: Iterable<readonly [string, string]>): string {
  const query = new URLSearchParams(writeState(presentState()));
  for (const [name, value] of parameters) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  return writeState(readState(query.toString(), setup.heads).state);
}

/** The query that adds the filters of a link to those already set. A new official clears the part of the previous one. */
function withPicked(link: HTMLAnchorElement): string {
  const picked = new URLSearchParams(link.search);
  if (picked.has("official") && !picked.has("role")) picked.set("role", "");
  return withParameters(picked);
}

/** Follows links within the page without reloading it: to another state, to an added filter, or to a record. */
function onClick(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.pick, a.go, a.permalink") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain) return;
  event.preventDefault();
  const has = (name: string) => link.classList.contains(name);
  if (has("permalink")) return void go(writeState(presentState()), false, link.hash);
  const going = go(has("pick") ? withPicked(link) : link.search, false, link.hash);
  // The link may be gone by then, and the keyboard focus with it.
  void going.then(() => {
    if (has("pick") || has("chip")) element("bar").focus();
  });
}

function onForm(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  const isText = field.name === "text";
  // A name is looked up when it is complete, the text while it is typed.
  const isProposal = [...element("officials").children].some((option) => option.getAttribute("value") === field.value);
  if (event.type === "input" && !isText && !(field.name === "official" && isProposal)) return;
  const wasTyping = isTyping;
  isTyping = isText && event.type === "input";
  void go(withParameters(Object.entries(readForm())), isText && wasTyping);
}

function onReset(event: Event): void {
  event.preventDefault();
  void go(writeState({ ...presentState(), filters: noFilters }));
}

/** Writes the details of a record when they are opened. */
function onToggle(event: Event): void {
  const { target } = event;
  if (target instanceof HTMLDetailsElement && target.classList.contains("details") && target.open) {
    void openDetails(target, presentState().edition);
  }
}

/** Closes the boxes of a filter when the reader clicks elsewhere or presses Escape. */
function closeBoxes(event: Event): void {
  const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
  if (event instanceof KeyboardEvent && !isEscape) return;
  for (const choice of document.querySelectorAll<HTMLDetailsElement>("details.choice[open]")) {
    const isInside = event.target instanceof Node && choice.contains(event.target);
    if (isInside && isEscape) choice.querySelector("summary")?.focus();
    if (isEscape || !isInside) choice.open = false;
  }
}

async function showAllPeople(): Promise<void> {
  const { lookup, selection } = await presentSelection();
  fill("people-tables", peopleTables(selection.exchanges, true, lookup));
  element("people").querySelector("a")?.focus();
}

async function onDownload(form: string): Promise<void> {
  const { lookup, selection } = await presentSelection();
  const part = isWhole(selection.state) ? "" : "-selection";
  save(fileOf(form, selection, lookup), `${setup.packageName}-${selection.state.edition}${part}.${form}`);
}

async function onCopy(): Promise<void> {
  const code = element("code");
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    fill("copied", words[setup.language].snippet.copied);
  } catch {
    // Without permission to write to the clipboard, the code is selected so that the reader can copy it.
    getSelection()?.selectAllChildren(code);
  }
}

function listenToEditions(): void {
  const [edition, since] = [control("f-edition"), control("f-since")];
  edition?.addEventListener("change", () => void go(writeState({ ...presentState(), edition: edition.value })));
  since?.addEventListener("change", () => void go(writeState({ ...presentState(), since: since.value || null })));
  control("f-picture")?.addEventListener("change", ({ target }) => {
    const picture = pictureKinds.find((one) => target instanceof HTMLSelectElement && one === target.value);
    void go(writeState({ ...presentState(), picture: picture ?? "direction" }));
  });
  control("f-sort")?.addEventListener("change", ({ target }) => {
    const sort = sorts.find((one) => target instanceof HTMLSelectElement && one === target.value);
    void go(writeState({ ...presentState(), sort: sort ?? "newest" }));
  });
}

const form = element("filters");
form.addEventListener("focusin", () => void prepare(), { once: true });
form.addEventListener("input", onForm);
form.addEventListener("change", onForm);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", onReset);
for (const button of document.querySelectorAll<HTMLElement>("[data-download]")) {
  button.addEventListener("click", () => void onDownload(button.dataset["download"] ?? "json"));
}
for (const button of element("picture-save").querySelectorAll("button")) {
  button.addEventListener("click", () => void presentSelection().then((present) => savePicture(button, present)));
}
element("copy").addEventListener("click", () => void onCopy());
element("more-next").addEventListener("click", () => extendList(step, setup.language));
element("more-all").addEventListener("click", () => extendList(Number.POSITIVE_INFINITY, setup.language));
addEventListener("beforeprint", () => extendList(Number.POSITIVE_INFINITY, setup.language));
element("people-tables").addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.id === "all-people") void showAllPeople();
});
document.addEventListener("click", onClick);
document.addEventListener("toggle", onToggle, true);
document.addEventListener("pointerdown", closeBoxes);
document.addEventListener("keydown", closeBoxes);
addEventListener("popstate", () => void show());
listenToEditions();
listenToTheme();
start();
