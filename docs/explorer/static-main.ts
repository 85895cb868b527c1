import { plain, wordsOf } from "./plain.ts";
import { listenToTheme } from "./theme.ts";

/** Leaves those changes on the page that hold all words, and the groups and editions that still have one. */
function showMatching(text: string, changes: ReadonlyMap<HTMLElement, string>): void {
  const searched = wordsOf(text);
  let count = 0;
  for (const [change, content] of changes) {
    change.hidden = !searched.every((word) => content.includes(word));
    if (!change.hidden) count += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>(".group, .step")) {
    const isEmpty = group.querySelector(".change:not([hidden])") === null;
    group.hidden = searched.length > 0 && isEmpty;
    if (searched.length > 0 && !isEmpty) group.querySelector("details")?.setAttribute("open", "");
  }
  const found = document.getElementById("found");
  if (found === null) return;
  const { one = "", many = "", none = "" } = found.dataset;
  const words = count === 0 ? none : count === 1 ? one : many;
  // The words are the page's own; the number is put in its place.
  found.textContent = searched.length === 0 ? "" : words.replace(/\d+/, String(count));
}

function listenToSearch(): void {
  const field = document.getElementById("find");
  if (!(field instanceof HTMLInputElement)) return;
  const changes = new Map(
    [...document.querySelectorAll<HTMLElement>(".change")].map((change) => {
      // The reason of a group stands once, above its records.
      const reason = change.closest(".group")?.querySelector(".why")?.textContent ?? "";
      return [change, plain(`${change.textContent} ${reason}`)] as const;
    }),
  );
  field.addEventListener("input", () => showMatching(field.value, changes));
  if (field.value !== "") showMatching(field.value, changes);
}

/** Opens what the address names, where it stands in a part that is closed. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest("details:not([open])") ?? target?.querySelector("details:not([open])");
  closed?.setAttribute("open", "");
  if (closed !== undefined && closed !== null) target?.scrollIntoView();
}

async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  if (source === null) return;
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    button.textContent = button.dataset["done"] ?? button.textContent;
  } catch {
    // Without leave to write to the clipboard the text is marked, ready for the reader's own command.
    getSelection()?.selectAllChildren(source);
  }
}

for (const button of document.querySelectorAll<HTMLElement>("[data-copy]")) {
  button.addEventListener("click", () => void copy(button));
}
addEventListener("hashchange", openTarget);
openTarget();
listenToSearch();
listenToTheme();
