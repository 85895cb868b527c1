import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A code block in the documentation. */
export interface Example {
  /** Its location: file, and number of the block in it. */
  readonly name: string;
  /** The code as the reader sees it. */
  readonly code: string;
}

const fence = /```ts\n(.*?)```/gs;

function markdownFiles(root: string): readonly string[] {
  const guides = readdirSync(join(root, "docs/guides"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(root, "docs/guides", file));
  return [join(root, "README.md"), ...guides];
}

function sourceFiles(root: string): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .map((file) => join(root, "src", file));
}

function blocksOf(root: string, file: string, text: string): readonly Example[] {
  return [...text.matchAll(fence)].map(([, code = ""], position) => ({
    name: `${relative(root, file)} ${position + 1}`,
    code,
  }));
}

/** The text of the comments in a source file, without asterisks. */
function commentsOf(text: string): string {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].map(([comment]) => comment.replace(/^ *\* ?/gm, "")).join("\n");
}

/** Every TypeScript block of the README, of the guides and of the comments in `src/`. */
export function readExamples(root: string): readonly Example[] {
  return [
    ...markdownFiles(root).flatMap((file) => blocksOf(root, file, readFileSync(file, "utf8"))),
    ...sourceFiles(root).flatMap((file) => blocksOf(root, file, commentsOf(readFileSync(file, "utf8")))),
  ];
}

/** The code with every `expression; //=> value` turned into an assertion. */
export function withAssertions(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  let asserted = "";
  let position = 0;
  for (const statement of file.statements) {
    const [promise] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    if (!ts.isExpressionStatement(statement) || promise === undefined) continue;
    const [, value] = /^\/\/=> (.*)$/.exec(code.slice(promise.pos, promise.end)) ?? [];
    if (value === undefined) continue;
    const expression = code.slice(statement.expression.getStart(), statement.expression.end);
    asserted += `${code.slice(position, statement.getStart())}deepStrictEqual(${expression}, ${value});`;
    position = promise.end;
  }
  return `import { deepStrictEqual } from "node:assert";\n${asserted}${code.slice(position)}\nexport {};\nvoid deepStrictEqual;\n`;
}
