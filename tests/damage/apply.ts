import { join } from "node:path";
import { violations } from "../../scripts/check/rules/index.ts";
import type { Problem } from "../../scripts/lib/problem.ts";
import { type AuthoredDataset, authoredForms } from "../../scripts/read/authored.ts";
import { readData } from "../../scripts/read/read-data.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { files, type Sample } from "./sample.ts";

const reading = readData(join(import.meta.dirname, "../.."));
if (reading.data === undefined) throw new Error("Expected data that can be read");
const authored = reading.data;

/** The problems reported for records added to the data: those of the schema or, if there are none, those of the rules. */
export function problemsWith(records: Sample): {
  readonly gate: "form" | "rule";
  readonly problems: readonly Problem[];
} {
  const refused: Problem[] = [];
  const added = Object.fromEntries(
    (Object.keys(kinds) as Kind[]).map((kind) => [
      kind,
      records[kind].flatMap((record, position) => {
        const result = authoredForms[kind].safeParse(record);
        const [file, line] = [files[kind], position + 1];
        if (result.success) return [{ ...result.data, file, line }];
        const name = typeof record?.["id"] === "string" ? record["id"] : `record ${line}`;
        for (const { path, message } of result.error.issues) {
          const field = path.join(".") || "the record";
          refused.push({
            file,
            line,
            record: name,
            field,
            fault: message,
            repair: "write it as described in data/README.md",
          });
        }
        return [];
      }),
    ]),
  ) as unknown as AuthoredDataset;
  if (refused.length > 0) return { gate: "form", problems: refused };
  const data = { ...authored } as Record<Kind, readonly unknown[]>;
  for (const kind of Object.keys(kinds) as Kind[]) data[kind] = [...authored[kind], ...added[kind]];
  return { gate: "rule", problems: violations(data as unknown as AuthoredDataset) };
}
