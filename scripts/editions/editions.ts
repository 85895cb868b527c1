import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/v4";
import type { Meta } from "../../src/meta.ts";
import { sha256 } from "../lib/hash.ts";
import type { Dataset } from "../publish/publish.ts";

/** An edition as stored in `data/editions/<version>.json`. */
export interface FrozenEdition extends Dataset {
  /** Its metadata at release. */
  readonly meta: Meta;
}

/** An entry of `data/editions/index.json`. */
export interface IndexEntry {
  /** Version of the edition. */
  readonly version: string;
  /** SHA-256 of its file. */
  readonly sha256: string;
  /** SHA-256 of its facts. */
  readonly factsHash: string;
  /** The names that each entry point of the package exported. */
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

/** The reasons for the corrections in an edition, and redirects for removed ids: `data/editions/<version>.notes.yml`. */
export type ReleaseNotes = z.infer<typeof notesSchema>;

/** The folder of the frozen editions. */
export function editionsFolder(root: string): string {
  return join(root, "data/editions");
}

/** The index of the frozen editions, oldest first. */
export function readIndex(root: string): readonly IndexEntry[] {
  const file = join(editionsFolder(root), "index.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly IndexEntry[]) : [];
}

/** The text of the file of a frozen edition. */
export function readEditionText(root: string, version: string): string {
  return readFileSync(join(editionsFolder(root), `${version}.json`), "utf8");
}

/** The frozen editions, oldest first. */
export function readEditions(root: string): readonly FrozenEdition[] {
  return readIndex(root).map(({ version }) => JSON.parse(readEditionText(root, version)) as FrozenEdition);
}

/** The notes of an edition; empty if there are none. */
export function readNotes(root: string, version: string): ReleaseNotes {
  const file = join(editionsFolder(root), `${version}.notes.yml`);
  const result = notesSchema.safeParse(existsSync(file) ? parse(readFileSync(file, "utf8")) : {});
  if (result.success) return result.data;
  throw new Error(`Cannot read data/editions/${version}.notes.yml: ${z.prettifyError(result.error)}`);
}

/** An error if the text of a frozen edition has changed since its release; otherwise `undefined`. */
export function integrityError({ version, sha256: expected }: IndexEntry, text: string): string | undefined {
  const found = sha256(text);
  if (found === expected) return undefined;
  return `data/editions/${version}.json was changed after its release: expected SHA-256 ${expected}, found ${found}; restore it with git checkout, and correct facts in a new edition`;
}
