import type { Correction, EditionStep } from "../../src/model/change.ts";
import type { PublishedDataset } from "../data/publish.ts";
import { withMarkedPart } from "../marked.ts";

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, "", ...items.map((item) => `- ${item}`), ""];
}

/** A value as a reader of the changelog sees it: days short, records as JSON. */
function show(value: unknown): string {
  if (value === null) return "not stated";
  if (typeof value === "string") return value;
  const { earliest, latest } = value as { readonly earliest?: string; readonly latest?: string };
  if (earliest !== undefined && latest !== undefined)
    return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value.join(", ") || "none";
  return `\`${JSON.stringify(value)}\``;
}

function correctionLine({ field, before, after, why, source }: Correction): string {
  const reason = why === null ? "" : `. ${why.en}${source === null ? "" : ` (${source})`}`;
  return `  - ${field}: ${show(before)} → ${show(after)}${reason}`;
}

function correctionLines(corrected: readonly Correction[]): readonly string[] {
  const records = [...new Set(corrected.map(({ kind, id }) => `${kind} ${id}`))];
  return records.flatMap((record) => [
    `- ${record}`,
    ...corrected.filter(({ kind, id }) => `${kind} ${id}` === record).map(correctionLine),
  ]);
}

/** The part of the changelog that follows from the data of an edition. */
export function dataChanges(step: EditionStep, dataset: PublishedDataset, isFirst: boolean): string {
  const { exchanges, unconfirmed, officials, places, claims } = dataset;
  const total = `${exchanges.length} exchanges, ${unconfirmed.length} unconfirmed reports, ${officials.length} officials, ${places.length} places, ${claims.length} claims.`;
  if (isFirst) return `${total}\n`;
  const added = step.added.map(({ kind, id }) => `${kind} ${id}`);
  const corrections = correctionLines(step.corrected);
  return [
    total,
    "",
    ...list("Added", added),
    ...(corrections.length === 0 ? [] : ["Corrected:", "", ...corrections, ""]),
  ].join("\n");
}

/** The changelog with the data part of every edition made anew. */
export function withDataChanges(changelog: string, parts: ReadonlyMap<string, string>): string {
  return [...parts].reduce(
    (text, [version, part]) => withMarkedPart(text, `data ${version}`, part, "CHANGELOG.md"),
    changelog,
  );
}
