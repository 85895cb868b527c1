import type { Kind } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields that the build computes. */
const computed = ["date", "addedIn", "revisedIn", "seen", "name"];

/** The key of a list entry: its id or name, otherwise its position. */
function keyOf(entry: unknown, position: number): string {
  const { id, official, source, form, item } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const key = [id, official, form, item, source].find((part) => typeof part === "string");
  return typeof key === "string" ? key : String(position + 1);
}

/** The values of a record by path. Entries of a list have their key in the path; a list of plain values is one value. */
function leavesOf(value: unknown, path: string, leaves: Map<string, string>): Map<string, string> {
  if (typeof value !== "object" || value === null) return leaves.set(path, value === null ? "nothing" : String(value));
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== "object")) return leaves.set(path, value.join(", ") || "nothing");
    for (const [position, entry] of value.entries()) leavesOf(entry, `${path}[${keyOf(entry, position)}]`, leaves);
    return leaves;
  }
  for (const [key, part] of Object.entries(value)) {
    if (!computed.includes(key)) leavesOf(part, path === "" ? key : `${path}.${key}`, leaves);
  }
  return leaves;
}

/** The part of two texts that differs, with three words of context on either side. */
function changedWords(before: string, after: string): readonly [string, string] {
  const [old, now] = [before.split(" "), after.split(" ")];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, start - 3), Math.min(words.length, words.length - end + 3)];
    return `${from > 0 ? "… " : ""}${words.slice(from, to).join(" ")}${to < words.length ? " …" : ""}`;
  };
  return [part(old), part(now)];
}

function linesOf(before: Row, after: Row): readonly string[] {
  const [old, now] = [leavesOf(before, "", new Map()), leavesOf(after, "", new Map())];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => {
      const [was, is] = changedWords(old.get(path) ?? "nothing", now.get(path) ?? "nothing");
      return `  ${path}: ${was} → ${is}`;
    });
}

/** The differences between two datasets for a reviewer: one line per value, such as "rank: minister → head-of-state". */
export function readableDifference(older: Dataset, newer: Dataset): readonly string[] {
  const kinds: readonly Kind[] = ["exchanges", "unconfirmed", "officials", "places", "sources", "claims"];
  return kinds.flatMap((kind) => {
    const [before, after] = [older, newer].map(
      (dataset) => new Map((dataset[kind] as readonly unknown[] as readonly Row[]).map((row) => [row.id, row])),
    ) as [Map<string, Row>, Map<string, Row>];
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
    return ids.flatMap((id) => {
      const [old, now] = [before.get(id), after.get(id)];
      if (old === undefined && now !== undefined) {
        return [
          `${kind} ${id}: new`,
          ...[...leavesOf(now, "", new Map())].map(([path, value]) => `  ${path}: ${value}`),
        ];
      }
      if (now === undefined || old === undefined) return [`${kind} ${id}: removed`];
      const lines = linesOf(old, now);
      return lines.length === 0 ? [] : [`${kind} ${id}: changed`, ...lines];
    });
  });
}
