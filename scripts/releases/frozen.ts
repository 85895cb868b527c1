import { sha256 } from "../hash.ts";
import type { IndexEntry } from "./editions.ts";

/** What is wrong with the text of a frozen edition; `undefined` when it is the text that was frozen. */
export function tampering({ version, sha256: expected }: IndexEntry, text: string): string | undefined {
  const found = sha256(text);
  if (found === expected) return undefined;
  return `data/releases/${version}.json was changed after its release: expected SHA-256 ${expected}, found ${found}; restore it with git checkout, and correct facts in a new edition`;
}
