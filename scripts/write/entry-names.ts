import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { EntryNames } from "./release-modules.ts";

function isTypeOnly(node: ts.ExportSpecifier): boolean {
  return node.isTypeOnly || node.parent.parent.isTypeOnly;
}

/** The names that the main entry point exports, as `src/index.ts` writes them. */
export function mainNames(root: string): EntryNames {
  const path = join(root, "src/index.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const specifiers = file.statements.flatMap((node) =>
    ts.isExportDeclaration(node) && node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
      ? [...node.exportClause.elements]
      : [],
  );
  const constants = file.statements.flatMap((node) =>
    ts.isVariableStatement(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? node.declarationList.declarations.map(({ name }) => name.getText())
      : [],
  );
  const names = (isType: boolean) =>
    specifiers.filter((specifier) => isTypeOnly(specifier) === isType).map(({ name }) => name.text);
  return { values: [...names(false), ...constants].sort(), types: names(true).sort() };
}
