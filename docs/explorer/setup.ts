import { element } from "./elements.ts";
import type { Setup } from "./head.ts";
import { loadEdition } from "./loader.ts";
import { type Lookup, lookupOf } from "./names.ts";

/** The settings in the HTML of the page. */
export const setup = JSON.parse(element("setup").textContent ?? "") as Setup;

const lookups = new Map<string, Lookup>();

/** Loads an edition and prepares it for the language of the page, once. */
export async function loadLookup(version: string): Promise<Lookup> {
  const lookup = lookups.get(version) ?? lookupOf(await loadEdition(setup.root, version), setup.language);
  lookups.set(version, lookup);
  return lookup;
}
