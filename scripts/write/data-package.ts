import { about, pageOf } from "../../src/lib/about.ts";
import type { Meta } from "../../src/meta.ts";
import { type Column, codesOf, type Table } from "./tables.ts";

const profiles = "https://datapackage.org/profiles/2.0";

function typeOf({ type, codeList }: Column) {
  // The official profile of version 2.0 has no list type, although the standard does.
  if (type === "list") return { type: "string" };
  if (codeList === null) return { type };
  const categories = Object.entries(codeList.codes).map(([value, { label }]) => ({ value, label: label.en }));
  return { type, categories };
}

/** A pattern for a cell with a list: codes or ids separated by spaces. */
function listPattern(column: Column): string {
  const one = `(?:${codesOf(column)?.join("|") ?? "[A-Za-z0-9-]+"})`;
  const list = `${one}(?: ${one})*`;
  return column.isNullable ? `^(?:\\[\\]|${list})$` : `^${list}$`;
}

function constraintsOf(column: Column) {
  if (column.type === "list") return { pattern: listPattern(column) };
  const codes = codesOf(column);
  return { ...(column.isNullable ? {} : { required: true }), ...(codes === null ? {} : { enum: codes }) };
}

function descriptionOf({ description, prefix, isNullable, type, codeList }: Column): string {
  const before = prefix === "" ? "" : ` Begins with \`${prefix.trim()}\`, so that no program reads it as a date.`;
  const what = codeList === null ? "" : ` Codes of the list ${codeList.type} in codes.csv`;
  const empty = isNullable ? "an empty cell is `null`, and `[]` is an empty list" : "an empty cell is an empty list";
  const list = type === "list" ? `${what === "" ? " Values" : what}, separated by spaces; ${empty}.` : "";
  return `${description}${before}${list}`;
}

function fieldOf(column: Column) {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    ...typeOf(column),
    description: descriptionOf(column),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function foreignKeysOf({ columns }: Table) {
  const foreignKeys = columns
    .filter(({ references }) => references !== null)
    .map(({ name, references }) => ({ fields: [name], reference: { resource: references, fields: ["id"] } }));
  return foreignKeys.length === 0 ? {} : { foreignKeys };
}

function resourceOf(table: Table) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: "table",
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ",", lineTerminator: "\r\n", header: true },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map(fieldOf),
      missingValues: [""],
      primaryKey: table.columns.slice(0, table.keyLength).map(({ name }) => name),
      ...foreignKeysOf(table),
    },
  };
}

/** The descriptor of the CSV tables: Data Package, version 2. */
export function dataPackageOf(tables: readonly Table[], meta: Meta): object {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: meta.name,
    title: about.title,
    description: meta.citation,
    homepage: pageOf(meta),
    version: meta.version,
    created: `${meta.released}T00:00:00Z`,
    contributors: [{ title: about.author, roles: ["author"] }],
    keywords: about.keywords,
    licenses: [{ name: about.licence, path: about.licenceUrl, title: "Creative Commons Zero 1.0" }],
    sources: [{ title: `The ${meta.counts.sources} pages and documents that the records cite`, path: "sources.csv" }],
    resources: tables.map(resourceOf),
  };
}
