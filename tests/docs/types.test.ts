import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DeclarationReflection, type ProjectReflection, ReflectionKind, type SignatureReflection } from "typedoc";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { readReference } from "../../docs/reference/reference.ts";

const root = join(import.meta.dirname, "../..");

/** Types as they are written, by the name of what has them: `Exchange.start`, `countSince(since)`, `countSince()`, `exchanges`. */
type Types = Map<string, Set<string>>;

/** Normalises a type: neither the order of a union nor the punctuation of an object type matters. */
function normal(text: string): string {
  const plain = text
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/\s+/g, "")
    .replaceAll(";}", "}")
    .replace(/^\|/, "")
    .replace(/\((typeof\w+)\)/g, "$1")
    .replace(/([{;])readonly(?=\w+:)/g, "$1")
    .replace(/<([\w|]+)>/g, (_, union: string) => `<${union.split("|").sort().join("|")}>`);
  return /[<{(]/.test(plain) ? plain : plain.split("|").sort().join("|");
}

/** Whether a type is shown in its resolved form, as a computed type or one from another package is. */
function isResolved(written: string): boolean {
  return written.startsWith("z.");
}

function add(types: Types, name: string, text: string): void {
  types.set(name, (types.get(name) ?? new Set()).add(normal(text)));
}

function addSignature(types: Types, name: string, { type, parameters }: ts.SignatureDeclaration): void {
  add(types, `${name}()`, type?.getText() ?? "");
  for (const parameter of parameters) {
    // A destructured parameter has its name only in the comment.
    const named = ts.isIdentifier(parameter.name) ? parameter.name : ts.getJSDocParameterTags(parameter)[0]?.name;
    add(types, `${name}(${named?.getText()})`, parameter.type?.getText() ?? "");
  }
}

function addWritten(types: Types, node: ts.Node): void {
  if (ts.isInterfaceDeclaration(node)) {
    const { text } = node.name;
    for (const member of node.members) {
      if (ts.isPropertySignature(member)) {
        add(types, `${text}.${member.name.getText()}`, member.type?.getText() ?? "");
      } else if (ts.isCallSignatureDeclaration(member)) {
        // The helper `byOfficial` has the type `ByOfficial`.
        addSignature(types, text.charAt(0).toLowerCase() + text.slice(1), member);
      }
    }
  } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
    addSignature(types, node.name.text, node);
  } else if (ts.isVariableStatement(node)) {
    for (const { name, type } of node.declarationList.declarations) {
      if (type === undefined) continue;
      add(types, name.getText(), type.getText());
      if (ts.isFunctionTypeNode(type)) addSignature(types, name.getText(), type);
    }
  }
}

function writtenTypes(): Types {
  const types: Types = new Map();
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))) {
    const text = readFileSync(join(root, "src", file), "utf8");
    const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of statements) addWritten(types, statement);
  }
  return types;
}

function addShown(types: Types, reflection: DeclarationReflection | SignatureReflection): void {
  const type = reflection.type?.toString() ?? "";
  if (reflection.isSignature()) {
    add(types, `${reflection.name}()`, type);
    for (const parameter of reflection.parameters ?? []) {
      add(types, `${reflection.name}(${parameter.name})`, parameter.type?.toString() ?? "");
    }
  } else if (reflection.kindOf(ReflectionKind.Property) && reflection.parent?.kindOf(ReflectionKind.Interface)) {
    if (reflection.inheritedFrom === undefined) add(types, `${reflection.parent.name}.${reflection.name}`, type);
  } else if (reflection.kindOf(ReflectionKind.Variable)) add(types, reflection.name, type);
}

function shownTypes(project: ProjectReflection): Types {
  const types: Types = new Map();
  const declared = project.getReflectionsByKind(ReflectionKind.Property | ReflectionKind.Variable);
  const signatures = project
    .getReflectionsByKind(ReflectionKind.Function)
    .flatMap((reflection) => (reflection.isDeclaration() ? (reflection.signatures ?? []) : []));
  for (const reflection of [...declared, ...signatures]) {
    if (reflection.isDeclaration() || reflection.isSignature()) addShown(types, reflection);
  }
  return types;
}

let project: ProjectReflection;

beforeAll(async () => {
  ({ project } = await readReference(root));
}, 60_000);

test("every type is shown as it is written", () => {
  const written = writtenTypes();
  const shown = shownTypes(project);
  expect(shown.size).toBeGreaterThan(100);
  const wrong = [...shown].flatMap(([name, texts]) => {
    const right = [...(written.get(name) ?? [])];
    return [...texts]
      .filter((text) => !right.includes(text) && !right.some(isResolved))
      .map((text) => ({ name, text, right }));
  });
  expect(wrong).toEqual([]);
});

test.each(["IsoDay", "YearMonth", "Year"])("%s is shown by its name", (name) => {
  const shown = shownTypes(project);
  const [alias] = project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .filter((reflection) => reflection.name === name);
  expect(alias?.isDeclaration()).toBe(true);
  const template = (alias?.isDeclaration() ? alias.type?.toString() : "")?.replace(/\s|&\{\}/g, "");
  for (const texts of shown.values()) expect([...texts]).not.toContain(template);
});

test("every exported function has an example", () => {
  const functions = project
    .getReflectionsByKind(ReflectionKind.Function)
    .filter((reflection) => reflection.isDeclaration());
  expect(functions.length).toBeGreaterThan(10);
  const without = functions.filter(
    ({ signatures = [] }) => !signatures.some(({ comment }) => comment?.getTag("@example") !== undefined),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("every subpath of the package that is code is an entry point of the reference", () => {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const subpaths = Object.entries(exports)
    // The entry points of editions have the same names as the main one.
    .filter(([path, target]) => typeof target === "object" && !path.includes("*"))
    .map(([path]) => name + path.slice(1));
  expect(project.children?.map((child) => child.name).sort()).toEqual(subpaths.sort());
});
