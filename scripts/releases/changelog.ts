import type { Correction, EditionStep } from "../../src/model/change.ts";
import type { Text } from "../../src/model/text.ts";
import type { PublishedDataset } from "../data/publish.ts";
import { withRegion } from "../markdown.ts";

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, "", ...items.map((item) => `- ${item}`), ""];
}

type Shape = Readonly<Record<string, unknown>>;
type Show = (value: unknown) => string;

/** The parts of a record that a reader of the changelog needs; the key of an entry stands before them already. */
function partsOf(record: Shape, language: keyof Text, show: Show): readonly unknown[] {
  const { earliest, latest, role, office, title, start, end, kind, rule, ...rest } = record;
  if (earliest !== undefined) return earliest === latest ? [earliest] : [`${show(earliest)} to ${show(latest)}`];
  if (role !== undefined) return [role, office];
  if (title !== undefined)
    return [title, ...(start ? [`since ${show(start)}`] : []), ...(end ? [`until ${show(end)}`] : [])];
  if (kind !== undefined) return [kind, rule];
  const { en, fr, ...others } = rest;
  return Object.keys(others).length === 0 ? [{ en, fr }[language]] : Object.values(rest);
}

/** Shows a value as a reader of the changelog sees it: days short, texts in one language. */
function showIn(language: keyof Text): Show {
  return function show(value): string {
    if (value === null || value === undefined) return "not stated";
    if (Array.isArray(value)) {
      return value.map(show).join(value.every((part) => typeof part === "string") ? ", " : " / ") || "none";
    }
    if (typeof value !== "object") return String(value);
    return partsOf(value as Shape, language, show)
      .filter((part) => part !== null && part !== undefined)
      .map(show)
      .join(", ");
  };
}

/** Old and new value in English; in French when the English is the same. */
function showBoth(before: unknown, after: unknown): readonly [string, string] {
  const [english, french] = [showIn("en"), showIn("fr")];
  return english(before) === english(after) ? [french(before), french(after)] : [english(before), english(after)];
}

function correctionLine({ field, before, after, why, source }: Correction): string {
  const [old, now] = showBoth(before, after);
  const end = /[.!?]$/.test(now) ? "" : ".";
  const reason = why === null ? "" : `${end} ${why.en}${source === null ? "" : ` (${source})`}`;
  return `  - ${field}: ${old} → ${now}${reason}`;
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
  return [...parts].reduce((text, [version, part]) => withRegion(text, `data ${version}`, part.trimEnd()), changelog);
}
