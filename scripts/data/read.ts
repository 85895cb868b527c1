import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { type AuthoredDataset, authoredSchemas, editionSchema, type InFile, type Kind } from "./authored.ts";
import type { Problem } from "./problem.ts";

/** The data as far as they could be read, and every problem on the way. */
export interface Reading {
  /** What could be read. */
  readonly data: AuthoredDataset;
  /** What could not. */
  readonly problems: readonly Problem[];
}

/** Stands for an edition that could not be read, so that the other files are still checked. */
const noEdition: AuthoredDataset["edition"] = {
  released: "0001-01-01",
  schemaVersion: 1,
  coverage: { from: "0001-01", to: "9999-12", periods: [] },
};

/** A list of records and the file in which it stands. */
interface Part {
  readonly file: string;
  readonly content: unknown;
}

function readYaml(root: string, file: string, problems: Problem[]): unknown {
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { prettyErrors: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const [fault = ""] = error.message.split("\n");
    problems.push({ file, record: "the file", field: "YAML", fault, repair: "correct the syntax" });
  }
  return document.errors.length === 0 ? document.toJS() : undefined;
}

function report(file: string, record: string, error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    record,
    field: issue.path.join(".") || "the record",
    fault: issue.message,
    repair: "write it as data/README.md and the schema of the file say",
  }));
}

function nameOf(value: unknown, position: number): string {
  const id: unknown = (value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : `record ${position + 1}`;
}

function readRecords<Record extends object>(
  { file, content }: Part,
  schema: z.ZodType<Record>,
  problems: Problem[],
): readonly InFile<Record>[] {
  if (content === undefined || content === null) return [];
  if (!Array.isArray(content)) {
    problems.push({
      file,
      record: "the file",
      field: "the file",
      fault: "is no list",
      repair: "begin every record with a dash",
    });
    return [];
  }
  return content.flatMap((value: unknown, position) => {
    const result = schema.safeParse(value);
    if (result.success) return [{ ...result.data, file }];
    problems.push(...report(file, nameOf(value, position), result.error));
    return [];
  });
}

/** Files of exchanges, one a month, each with the sources that it is the first to cite; the other kinds have files of their own. */
function partsOf(root: string, problems: Problem[]): ReadonlyMap<Kind, readonly Part[]> {
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  const whole = (file: string): Part => ({ file, content: readYaml(root, file, problems) });
  const months = filesIn("data/exchanges").map((file) => ({ file, content: readYaml(root, file, problems) }));
  const ofMonths = (key: string) =>
    months.map(({ file, content }): Part => ({ file, content: (content as Record<string, unknown> | null)?.[key] }));
  return new Map<Kind, readonly Part[]>([
    ["exchanges", ofMonths("exchanges")],
    ["unconfirmed", [whole("data/unconfirmed.yml")]],
    ["officials", filesIn("data/officials").map(whole)],
    ["places", [whole("data/places.yml")]],
    ["sources", [...ofMonths("sources"), whole("data/sources.yml")]],
    ["claims", [whole("data/claims.yml")]],
  ]);
}

/** Reads everything under `data/` that an editor writes. */
export function readData(root: string): Reading {
  const problems: Problem[] = [];
  const parts = partsOf(root, problems);
  const read = <Record extends object>(kind: Kind, schema: z.ZodType<Record>) =>
    (parts.get(kind) ?? []).flatMap((part) => readRecords(part, schema, problems));
  const edition = editionSchema.safeParse(readYaml(root, "data/edition.yml", problems));
  if (!edition.success) problems.push(...report("data/edition.yml", "edition", edition.error));
  const data: AuthoredDataset = {
    exchanges: read("exchanges", authoredSchemas.exchanges),
    unconfirmed: read("unconfirmed", authoredSchemas.unconfirmed),
    officials: read("officials", authoredSchemas.officials),
    places: read("places", authoredSchemas.places),
    sources: read("sources", authoredSchemas.sources),
    claims: read("claims", authoredSchemas.claims),
    edition: edition.data ?? noEdition,
  };
  return { data, problems };
}
