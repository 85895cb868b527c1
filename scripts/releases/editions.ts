import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Meta } from "../../src/meta.ts";
import type { PublishedDataset } from "../data/publish.ts";

/** An edition as `data/releases/<version>.json` keeps it. */
export interface FrozenEdition extends PublishedDataset {
  /** What identified it when it was released. */
  readonly meta: Meta;
}

/** What `data/releases/index.json` says of an edition. */
export interface IndexEntry {
  /** The edition. */
  readonly version: string;
  /** SHA-256 of its file. */
  readonly sha256: string;
  /** SHA-256 of its facts. */
  readonly factsHash: string;
  /** The names that each entry of the package exported. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
}

const text = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

const notesSchema = z.strictObject({
  corrections: z
    .array(
      z.strictObject({
        record: z.string(),
        fields: z.array(z.string()).nonempty(),
        why: text,
        source: z.string().optional(),
      }),
    )
    .default([]),
  redirects: z
    .array(
      z.strictObject({
        from: z.string(),
        kind: z.enum(["moved", "merged", "retired"]),
        to: z.string().optional(),
        why: text,
      }),
    )
    .default([]),
});

/** Why an edition corrects what it corrects, and where its lost ids went: `data/releases/<version>.notes.yml`. */
export type ReleaseNotes = z.infer<typeof notesSchema>;

/** The folder of the frozen editions. */
export function releasesFolder(root: string): string {
  return join(root, "data/releases");
}

/** What is known of the frozen editions, oldest first. */
export function readIndex(root: string): readonly IndexEntry[] {
  const file = join(releasesFolder(root), "index.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly IndexEntry[]) : [];
}

/** The text of a frozen edition's file. */
export function readEditionText(root: string, version: string): string {
  return readFileSync(join(releasesFolder(root), `${version}.json`), "utf8");
}

/** The frozen editions, oldest first. */
export function readEditions(root: string): readonly FrozenEdition[] {
  return readIndex(root).map(({ version }) => JSON.parse(readEditionText(root, version)) as FrozenEdition);
}

/** The notes of an edition; empty when nobody wrote any. */
export function readNotes(root: string, version: string): ReleaseNotes {
  const file = join(releasesFolder(root), `${version}.notes.yml`);
  const result = notesSchema.safeParse(existsSync(file) ? parse(readFileSync(file, "utf8")) : {});
  if (result.success) return result.data;
  throw new Error(`Cannot read data/releases/${version}.notes.yml: ${z.prettifyError(result.error)}`);
}
