import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type * as z from "zod/v4";
import type { Problem } from "../lib/problem.ts";

/** A YAML file, with the locations of its values. */
export interface YamlFile {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Parsed content; `undefined` if it cannot be parsed. */
  readonly content: unknown;
  /** Syntax errors. */
  readonly problems: readonly Problem[];
  /** Line and column of the value at a path, or of the nearest one above it. */
  readonly placeOf: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };
}

/** Reads a YAML file. */
export function readYaml(root: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(join(root, file), "utf8"), { lineCounter, prettyErrors: false });
  const [first] = [...document.errors, ...document.warnings];
  // One wrong indent can cause many parser errors, so only the first is reported.
  const problems = first === undefined ? [] : [syntaxProblem(file, lineCounter, first)];
  return {
    file,
    content: document.errors.length === 0 ? document.toJS() : undefined,
    problems,
    placeOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return at(lineCounter, node.range[0]);
      }
      return { line: 1, column: 1 };
    },
  };
}

function at(lineCounter: LineCounter, offset: number) {
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}

function syntaxProblem(
  file: string,
  lineCounter: LineCounter,
  error: { pos: [number, number]; message: string },
): Problem {
  const fault = error.message.split("\n")[0] ?? "";
  return {
    file,
    ...at(lineCounter, error.pos[0]),
    record: "the file",
    field: "YAML",
    fault,
    repair: "correct the syntax",
  };
}

/** The problems that zod found in a value at `path` of a file, with their locations. */
export function problemsOf(
  { file, placeOf }: YamlFile,
  path: readonly PropertyKey[],
  record: string,
  error: z.ZodError,
): readonly Problem[] {
  return error.issues.map((issue) => ({
    file,
    ...placeOf([...path, ...issue.path]),
    record,
    field: issue.path.join(".") || "the record",
    fault: issue.message,
    repair: "write it as described in data/README.md",
  }));
}
