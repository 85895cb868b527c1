import { readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/v4";
import type { Kind } from "../../src/records/kinds.ts";
import type { Problem } from "../lib/problem.ts";
import { type AuthoredDataset, authoredForms, editionForm, type Placed } from "./authored.ts";
import { problemsOf, readYaml, type YamlFile } from "./yaml.ts";

/** The authored data, or every problem that prevented reading them. */
export type Reading =
  | { readonly data: AuthoredDataset; readonly problems: readonly [] }
  | { readonly data: undefined; readonly problems: readonly Problem[] };

/** A list of records in a file. */
interface Part {
  readonly yaml: YamlFile;
  readonly path: readonly string[];
}

function nameOf(value: unknown, position: number): string {
  const id: unknown = (value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : `record ${position + 1}`;
}

function listIn({ yaml, path }: Part): unknown {
  return path.reduce(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key] ?? null,
    yaml.content,
  );
}

function readRecords<Value extends object>(
  part: Part,
  form: z.ZodType<Value>,
  problems: Problem[],
): readonly (Value & Placed)[] {
  const list = listIn(part);
  const { yaml, path } = part;
  const { file } = yaml;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    const repair = "begin each record with a dash";
    problems.push({
      file,
      ...yaml.placeOf(path),
      record: "the file",
      field: path.join(),
      fault: "is not a list",
      repair,
    });
    return [];
  }
  return list.flatMap((value: unknown, position) => {
    const result = form.safeParse(value);
    const place = [...path, position];
    if (result.success) return [{ ...result.data, file, line: yaml.placeOf(place).line }];
    problems.push(...problemsOf(yaml, place, nameOf(value, position), result.error));
    return [];
  });
}

/** One file per month holds exchanges and the sources first cited in them; the other kinds have their own files. */
function partsOf(root: string): Readonly<Record<Kind, readonly Part[]>> {
  const whole = (file: string): Part => ({ yaml: readYaml(root, file), path: [] });
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".yml"))
      .sort()
      .map((name) => whole(`${folder}/${name}`));
  const months = filesIn("data/exchanges");
  const ofMonths = (key: string) => months.map(({ yaml }) => ({ yaml, path: [key] }));
  return {
    exchanges: ofMonths("exchanges"),
    unconfirmed: [whole("data/unconfirmed.yml")],
    officials: filesIn("data/officials"),
    places: [whole("data/places.yml")],
    sources: [...ofMonths("sources"), whole("data/sources.yml")],
    claims: [whole("data/claims.yml")],
  };
}

/** Reads all authored files under `data/`. */
export function readData(root: string): Reading {
  const parts = partsOf(root);
  const edition = readYaml(root, "data/edition.yml");
  const files = new Set([
    ...Object.values(parts)
      .flat()
      .map(({ yaml }) => yaml),
    edition,
  ]);
  const problems = [...files].flatMap((yaml) => yaml.problems);
  const read = <K extends Kind>(kind: K) =>
    parts[kind].flatMap((part) =>
      readRecords(part, authoredForms[kind] as z.ZodType<Omit<AuthoredDataset[K][number], keyof Placed>>, problems),
    ) as unknown as AuthoredDataset[K];
  const parsed = editionForm.safeParse(edition.content);
  if (!parsed.success && edition.problems.length === 0) {
    problems.push(...problemsOf(edition, [], "edition", parsed.error));
  }
  const lists = {
    exchanges: read("exchanges"),
    unconfirmed: read("unconfirmed"),
    officials: read("officials"),
    places: read("places"),
    sources: read("sources"),
    claims: read("claims"),
  };
  if (problems.length > 0 || !parsed.success) return { data: undefined, problems };
  return { data: { ...lists, edition: parsed.data }, problems: [] };
}
