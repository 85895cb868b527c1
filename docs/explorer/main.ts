import { go, presentSelection, presentState, setup, show, start } from "./app.ts";
import { fileOf, save } from "./downloads.ts";
import { control, element, fill } from "./elements.ts";
import { noFilters } from "./filters.ts";
import { isWhole } from "./selection.ts";
import { writeState } from "./state.ts";
import { listenToTheme } from "./theme.ts";
import { readForm } from "./view.ts";
import { words } from "./words.ts";

let isTyping = false;

/** The query of the page with some parameters set, or taken out where they are `null`. */
function withParameters(parameters: Iterable<readonly [string, string | null]>): string {
  const query = new URLSearchParams(writeState(presentState()));
  for (const [name, value] of parameters) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return query.toString();
}

/** Links that add a filter, and those to a record, keep the filters that are set. */
function onClick(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.pick, a.all, a.permalink") : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain) return;
  event.preventDefault();
  if (link.classList.contains("all")) {
    void go(writeState({ ...presentState(), filters: noFilters }), false, link.hash);
    return;
  }
  if (link.classList.contains("permalink")) {
    void go(writeState(presentState()), false, link.hash);
    return;
  }
  const query = withParameters(new URLSearchParams(link.search));
  void go(query).then(() => element("summary").scrollIntoView({ block: "center" }));
}

function onForm(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  const isText = field.name === "text";
  // A name is looked up when it is complete; the text while it is typed.
  const isProposal = [...element("officials").children].some((option) => option.getAttribute("value") === field.value);
  if (event.type === "input" && !isText && !(field.name === "official" && isProposal)) return;
  const wasTyping = isTyping;
  isTyping = isText && event.type === "input";
  void go(withParameters(Object.entries(readForm())), isText && wasTyping);
}

function onReset(event: Event): void {
  event.preventDefault();
  for (const name of ["official", "text"]) {
    const field = control(`f-${name}`);
    if (field !== null) field.value = "";
  }
  void go(writeState({ ...presentState(), filters: noFilters }));
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
    // Without leave to write to the clipboard the code is marked, ready for the reader's own command.
    getSelection()?.selectAllChildren(code);
  }
}

function listenToEditions(): void {
  const [edition, since] = [control("f-edition"), control("f-since")];
  edition?.addEventListener("change", () => void go(writeState({ ...presentState(), edition: edition.value })));
  since?.addEventListener("change", () => void go(writeState({ ...presentState(), since: since.value || null })));
}

const form = element("filters");
form.addEventListener("input", onForm);
form.addEventListener("change", onForm);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", onReset);
for (const button of document.querySelectorAll<HTMLElement>("[data-download]")) {
  button.addEventListener("click", () => void onDownload(button.dataset["download"] ?? "json"));
}
element("copy").addEventListener("click", () => void onCopy());
document.addEventListener("click", onClick);
addEventListener("popstate", () => void show());
listenToEditions();
listenToTheme();
start();
