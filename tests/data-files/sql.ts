import { shipped } from "./shipped.ts";

/** A macro of `helpers.sql`. */
export interface Macro {
  /** Name. */
  readonly name: string;
  /** Name of its parameter. */
  readonly parameter: string;
  /** Its query, or its expression. */
  readonly body: string;
}

const statements: readonly string[] = shipped("helpers.sql")
  .replaceAll(/^--.*$/gm, "")
  .split(";")
  .map((statement) => statement.trim())
  .filter((statement) => statement !== "");

/** The statements that define views over the Parquet files. */
export const views: readonly string[] = statements.filter((statement) =>
  statement.startsWith("CREATE OR REPLACE VIEW"),
);

/** The names of these views. */
export const viewNames: readonly string[] = views.map((view) => /VIEW (\w+)/.exec(view)?.[1] ?? "");

/** The statements that define macros. */
export const macroStatements: readonly string[] = statements.filter((statement) => !views.includes(statement));

/** The macros, parsed. */
export const macros: readonly Macro[] = macroStatements.map((statement) => {
  const [, name = "", parameter = "", inside, plain = ""] =
    /^CREATE OR REPLACE MACRO (\w+)\((\w+)\) AS (?:\(([\s\S]*)\)|TABLE\s([\s\S]*))$/.exec(statement) ?? [];
  return { name, parameter, body: (inside ?? plain).trim() };
});
