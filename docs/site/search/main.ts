// The search of the site in the browser. The script of TypeDoc opens the dialog and handles the keyboard.
import { excerptOf, piecesOf } from "./excerpt.ts";
import { type Find, finder } from "./find.ts";
import type { SearchPage } from "./page.ts";

declare global {
  /** Defined by assets/search.js. */
  var searchPages: readonly SearchPage[] | undefined;
}

/** Maximum number of results shown. */
const most = 12;

function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function marked(text: string, question: string): readonly (Node | string)[] {
  return piecesOf(text, question).map((piece) => (piece.isMatch ? element("mark", "", piece.text) : piece.text));
}

function resultOf(page: SearchPage, question: string, base: string, position: number): HTMLElement {
  const { title, section, kind, url, language, text } = page;
  // An option must not contain a focusable link. The script of TypeDoc clicks this element when the reader presses Enter.
  const link = document.createElement("a");
  const address = base + url;
  link.dataset["address"] = address;
  link.addEventListener("click", ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) window.open(address);
    else location.assign(address);
  });
  const name = section === "" ? title : `${title} › ${section}`;
  link.append(
    element("span", "name", ...marked(name, question)),
    element("span", "kind", kind),
    element("span", "excerpt", ...marked(excerptOf(text, question), question)),
  );
  const result = element("li", "", link);
  result.id = `search-result-${position}`;
  result.role = "option";
  result.ariaSelected = "false";
  result.lang = language;
  return result;
}

/** Loads the texts at the first search. They are a script, so that this also works from a disk. */
function load(base: string): Promise<Find> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${base}assets/search.js`;
    script.addEventListener("load", () => resolve(finder(globalThis.searchPages ?? [])));
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

function start(field: HTMLInputElement, results: HTMLElement, status: HTMLElement): void {
  const base = document.documentElement.dataset["base"] ?? "./";
  let loading: Promise<Find> | undefined;
  status.textContent = "";
  const show = async () => {
    loading ??= load(base);
    const question = field.value.trim();
    try {
      const find = await loading;
      // The reader has typed more while the texts were loading.
      if (question !== field.value.trim()) return;
      const found = question === "" ? [] : find(question);
      results.replaceChildren(
        ...found.slice(0, most).map((page, position) => resultOf(page, question, base, position)),
      );
      const count = found.length === 1 ? "1 result" : `${found.length} results`;
      status.textContent = question === "" ? "" : found.length > most ? `${most} of ${count}` : count;
    } catch {
      status.textContent = "The search could not be loaded";
    }
  };
  field.addEventListener("focus", show);
  field.addEventListener("input", show);
}

const field = document.querySelector<HTMLInputElement>("#tsd-search-input");
const results = document.querySelector<HTMLElement>("#tsd-search-results");
const status = document.querySelector<HTMLElement>("#tsd-search-status");
if (field !== null && results !== null && status !== null) start(field, results, status);
