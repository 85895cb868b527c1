import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What the comment above something says, and its type as it is written. */
export interface Described {
  /** The comment, without its stars and tags, paragraphs on one line each. */
  readonly comment: string;
  /** The type as it is written; empty for a function and for an interface. */
  readonly type: string;
}

/** An interface of the model with its properties, those of the interface that it extends included. */
export interface DescribedInterface extends Described {
  /** The properties by name. */
  readonly properties: ReadonlyMap<string, Described>;
}

/** What the sources say of everything that they export. */
export interface Model {
  /** Interfaces by name. */
  readonly interfaces: ReadonlyMap<string, DescribedInterface>;
  /** Type aliases, variables, functions and classes by name. */
  readonly others: ReadonlyMap<string, Described>;
}

type Documented = ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] };

/** The text of the last comment above a node: its description alone. */
export function commentAbove(node: ts.Node): string {
  const { jsDoc = [] } = node as Documented;
  const comment = jsDoc.at(-1);
  if (comment === undefined) return "";
  const text = comment
    .getText()
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\*[ \t]?/gm, "")
    .split(/^@\w+/m)[0];
  return (text ?? "")
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " "))
    .join("\n\n");
}

function propertiesOf(node: ts.InterfaceDeclaration, known: ReadonlyMap<string, DescribedInterface>) {
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap((parent) => /\w+(?=[,>]|$)/.exec(parent.getText().replace(/^Omit</, ""))?.[0] ?? [])
    .flatMap((name) => [...(known.get(name)?.properties ?? [])]);
  const own = node.members
    .filter((member) => ts.isPropertySignature(member))
    .map((member): [string, Described] => [
      member.name.getText(),
      { comment: commentAbove(member), type: member.type?.getText() ?? "" },
    ]);
  return new Map([...inherited, ...own]);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.startsWith("generated"))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads the comments and the written types of what the sources export. */
export function readModel(root: string): Model {
  const interfaces = new Map<string, DescribedInterface>();
  const others = new Map<string, Described>();
  for (const path of sourceFiles(join(root, "src"))) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    for (const node of file.statements) {
      const comment = commentAbove(node);
      if (ts.isInterfaceDeclaration(node)) {
        interfaces.set(node.name.text, { comment, type: "", properties: propertiesOf(node, interfaces) });
      } else if (ts.isTypeAliasDeclaration(node)) {
        others.set(node.name.text, { comment, type: node.type.getText() });
      } else if (ts.isVariableStatement(node)) {
        for (const { name, type } of node.declarationList.declarations) {
          others.set(name.getText(), { comment, type: type?.getText() ?? "" });
        }
      } else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name !== undefined) {
        // Of several signatures the first one tells what the function is for.
        if (!others.has(node.name.text)) others.set(node.name.text, { comment, type: "" });
      }
    }
  }
  return { interfaces, others };
}

/** The first sentence of a comment, with its links as code, as a table can hold it. */
export function firstSentence(comment: string): string {
  const [paragraph = ""] = comment.split("\n\n");
  const [sentence = ""] = /^.*?(?<!e\.g|i\.e)[.!?](?=\s+[\p{Lu}`"“]|$)/su.exec(paragraph) ?? [paragraph];
  return withoutLinks(sentence);
}

/** A comment with its links as code. */
export function withoutLinks(comment: string): string {
  return comment.replace(/\{@link\w* ([^}|]+?)\}/g, "`$1`");
}
