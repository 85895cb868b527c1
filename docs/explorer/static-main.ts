import { plain, wordsOf } from "./plain.ts";
import { listenToTheme } from "./theme.ts";

/** Shows only the changes that contain all words, and the groups and editions with at least one of them. */
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
  // The page provides the text; only its number is replaced.
  found.textContent = searched.length === 0 ? "" : words.replace(/\d+/, String(count));
}

function listenToSearch(): void {
  const field = document.getElementById("find");
  if (!(field instanceof HTMLInputElement)) return;
  const changes = new Map(
    [...document.querySelectorAll<HTMLElement>(".change")].map((change) => {
      // The reason for a group is given once, above its records.
      const reason = change.closest(".group")?.querySelector(".why")?.textContent ?? "";
      return [change, plain(`${change.textContent} ${reason}`)] as const;
    }),
  );
  field.addEventListener("input", () => showMatching(field.value, changes));
  if (field.value !== "") showMatching(field.value, changes);
}

/** Opens the part of the page that contains the target of the address. */
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
    // Without permission to write to the clipboard, the text is selected so that the reader can copy it.
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
