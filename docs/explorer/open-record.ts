import { element } from "./elements.ts";
import { revealRecord } from "./list.ts";
import { loadHistory } from "./loader.ts";
import type { Lookup } from "./names.ts";
import { detailsOf } from "./record-details.ts";
import { hiddenRecord, missingRecord } from "./record-message.ts";
import { loadLookup, setup } from "./setup.ts";

const { heads, language, root } = setup;

function hashId(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    // A malformed escape is used as it is.
    return hash;
  }
}

/** Adds the details of a record to it, once. */
export async function openDetails(details: Element, edition: string): Promise<void> {
  const id = details.closest("tbody")?.id ?? "";
  if (details.querySelector(".sheet") !== null) return;
  const lookup = await loadLookup(edition);
  const { exchanges, unconfirmed } = lookup.edition;
  const record = [...exchanges, ...unconfirmed].find((one) => one.id === id);
  const sheet = record === undefined ? "" : detailsOf(record, lookup).markup;
  // It may have been opened twice while this was loading.
  if (details.querySelector(".sheet") === null) details.insertAdjacentHTML("beforeend", sheet);
}

/** The id of the record to which a hash refers: the hash is that id, or the anchor of one of its sources. */
function recordIdOf(hash: string, { edition, mark }: Lookup): string {
  const [, own] = /^([eu]\d+)-\d+$/.exec(hash) ?? [];
  const all = [...edition.exchanges, ...edition.unconfirmed];
  return own === undefined ? hash : (all.find(({ id }) => mark(id) === own)?.id ?? hash);
}

/** Opens the record that the address names, or shows a message if it is not on the page. */
export async function showRecord(edition: string): Promise<void> {
  const hash = hashId();
  const target = document.getElementById(hash);
  if (hash === "" || (target !== null && target.closest("tbody.record") === null)) return;
  const lookup = await loadLookup(edition);
  const id = recordIdOf(hash, lookup);
  const record = revealRecord(id, language);
  if (record === null) {
    const text = lookup.ids.has(id)
      ? hiddenRecord(id, lookup)
      : missingRecord(id, await loadHistory(root), heads, lookup);
    const message = element("message");
    message.insertAdjacentHTML("beforeend", text.markup);
    message.scrollIntoView({ block: "center" });
    return;
  }
  const details = record.querySelector("details");
  if (details !== null) {
    details.open = true;
    await openDetails(details, edition);
  }
  document.getElementById(hash)?.scrollIntoView();
}
